import { describe, expect, it } from '@jest/globals';
import type { FactId } from '@uian/procedure';
import { voteWords } from './vote-words.js';

const words = (type: FactId, payload: object): string | undefined => voteWords({ type, payload: payload as never });
const recorded = (present: number, yes: number, no: number, abstain: number) => ({ method: 'recorded', present, yes, no, abstain });

describe('the result of a vote in the words of a report', () => {
  it('is what the committee report of bill 1544 says', () => {
    expect(words('bill.decide-in-committee', { outcome: 'passed-unamended', vote: recorded(9, 9, 0, 0) }))
      .toBe('원안가결(재석위원 전원 찬성)');
  });

  it('counts where not all were for it', () => {
    expect(words('bill.decide-in-plenary', { outcome: 'passed-amended', vote: recorded(80, 70, 6, 4) }))
      .toBe('수정가결(재석의원 80명 중 찬성 70명, 반대 6명, 기권 4명)');
  });

  it('says that the vote was secret', () => {
    expect(words('bill.reconsider', { outcome: 'rejected', vote: { ...recorded(105, 69, 36, 0), method: 'secret' } }))
      .toBe('부결(무기명투표, 재석의원 105명 중 찬성 69명, 반대 36명, 기권 0명)');
  });

  it('says that nobody objected', () => {
    expect(words('bill.decide-in-plenary', { outcome: 'passed-unamended', vote: { method: 'no-objection', present: 90 } }))
      .toBe('원안가결(이의 없음)');
  });

  it('says nothing of what is no vote', () => {
    expect(words('bill.refer', { committee: 'planning-economy' })).toBeUndefined();
  });
});

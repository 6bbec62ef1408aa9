import { OUTCOMES, type FactId } from '@uian/procedure';
import type { Decided } from './bill-changes.js';
import type { Vote } from './commands/fields.js';
import type { RecordedEvent } from './event.js';

/** Who votes, as a report calls them: 위원 in a committee, 의원 in the plenary. */
const votersOf = (type: FactId): string => (type.endsWith('-in-committee') ? '재석위원' : '재석의원');

function countWords(vote: Vote, voters: string): string {
  if (vote.method === 'no-objection') return '이의 없음';
  const { present, yes, no, abstain } = vote;
  const secretly = vote.method === 'secret' ? '무기명투표, ' : '';
  if (yes === present) return `${secretly}${voters} 전원 찬성`;
  return `${secretly}${voters} ${present}명 중 찬성 ${yes}명, 반대 ${no}명, 기권 ${abstain}명`;
}

/** The result of a vote in the words of a report (심사결과): `원안가결(재석위원 전원 찬성)`; undefined for what is no vote. */
export function voteWords({ type, payload }: Pick<RecordedEvent, 'type' | 'payload'>): string | undefined {
  const { vote } = payload as { vote?: Vote };
  const { outcome } = payload as Decided;
  return vote && outcome && `${OUTCOMES[outcome]}(${countWords(vote, votersOf(type))})`;
}

import { describe, expect, it } from '@jest/globals';
import { billAt, procedureOf, SEOUL_CALENDAR as CALENDAR } from '@uian/testing/law';
import { billDeadlines } from './deadlines.js';
import { deadlineChanges, deadlineWords, openedActs } from './foresight.js';

const at = (...of: Parameters<typeof billAt>) => {
  const { bill, docket } = billAt(...of);
  return { bill, docket, deadlines: billDeadlines(bill, procedureOf(bill, bill.lastDay), CALENDAR) };
};
const wordsOf = (...of: Parameters<typeof billAt>): readonly string[] =>
  at(...of).deadlines.filter(({ status }) => status === 'open').map(deadlineWords);

describe('a deadline in words', () => {
  it('says until when of a duty, from when of a bar, and what the law then does', () => {
    expect(wordsOf('referred')).toEqual(expect.arrayContaining([
      '2024. 2. 15.(목)부터 위원회 상정 가능', '2024. 6. 7.(금) 이후 처음 열리는 위원회에 자동상정',
    ]));
    expect(wordsOf('passed')).toContain('이송 기한: 2024. 3. 13.(수)까지');
    expect(wordsOf('transferred').some((words) => /^공포·재의요구 기한: .*까지, 지나면 확정 간주$/u.test(words))).toBe(true);
    expect(wordsOf('promulgated').some((words) => /에 시행$/u.test(words))).toBe(true);
  });

  it('says of an office target that it is no law, and of what cannot be calculated that it cannot', () => {
    expect(wordsOf('referred').find((words) => words.startsWith('입법예고 게시 목표'))).toContain('(내부 목표, 법적 기한 아님)');
    const [open] = at('passed').deadlines.filter(({ period }) => period.id === 'transfer.bill');
    expect(deadlineWords({ ...open!, due: null })).toBe('이송 기한: 아직 계산할 수 없음');
  });
});

describe('what an act changes among deadlines', () => {
  it('is what begins, what ends, and what moves from one day to another', () => {
    const { deadlines } = at('passed');
    const [transfer] = deadlines.filter(({ period }) => period.id === 'transfer.bill');
    expect(deadlineChanges([], [transfer!]).map(({ what }) => what)).toEqual(['begins']);
    expect(deadlineChanges([transfer!], [{ ...transfer!, status: 'met' }]).map(({ words }) => words)).toEqual(['이송 기한: 지킴']);
    expect(deadlineChanges([transfer!], [{ ...transfer!, due: '2024-03-14' }])).toMatchObject([
      { what: 'moves', from: '2024-03-13', words: '이송 기한: 2024. 3. 13.(수) → 2024. 3. 14.(목)' }]);
    expect(deadlineChanges([transfer!], [transfer!])).toEqual([]);
  });
});

describe('the acts that an act opens', () => {
  const opened = (before: Parameters<typeof openedActs>[0], state: Parameters<typeof billAt>[0]) => {
    const { bill, docket } = at(state);
    return openedActs(before, { bill, day: bill.lastDay, today: bill.lastDay, calendar: CALENDAR, roster: docket.roster, procedure: procedureOf(bill, bill.lastDay) });
  };

  it('are those of the new state alone, with what they wait for, whoever asks', () => {
    const found = opened('received', 'referred');
    expect(found.find(({ act }) => act === 'bill.give-notice')).toMatchObject({ leads: false, violations: [], by: ['secretariat', 'council-chair'] });
    const place = found.find(({ act }) => act === 'bill.place')!;
    expect(place.leads).toBe(true);
    expect(place.violations.map(({ rule }) => rule)).toContain('committee.wait.partial');
    expect(found.map(({ act }) => act)).not.toContain('bill.withdraw');
  });

  it('are none where the state stays', () => {
    expect(opened('referred', 'referred')).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { EMPTY_CALENDAR_BOOK } from '@uian/domain';
import { billAt, SEOUL_CALENDAR } from '@uian/testing/law';
import type { Council } from '../council-directory.js';
import { roadView } from './road-view.js';

const nextOf = (...of: Parameters<typeof billAt>) => {
  const { bill, docket } = billAt(...of);
  return roadView(bill, { pack: 'seoul', calendar: SEOUL_CALENDAR, book: EMPTY_CALENDAR_BOOK, roster: docket.roster } as unknown as Council, bill.lastDay).next;
};

describe('what leads on from where a bill stands', () => {
  it('are the acts that lead to the next station, from when, and why not yet', () => {
    expect(nextOf('referred')).toMatchObject({ acts: [{ id: 'bill.place' }], from: '2024-02-15' });
    expect(nextOf('referred')!.why).toMatch(/[가-힣]/u);
    expect(nextOf('passed')).toMatchObject({ acts: [{ id: 'bill.transfer' }], why: null });
  });

  it('are those within the station, where it holds several steps', () => {
    expect(nextOf('reconsideration-requested')!.acts).toEqual([{ id: 'bill.place-reconsideration', term: '재의 부의' }]);
    expect(nextOf('review-heard')!.acts.map(({ id }) => id)).toContain('bill.question');
  });

  it('is nothing where the road has ended', () => {
    expect(nextOf('in-force')).toBeNull();
    expect(nextOf('withdrawn')).toBeNull();
  });
});

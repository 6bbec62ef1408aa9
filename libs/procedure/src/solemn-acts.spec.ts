import { describe, expect, it } from '@jest/globals';
import { BILL_TRANSITIONS, CALENDAR_TRANSITIONS, isSolemn, MEETING_TRANSITIONS, targetsOf, type BillStateId } from './index.js';

/** What a council decides, and what makes it law: whatever leads here on the road cannot be taken back. */
const DECIDED: readonly BillStateId[] = ['committee-decided', 'not-sent-to-plenary', 'passed', 'rejected', 'reconfirmed', 'promulgated'];

describe('acts before which one signs in again', () => {
  it('are all that a vote or a promulgation leads to a decision by, and no others', () => {
    const decides = BILL_TRANSITIONS.filter((row) => row.from.some((from) => targetsOf(row, from).some((to) => DECIDED.includes(to) && to !== from)));
    const solemn = [...BILL_TRANSITIONS, ...MEETING_TRANSITIONS, ...CALENDAR_TRANSITIONS].filter(({ act }) => isSolemn(act));
    expect(new Set(solemn.map(({ act }) => act))).toEqual(new Set(decides.map(({ act }) => act)));
  });
});

import { describe, expect, it } from '@jest/globals';
import { BILL_STATE_IDS, COUNCIL_STATES, MEETING_STATES } from '@uian/procedure';
import { STAGES } from './bill.workflow.js';
import { STAGES as MEETING_STAGES } from './committee-meeting.workflow.js';
import { STAGES as COUNCIL_STAGES } from './council-term.workflow.js';

describe('the workflows tell every stage that the table knows', () => {
  it.each(BILL_STATE_IDS)('a bill in %s has its stage in the story', (state) => {
    expect(STAGES.has(state)).toBe(true);
  });

  it.each(Object.keys(MEETING_STATES))('a meeting in %s has its stage in the story', (state) => {
    expect(MEETING_STAGES.has(state)).toBe(true);
  });

  it.each(Object.keys(COUNCIL_STATES))('a council in %s has its stage in the story', (state) => {
    expect(COUNCIL_STAGES.has(state)).toBe(true);
  });

  it('and no stage that it does not', () => {
    expect([...STAGES.keys()].filter((stage) => !(BILL_STATE_IDS as readonly string[]).includes(stage))).toEqual([]);
    expect([...MEETING_STAGES.keys()].filter((stage) => !(stage in MEETING_STATES))).toEqual([]);
    expect([...COUNCIL_STAGES.keys()].filter((stage) => !(stage in COUNCIL_STATES))).toEqual([]);
  });
});

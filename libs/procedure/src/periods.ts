import { COMMITTEE_PERIODS } from './periods/committee.js';
import { COUNCIL_PERIODS } from './periods/council.js';
import { INTRODUCTION_PERIODS } from './periods/introduction.js';
import { MEETING_PERIODS } from './periods/meeting.js';
import type { PeriodRow } from './periods/period.js';
import { PLENARY_PERIODS } from './periods/plenary.js';

export * from './periods/period.js';

/** The table of periods (기간·기한), in the order of the road. */
export const PERIODS = {
  ...INTRODUCTION_PERIODS, ...COMMITTEE_PERIODS, ...PLENARY_PERIODS, ...MEETING_PERIODS, ...COUNCIL_PERIODS,
};

export type PeriodId = keyof typeof PERIODS;

/** Periods whose length a council's own rules set (see its pack). */
export type CouncilPeriodId = {
  [Id in PeriodId]: (typeof PERIODS)[Id]['level'] extends 'council' ? Id : never
}[PeriodId];

export const PERIOD_IDS = Object.keys(PERIODS) as readonly PeriodId[];
/** Periods of the council's own stream. */
export const COUNCIL_STREAM_PERIODS = Object.keys(COUNCIL_PERIODS) as readonly PeriodId[];

export const periodRow = (id: PeriodId): PeriodRow => PERIODS[id];

import { billContract } from './bill.contract.js';
import { calendarChangeContract } from './calendar-change.contract.js';
import { committeeMeetingContract } from './committee-meeting.contract.js';
import { councilTermContract } from './council-term.contract.js';
import type { FollowedKind } from './ports.js';

/** What the contracts of all workflows that follow a stream of the record have in common. */
export interface FollowContract {
  readonly workflow: string;
  readonly taskQueue: string;
  readonly newsSignal: string;
  readonly newsQuery: string;
  workflowId(streamId: string): string;
}

const CONTRACTS: Readonly<Record<FollowedKind, FollowContract>> = {
  bill: billContract,
  meeting: committeeMeetingContract,
  calendar: councilTermContract,
};

/** The contract of the workflow that follows streams of this kind. */
export const contractOf = (kind: FollowedKind): FollowContract => CONTRACTS[kind];

/** Workflows that are told beside it: they begin with the news, do their work and end. */
const TOLD_BESIDE: Readonly<Partial<Record<FollowedKind, FollowContract>>> = { calendar: calendarChangeContract };

/** Every workflow that is told of a stream of this kind, the one that follows it first. */
export const contractsOf = (kind: FollowedKind): readonly FollowContract[] => [CONTRACTS[kind], TOLD_BESIDE[kind]].filter((one) => one !== undefined);

import { tally } from '../tally.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 위원회는 재적위원 3분의 1 이상의 출석으로 개회 (서울특별시의회 회의규칙 제56조). */
export const committeeOpeningQuorum: Rule = (context) => {
  const input = inputOf(context, 'meeting.open');
  const members = context.roster.committees.get(context.meeting?.committee ?? '')?.size;
  if (!input || members === undefined) return undefined;
  const { quorate, presenceNeeded } = tally(context.procedure.threshold('committee.opening-quorum'),
    { members, present: input.present, yes: 0 });
  return quorate ? undefined : violation(context.procedure, 'committee.opening-quorum',
    `재적위원 ${members}명 가운데 ${input.present}명이 출석했습니다. ${presenceNeeded}명이 출석해야 개회할 수 있습니다.`, { field: 'present' });
};

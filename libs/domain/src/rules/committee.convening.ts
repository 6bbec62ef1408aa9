import { A_THIRD } from '@uian/procedure';
import { least } from '../tally.js';
import { plainDay } from '../time.js';
import { violation, type Violation } from '../rule-violation.js';
import { inputOf, type RuleContext } from './rule.js';

/**
 * 위원회의 개회 요구 (지방자치법 제70조): 재적위원은 3분의 1 이상이, 단체장은 폐회 중에 이유서를 붙여 요구한다. Whoever else asks,
 * the plenary or a chair, needs nothing more.
 */
export function committeeConvening(context: RuleContext): Violation | undefined {
  const { procedure, calendar, day, roster, meeting } = context;
  const input = inputOf(context, 'meeting.open');
  const size = roster.committees.get(meeting?.committee ?? '')?.size;
  if (input?.askedBy === 'members' && size !== undefined) {
    const needed = least(A_THIRD, size);
    return (input.demanding ?? 0) >= needed ? undefined : violation(procedure, 'committee.convening',
      `재적위원 ${size}명 가운데 ${input.demanding ?? 0}명이 요구했습니다. 3분의 1인 ${needed}명이 요구해야 합니다.`, { field: 'demanding' });
  }
  if (input?.askedBy !== 'head') return undefined;
  if (calendar.sessionOn(plainDay(day))) {
    return violation(procedure, 'committee.convening', '지방자치단체의 장은 폐회 중에만 위원회의 개회를 요구할 수 있습니다.', { field: 'askedBy' });
  }
  return input.statement === undefined ? violation(procedure, 'committee.convening',
    '지방자치단체의 장이 개회를 요구한 이유를 적으세요.', { field: 'statement' }) : undefined;
}

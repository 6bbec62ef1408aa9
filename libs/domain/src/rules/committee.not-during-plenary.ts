import { plainDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/**
 * 본회의 중에는 위원회를 열 수 없다 (서울특별시의회 회의규칙 제51조). The calendar knows the days of the plenary, not its hours: on such
 * a day the opening says why it may be.
 */
export const committeeNotDuringPlenary: Rule = (context) => {
  const { procedure, calendar, day } = context;
  const input = inputOf(context, 'meeting.open');
  if (!input || input.besidePlenary !== undefined || !calendar.sittingOn(plainDay(day))) return undefined;
  return violation(procedure, 'committee.not-during-plenary',
    '본회의가 열리는 날입니다. 본회의 중에는 위원회를 열 수 없습니다. 열 수 있는 근거를 고르세요.', { field: 'besidePlenary' });
};

import type { Meeting } from '../meeting.js';
import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** The agenda as it stands was approved, or something that the chair approved is still on it. */
const hasApproval = ({ state, items }: Meeting): boolean =>
  state === 'approved' || state === 'noticed' || items.some((item) => item.approved);

/**
 * 위원회의 의사일정은 위원장이 부위원장과 협의하여 정한다 (서울특별시의회 회의규칙 제50조): a bill is placed only from an agenda
 * that the chair approved, and a meeting opens only with one.
 */
export const agendaApproval: Rule = ({ bill, meeting, procedure, act }) => {
  if (!meeting) return undefined;
  if (act === 'meeting.open') {
    return hasApproval(meeting) ? undefined
      : violation(procedure, 'agenda.approval', '위원장이 승인하지 않은 의사일정으로는 개회할 수 없습니다.');
  }
  const item = meeting.items.find((candidate) => candidate.bill === bill?.id);
  if (item?.approved) return undefined;
  const message = item
    ? '이 의안은 위원장의 의사일정 승인을 받지 않았습니다.'
    : `${koreanDay(meeting.sitting)} 의사일정에 없는 의안입니다.`;
  return violation(procedure, 'agenda.approval', message, { field: 'meeting' });
};

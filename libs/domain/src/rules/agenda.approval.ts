import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/**
 * 위원회의 의사일정은 위원장이 부위원장과 협의하여 정한다 (서울특별시의회 회의규칙 제50조): a bill is placed only from an agenda
 * that the chair approved. That a meeting opens only with one is the table's doing.
 */
export const agendaApproval: Rule = ({ bill, meeting, procedure }) => {
  if (!meeting) return undefined;
  const item = meeting.items.find((candidate) => candidate.bill === bill?.id);
  if (item?.approved) return undefined;
  const message = item
    ? '이 의안은 위원장의 의사일정 승인을 받지 않았습니다.'
    : `${koreanDay(meeting.sitting)} 의사일정에 없는 의안입니다.`;
  return violation(procedure, 'agenda.approval', message, { field: 'meeting' });
};

import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** 위원장이 사고가 있을 때 부위원장이 직무를 대리한다 (서울특별시의회 기본 조례 제43조제3항). */
export const agendaDeputy: Rule = ({ actor, meeting, day, procedure }) => {
  const holds = (role: 'committee-chair' | 'vice-chair'): boolean =>
    actor.offices.some((office) => office.role === role && office.committee === meeting?.committee);
  if (!meeting || holds('committee-chair') || !holds('vice-chair')) return undefined;
  if (meeting.chairAwayUntil !== undefined && day <= meeting.chairAwayUntil) return undefined;
  return violation(procedure, 'agenda.deputy', '위원장의 사고가 기록되어 있지 않아 부위원장이 대신할 수 없습니다.');
};

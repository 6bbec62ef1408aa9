import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** 위원장은 부위원장과 협의한다 (서울특별시의회 기본 조례 제42조제2항): consulted, not necessarily agreed. */
export const agendaConsultation: Rule = ({ meeting, procedure }) =>
  meeting && meeting.consultation === undefined
    ? violation(procedure, 'agenda.consultation', '부위원장과의 협의 결과가 아직 기록되지 않았습니다 (동의, 이견, 무응답).')
    : undefined;

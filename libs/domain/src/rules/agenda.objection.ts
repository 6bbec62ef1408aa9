import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 부위원장이 의견을 달리하면 그 사유를 적는다: the chair decides after hearing it. */
export const agendaObjection: Rule = (context) => {
  const input = inputOf(context, 'meeting.answer-consultation');
  return input?.answer === 'objected' && input.words === undefined
    ? violation(context.procedure, 'agenda.objection', '이견의 사유를 적으세요.', { field: 'words' }) : undefined;
};

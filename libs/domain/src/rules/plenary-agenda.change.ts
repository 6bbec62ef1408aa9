import { violation } from '../rule-violation.js';
import { inputOf, NOT_JUDGED, type Rule } from './rule.js';

/** 의원 10명 이상의 연서에 따른 동의와 본회의 의결, 또는 의장이 대표의원과 협의 (서울특별시의회 회의규칙 제16조). */
export const plenaryAgendaChange: Rule = (context) => {
  const { procedure } = context;
  const input = inputOf(context, 'calendar.change-plenary-agenda');
  if (!input) return undefined;
  if (input.by === 'council-chair') {
    return (input.consulted?.length ?? 0) > 0 ? undefined : violation(procedure, 'plenary-agenda.change',
      '의장은 교섭단체 대표의원과 협의하여 의사일정을 바꿉니다. 협의한 대표의원을 적으세요.', { field: 'consulted' });
  }
  if (input.resolved === undefined) {
    return violation(procedure, 'plenary-agenda.change', '의원의 동의로 의사일정을 바꾸려면 본회의의 의결이 있어야 합니다. 의결한 본회의를 적으세요.',
      { field: 'resolved' });
  }
  const figure = procedure.rule('plenary-agenda.change')?.figure;
  if (typeof figure !== 'number') return NOT_JUDGED;
  const signed = input.signatories ?? 0;
  return signed >= figure ? undefined : violation(procedure, 'plenary-agenda.change',
    `의사일정 변경 동의에 의원 ${signed}명이 연서했습니다 (${figure}명 필요).`, { field: 'signatories' });
};

import { countOnce } from '../count-once.js';
import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 위원장이 부위원장과 합의하면 활동기한을 90일 안에서 따로 정한다 (경기도의회 회의규칙 제28조의2제2항). */
export const mediationPeriod: Rule = (context) => {
  const input = inputOf(context, 'bill.send-to-mediation');
  const { day, procedure, calendar } = context;
  const period = procedure.period('mediation.review');
  if (input?.until === undefined || typeof period?.length !== 'number') return undefined;
  const broken = (message: string, field: string) => violation(procedure, 'mediation.period', message, { field });
  if (!input.viceChairAgrees) return broken('활동 기한을 따로 정하려면 부위원장과 합의해야 합니다.', 'viceChairAgrees');
  const longest = countOnce({ style: period.style, start: day, length: period.length, unit: period.unit }, calendar);
  const isTooLong = longest.known && input.until > longest.lastDay;
  if (input.until > day && !isTooLong) return undefined;
  return broken(isTooLong ? `활동 기한은 ${period.length}일을 넘을 수 없습니다. ${koreanDay(longest.lastDay)}까지 정할 수 있습니다.`
    : '활동 기한은 구성하는 날보다 뒤여야 합니다.', 'until');
};

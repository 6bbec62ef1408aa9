import { inputOf } from './rule.js';
import { onPeriod } from './period-ledger.js';

/** 주민청구조례안의 의결기한은 본회의 의결로 1년 이내의 범위에서 한 차례만 연장한다 (주민조례발안에 관한 법률 제13조제1항). */
export const periodExtension = onPeriod('period.extension', (deadline, context) => {
  const input = inputOf(context, 'bill.extend-period');
  const { extendable, term = '' } = deadline?.period ?? {};
  if (!deadline || !extendable) return '연장할 수 있는 기한이 아닙니다.';
  const isOver = deadline.due !== null && context.day > deadline.due;
  if (isOver || (deadline.status !== 'open' && deadline.status !== 'suspended')) return `${term}은 이미 끝났습니다.`;
  const extended = (deadline.ledger ?? []).filter(({ what }) => what === 'extended').length;
  if (extended >= extendable.times) return `${term}은 이미 ${extended}번 연장했습니다.`;
  return input && input.length > extendable.longest ? `${term}은 ${extendable.longest}개월까지 연장할 수 있습니다.` : undefined;
});

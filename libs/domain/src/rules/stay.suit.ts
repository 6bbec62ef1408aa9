import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** 집행정지는 제소한 쪽이 구한다 (지방자치법 제192조제4항·제5항): without a suit that is open there is nothing to stay for. */
export const staySuit: Rule = ({ bill, procedure }) => {
  if (!bill) return undefined;
  const say = (message: string) => violation(procedure, 'stay.suit', message);
  if (!bill.suit) return say('제소되지 않은 의안입니다.');
  if (bill.suit.result !== undefined) return say('판결이 이미 기록되어 있습니다.');
  return bill.stay && bill.stay.to === undefined ? say('이미 효력이 정지되어 있습니다.') : undefined;
};

import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 공포는 공보에 게재하여 한다; 의장의 공포만 일간신문이나 게시판에도 한다 (지방자치법 제33조제1항). */
export const promulgateMeans: Rule = (context) => {
  const means = inputOf(context, 'bill.promulgate')?.means;
  return means === undefined || means === 'gazette' ? undefined : violation(context.procedure, 'promulgate.means',
    '단체장은 공보에 게재하여 공포합니다. 일간신문이나 게시판에 하는 공포는 의장의 공포입니다.', { field: 'means' });
};

import { ACTORS, RECORD_ACTORS } from '@uian/procedure';
import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** 규칙에 어긋난 사실은 의사과만 기록한다: the second door is theirs, whoever's act it was. */
export const recordIrregularAuthor: Rule = ({ irregular, actor, procedure }) => {
  if (!irregular || actor.offices.some(({ role }) => RECORD_ACTORS.includes(role))) return undefined;
  const offices = RECORD_ACTORS.map((role) => ACTORS[role].term).join(', ');
  return violation(procedure, 'record.irregular-author', `규칙에 어긋난 사실은 ${offices}만 기록할 수 있습니다.`, { field: 'irregular' });
};

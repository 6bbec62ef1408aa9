import { ACTORS, isRecordActId, RECORD_ACTORS } from '@uian/procedure';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';
import { anyRowOf } from './row.js';

/** 행위자의 권한: the row of the table names the offices; an office of a committee acts for that committee alone. */
export const recordActor: Rule = (context) => {
  const { bill, meeting, actor, procedure } = context;
  const committee = meeting?.committee ?? bill?.committee ?? inputOf(context, 'meeting.draft')?.committee;
  const by = isRecordActId(context.act) ? RECORD_ACTORS : (anyRowOf(context)?.by ?? []);
  const may = actor.offices.some(({ role, committee: own }) =>
    by.includes(role) && (ACTORS[role].scope === 'council' || own === committee));
  if (may || by.length === 0) return undefined;
  const offices = by.map((role) => ACTORS[role].term).join(', ');
  return violation(procedure, 'record.actor', `${offices}만 할 수 있는 행위입니다.`);
};

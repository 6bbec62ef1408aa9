import { ACTORS, isCalendarActId, CALENDAR_ACTORS, isRecordActId, RECORD_ACTORS, type ActorRole } from '@uian/procedure';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule, type RuleContext } from './rule.js';
import { rowOf } from './row.js';

function mayBy(context: RuleContext): readonly ActorRole[] {
  if (isRecordActId(context.act)) return RECORD_ACTORS;
  return isCalendarActId(context.act) ? CALENDAR_ACTORS[context.act] : (rowOf(context)?.by ?? []);
}

/** 행위자의 권한: the row of the table names the offices; an office of a committee acts for that committee alone. */
export const recordActor: Rule = (context) => {
  const { bill, meeting, actor, procedure } = context;
  const committee = meeting?.committee ?? bill?.committee ?? inputOf(context, 'meeting.draft')?.committee;
  const by = mayBy(context);
  const may = actor.offices.some(({ role, committee: own }) =>
    by.includes(role) && (ACTORS[role].scope === 'council' || own === committee));
  if (may || by.length === 0) return undefined;
  const offices = by.map((role) => ACTORS[role].term).join(', ');
  return violation(procedure, 'record.actor', `${offices}만 할 수 있는 행위입니다.`);
};

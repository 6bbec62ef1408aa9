import { ACTORS, isPaperActId, isRecordActId, PAPER_ACTORS, RECORD_ACTORS, type ActorRole } from '@uian/procedure';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule, type RuleContext } from './rule.js';
import { anyRowOf } from './row.js';

/** The committees whose offices may act: the one that the act or its input names, or those that it may still name. */
function committeesOf(context: RuleContext): readonly (string | undefined)[] {
  const { act, bill, meeting } = context;
  const named = inputOf(context, 'meeting.draft', 'bill.propose-by-committee', 'bill.report-preliminary', 'bill.give-related-opinion');
  if (named) return [named.committee];
  if (meeting) return [meeting.committee];
  if (act === 'bill.report-preliminary') return bill?.preliminary?.map(({ committee }) => committee) ?? [];
  if (act === 'bill.give-related-opinion') return bill?.related?.map(({ committee }) => committee) ?? [];
  if (act === 'bill.withdraw' && bill?.proposer.kind === 'committee') return [bill.proposer.committee];
  return [bill?.committee];
}

function officesFor(context: RuleContext): readonly ActorRole[] {
  if (isRecordActId(context.act)) return RECORD_ACTORS;
  return isPaperActId(context.act) ? PAPER_ACTORS : (anyRowOf(context)?.by ?? []);
}

/**
 * 행위자의 권한: the row of the table names the offices; an office of a committee acts for that committee alone, and a deputy
 * (직무대리) for the days of the absence.
 */
export const recordActor: Rule = (context) => {
  const { actor, procedure, day } = context;
  const by = officesFor(context);
  const committees = committeesOf(context);
  const may = actor.offices.some(({ role, committee: own, deputy }) =>
    by.includes(role) && (!deputy || (deputy.from <= day && day <= deputy.to)) && (ACTORS[role].scope === 'council' || committees.includes(own)));
  if (may || by.length === 0) return undefined;
  const offices = by.map((role) => ACTORS[role].term).join(', ');
  return violation(procedure, 'record.actor', `${offices}만 할 수 있는 행위입니다.`);
};

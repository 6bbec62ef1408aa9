import { BILL_KINDS, billState, FACT_TERMS, isCalendarActId, isMeetingActId, isPaperActId, meetingState } from '@uian/procedure';
import { withEul, withRo } from '../korean.js';
import { violation } from '../rule-violation.js';
import { calendarRowOf, kindOf, rowOf } from './row.js';
import type { Rule } from './rule.js';

/** 지금 단계에서 할 수 있는 행위: the table has a way from the state the bill or the meeting is in. */
export const recordState: Rule = (context) => {
  const { act, bill, meeting, procedure } = context;
  if (isPaperActId(act)) return undefined;
  if (isCalendarActId(act)) {
    return calendarRowOf(context) ? undefined
      : violation(procedure, 'record.state', `${procedure.council.name}에는 ${FACT_TERMS[act]} 절차가 없습니다.`);
  }
  const row = rowOf(context);
  const kind = kindOf(context);
  if (!row && kind) {
    return violation(procedure, 'record.state', `${BILL_KINDS[kind].term}에는 ${FACT_TERMS[act]} 절차가 없습니다.`);
  }
  const subject = isMeetingActId(act) ? meeting : bill;
  if (!row || !subject || (row.from as readonly string[]).includes(subject.state)) return undefined;
  const state = isMeetingActId(act) ? meetingState(meeting!.state) : billState(bill!.state);
  const message = 'final' in state && state.final
    ? `${withRo(state.term)} 끝난 ${isMeetingActId(act) ? '회의' : '의안'}입니다.`
    : `지금은 ${state.term} 단계여서 ${withEul(FACT_TERMS[act])} 할 수 없습니다.`;
  return violation(procedure, 'record.state', message);
};

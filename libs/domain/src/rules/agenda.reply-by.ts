import { koreanDay, plainDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 무응답은 회신 기한이 지나야 적는다: whoever was asked by a day has that whole day. */
export const agendaReplyBy: Rule = (context) => {
  const { day, meeting, procedure } = context;
  const replyBy = meeting?.replyBy;
  if (inputOf(context, 'meeting.answer-consultation')?.answer !== 'no-answer' || replyBy === undefined || day > replyBy) return undefined;
  return violation(procedure, 'agenda.reply-by', `부위원장의 회신 기한은 ${koreanDay(replyBy)}입니다. 그 뒤에 무응답으로 적을 수 있습니다.`,
    { field: 'answer', allowedFrom: plainDay(replyBy).add({ days: 1 }).toString() });
};

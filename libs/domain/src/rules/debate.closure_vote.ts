import { billDeadlines, deadlineFor } from '../deadlines.js';
import { koreanDay, plainDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, NOT_JUDGED, type Rule } from './rule.js';

/** 무제한토론의 종결동의는 제출된 때부터 24시간이 경과한 뒤에 표결한다 (서울특별시의회 회의규칙 제39조의2제5항). */
export const debateClosureVote: Rule = (context) => {
  const { bill, day, procedure, calendar } = context;
  if (!bill) return undefined;
  const motion = bill.facts['bill.move-closure'];
  if (!motion || motion.sequence < (bill.facts['bill.vote-closure']?.sequence ?? 0)) {
    return violation(procedure, 'debate.closure_vote', '표결할 종결동의가 없습니다. 종결동의를 먼저 기록하세요.');
  }
  const wait = deadlineFor(billDeadlines(bill, procedure, calendar), 'debate.closure_vote');
  if (wait?.due == null) return NOT_JUDGED;
  const { due, dueTime = '24:00' } = wait;
  const time = inputOf(context, 'bill.vote-closure')?.time;
  if (day > due || (day === due && dueTime !== '24:00' && (time === undefined || time >= dueTime))) return undefined;
  return violation(procedure, 'debate.closure_vote',
    `종결동의가 제출되고 ${wait.period.length}시간이 지난 ${koreanDay(due)} ${dueTime}부터 표결할 수 있습니다.`,
    { ...(day === due && { field: 'time' }), allowedFrom: dueTime === '24:00' ? plainDay(due).add({ days: 1 }).toString() : due });
};

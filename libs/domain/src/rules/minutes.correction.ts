import { countOnce } from '../count-once.js';
import { subjectIn } from '../council-book.js';
import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, NOT_JUDGED, type Rule } from './rule.js';

/** 회의록의 자구정정은 임시회의록을 게재한 날부터 5일 안에 요구한다 (서울특별시의회 회의규칙 제48조제1항). */
export const minutesCorrection: Rule = (context) => {
  const { book, day, procedure, calendar } = context;
  const input = inputOf(context, 'calendar.request-minutes-correction');
  const period = procedure.period('minutes.correction');
  if (!input || !period) return undefined;
  const posted = subjectIn(book, 'session', input.session)?.facts['calendar.post-draft-minutes'];
  if (!posted || day < posted.day) {
    return violation(procedure, 'minutes.correction', `제${input.session}회의 임시회의록이 아직 게재되지 않았습니다.`, { field: 'session' });
  }
  if (period.length === null) return NOT_JUDGED;
  const counted = countOnce({ style: period.style, start: posted.day, length: period.length, unit: period.unit }, calendar);
  return counted.known && day > counted.lastDay
    ? violation(procedure, 'minutes.correction',
      `자구정정은 임시회의록을 게재한 날(${koreanDay(posted.day)})부터 ${period.length}일, ${koreanDay(counted.lastDay)}까지 요구할 수 있었습니다.`)
    : undefined;
};

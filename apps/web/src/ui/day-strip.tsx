import type { DeadlineView } from '@uian/record';
import { dayText } from '../text/days.js';
import './day-strip.css';

export type DeadlineDays = Pick<DeadlineView, 'days' | 'secondReading' | 'due' | 'beganOn' | 'countedBy' | 'dueTime'>;

type Mark = DeadlineDays['days'][number];

/** `2. 7.` and `수`, from a day. */
function parts(day: string): { date: string; weekday: string } {
  const text = dayText(day);
  const [, month, date, weekday] = /^\d+\. (\d+)\. (\d+)\.\((.)\)$/u.exec(text) ?? [];
  return { date: `${month}. ${date}.`, weekday: weekday ?? '' };
}

function Cell({ mark, second }: { readonly mark: Mark; readonly second: boolean }) {
  const { day, number, why, dayOff, hours, last } = mark;
  const { date, weekday } = parts(day);
  const kinds = ['strip-day', number === null ? 'skipped' : 'counted', last === true ? 'last' : '', second ? 'second' : '', dayOff === undefined ? '' : 'off'];
  return (
    <li className={kinds.filter(Boolean).join(' ')}>
      <span className="strip-date number">{date}<span className="strip-weekday">{weekday}</span></span>
      <span className="strip-count">{number === null ? <s aria-hidden="true">–</s> : <>{number}<span className="visually-hidden">일째</span></>}</span>
      {why !== undefined && <span className="strip-why">{why}</span>}
      {why === undefined && dayOff !== undefined && <span className="strip-why">{dayOff}</span>}
      {hours !== undefined && <span className="strip-why number">{hours.from}–{hours.to}</span>}
      {last === true && <span className="strip-last">마지막 날</span>}
      {second && <span className="strip-second">다른 해석</span>}
    </li>
  );
}

/**
 * Every day of a deadline (기간 계산): one cell a day, those that count numbered, those that do not struck with the reason, the
 * last one ringed, the last day by another reading ringed twice, with its words.
 */
export function DayStrip({ deadline }: { readonly deadline: DeadlineDays }) {
  const { days, secondReading, countedBy } = deadline;
  if (days.length === 0) return <p className="muted">날짜를 세지 않는 기한입니다.</p>;
  const beyond = secondReading !== null && !days.some(({ day }) => day === secondReading.lastDay);
  return (
    <div className="strip">
      <ol className="strip-days" aria-label="하루씩 센 기간">
        {days.map((mark) => <Cell key={mark.day} mark={mark} second={secondReading?.lastDay === mark.day} />)}
        {beyond && <Cell mark={{ day: secondReading.lastDay, number: null, why: '다른 해석의 마지막 날' }} second />}
      </ol>
      {secondReading !== null && (
        <p className="strip-reading">
          <span className="strip-key" aria-hidden="true" />다른 해석: {secondReading.words} ({dayText(secondReading.earliest ?? secondReading.lastDay)})
        </p>
      )}
      {countedBy !== null && <p className="muted">세는 방법: {countedBy}</p>}
    </div>
  );
}

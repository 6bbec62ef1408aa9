import { getDayOfWeek, parseDate } from '@internationalized/date';
import { Link } from '@tanstack/react-router';
import type { CalendarDayView, MeetingCalendarView } from '@uian/record';
import { count } from '../../text/counts.js';
import { shortDayText } from '../../text/days.js';
import { Empty } from '../../ui/states.js';

const WEEKDAYS = ['일', '월', '화', '수', '목', '금', '토'] as const;
type Meeting = CalendarDayView['meetings'][number];

const weeksOf = (days: readonly CalendarDayView[]): readonly (readonly (CalendarDayView | undefined)[])[] => {
  const before = days[0] ? getDayOfWeek(parseDate(days[0].day), 'ko-KR') : 0;
  const cells = [...Array.from({ length: before }, () => undefined), ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) => Array.from({ length: 7 }, (_day, at) => cells[week * 7 + at]));
};

/** A month as a table; where there is no room, as a list of the days on which something is. */
export function Month({ view }: { readonly view: MeetingCalendarView }) {
  return (
    <>
      <div className="month-wide">
        <table className="month">
          <caption className="visually-hidden">회의 달력</caption>
          <thead><tr>{WEEKDAYS.map((weekday) => <th key={weekday} scope="col">{weekday}</th>)}</tr></thead>
          <tbody>
            {weeksOf(view.days).map((week, at) => (
              <tr key={week.find((day) => day)?.day ?? at}>
                {week.map((day, nth) => (day ? <Day key={day.day} day={day} today={view.today} /> : <td key={`${at}-${nth}`} className="outside" />))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <MonthList view={view} />
    </>
  );
}

function Day({ day, today }: { readonly day: CalendarDayView; readonly today: string }) {
  const kinds = ['day', day.off === null ? '' : 'off', day.session === null ? '' : 'in-session', day.day === today ? 'today' : ''].filter(Boolean).join(' ');
  return (
    <td className={kinds} aria-current={day.day === today ? 'date' : undefined}>
      <span className="day-head">
        <strong className="number">{Number(day.day.slice(8))}</strong>
        {day.day === today && <span className="day-word">오늘</span>}
        <Words day={day} />
      </span>
      <ul>{day.meetings.map((meeting) => <li key={meeting.id}><MeetingLink meeting={meeting} /></li>)}</ul>
    </td>
  );
}

function Words({ day: { day, off, plenary, session } }: { readonly day: CalendarDayView }) {
  const isHoliday = off !== null && off !== '토요일' && off !== '일요일';
  const isFirst = session !== null && (plenary || day.endsWith('-01'));
  return <>{isFirst && <span className="day-word muted">제{session}회</span>}{isHoliday && <span className="day-word">{off}</span>}{plenary && <span className="day-word plenary">본회의</span>}</>;
}

function MeetingLink({ meeting: { id, committee, ordinal, time, state, items, approved } }: { readonly meeting: Meeting }) {
  return (
    <Link to="/meetings/$meeting" params={{ meeting: id } as never} className="meeting-link">
      <span className="number">{time}</span> <strong>제{ordinal}차 {committee.term}</strong>
      <span>{state.term} · 안건 {count(items)}{items > 0 && `, 승인 ${count(approved)}`}</span>
    </Link>
  );
}

function MonthList({ view }: { readonly view: MeetingCalendarView }) {
  const days = view.days.filter(({ meetings, plenary }) => meetings.length > 0 || plenary);
  if (days.length === 0) {
    return <div className="month-narrow"><Empty title="이달에는 회의가 없습니다">의사일정안을 작성하면 여기에 나타납니다.</Empty></div>;
  }
  return (
    <ul className="month-narrow stack">
      {days.map((day) => (
        <li key={day.day} className="card">
          <h3>{shortDayText(day.day, view.today)} <Words day={day} /></h3>
          {day.meetings.map((meeting) => <MeetingLink key={meeting.id} meeting={meeting} />)}
        </li>
      ))}
    </ul>
  );
}

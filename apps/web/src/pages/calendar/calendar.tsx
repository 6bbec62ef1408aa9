import type { CalendarDay, CalendarDays } from '@uian/record';
import { useState } from 'react';
import { useRead } from '../../api/reading.js';
import { useAddress } from '../../app/use-address.js';
import { useMe } from '../../app/session.js';
import { dayText } from '../../text/days.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Reading } from '../../ui/states.js';
import { DayDetails } from './day-details.js';
import { MonthGrid } from './month-grid.js';
import { lastDayOf, monthAfter, monthOf, monthText, weeksOf } from './months.js';
import { Obligations } from './obligations.js';
import './calendar.css';

/** 회기 달력: sessions, recess, sittings, meetings and holidays; what a change of it would move is shown before it is saved. */
export default function Calendar() {
  const { council } = useMe();
  const [{ month = monthOf(council.today), view, day }, change] = useAddress<'month' | 'view' | 'day'>();
  const isYear = view === 'year';
  const year = month.slice(0, 4);
  const weeks = weeksOf(month);
  const [from, until] = isYear ? [`${year}-01-01`, `${year}-12-31`] : [weeks[0]![0]!, weeks.at(-1)!.at(-1)!];
  const days = useRead<CalendarDays>(`/api/calendar/days?from=${from}&until=${until}`);
  const go = (months: number): void => change({ month: monthAfter(month, isYear ? months * 12 : months), day: '' });
  return (
    <Page
      title="회기 달력" lead={isYear ? `${Number(year)}년` : monthText(month)}
      actions={<>
        <Button onPress={() => go(-1)} aria-label={isYear ? '이전 해' : '이전 달'}>‹</Button>
        <Button onPress={() => change({ month: monthOf(council.today), day: council.today })}>오늘</Button>
        <Button onPress={() => go(1)} aria-label={isYear ? '다음 해' : '다음 달'}>›</Button>
        <Button onPress={() => change({ view: isYear ? '' : 'year' })}>{isYear ? '달로 보기' : '해로 보기'}</Button>
      </>}
    >
      <Reading of={days} what="달력">
        {(body) => (
          <>
            <Legend />
            {isYear
              ? <Year year={year} body={body} onMonth={(one) => change({ month: one, view: '' })} />
              : <MonthGrid month={month} days={byDay(body)} today={body.today} chosen={day} onChoose={(one) => change({ day: one })} />}
            <Chosen day={body.days.find((one) => one.day === day)} body={body} onClose={() => change({ day: '' })} />
          </>
        )}
      </Reading>
      <Obligations />
    </Page>
  );
}

const byDay = ({ days }: CalendarDays): ReadonlyMap<string, CalendarDay> => new Map(days.map((one) => [one.day, one]));

/** Words for the marks; each mark is a shape and a word, too. */
function Legend() {
  return (
    <ul className="calendar-legend" aria-label="표시">
      <li><span className="mark session" />회기</li><li><span className="mark recess" />휴회</li>
      <li><span className="mark plenary" />본회의</li><li><span className="mark meeting" />위원회 회의</li><li><span className="mark off" />쉬는 날</li>
    </ul>
  );
}

function Year({ year, body, onMonth }: { readonly year: string; readonly body: CalendarDays; readonly onMonth: (month: string) => void }) {
  const days = byDay(body);
  return (
    <div className="calendar-year">
      {Array.from({ length: 12 }, (_, nth) => monthAfter(`${year}-01`, nth)).map((month) => (
        <section key={month} aria-label={monthText(month)}>
          <h2><Button look="plain" onPress={() => onMonth(month)}>{Number(month.slice(5))}월</Button></h2>
          <MonthGrid month={month} days={days} today={body.today} isSmall />
          <p className="muted">{summaryOf(month, body.days)}</p>
        </section>
      ))}
    </div>
  );
}

/** `제322회 임시회, 본회의 2일, 위원회 회의 5건` */
function summaryOf(month: string, days: readonly CalendarDay[]): string {
  const here = days.filter(({ day }) => day >= `${month}-01` && day <= lastDayOf(month));
  const sessions = [...new Set(here.flatMap(({ session }) => session?.term ?? []))];
  const sittings = here.filter(({ plenary }) => plenary !== null).length;
  const meetings = here.reduce((sum, one) => sum + one.meetings.length, 0);
  return [...sessions, sittings > 0 ? `본회의 ${sittings}일` : '', meetings > 0 ? `위원회 회의 ${meetings}건` : ''].filter(Boolean).join(', ') || '회기 없음';
}

function Chosen({ day, body, onClose }: { readonly day: CalendarDay | undefined; readonly body: CalendarDays; readonly onClose: () => void }) {
  const [acts] = useState(() => body.acts);
  if (!day) return <DayDetails title="바꾸기" acts={acts} />;
  return <DayDetails title={dayText(day.day)} day={day} acts={acts} onClose={onClose} />;
}

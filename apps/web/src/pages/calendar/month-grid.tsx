import type { CalendarDay } from '@uian/record';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { dayText } from '../../text/days.js';
import { lastDayOf, monthText, weeksOf } from './months.js';

const WEEKDAYS = ['일', '월', '화', '수', '목', '금', '토'] as const;
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** A month as a table of weeks. A day is chosen by mouse, or by arrow keys and Enter. */
export function MonthGrid({ month, days, today, chosen, onChoose, isSmall = false }: {
  readonly month: string;
  readonly days: ReadonlyMap<string, CalendarDay>;
  readonly today: string;
  readonly chosen?: string;
  readonly onChoose?: (day: string) => void;
  /** Only marks, no words: of a year. */
  readonly isSmall?: boolean;
}) {
  const table = useRef<HTMLTableElement>(null);
  const moved = useRef(false);
  const [first, last] = [`${month}-01`, lastDayOf(month)];
  const inside = chosen !== undefined && chosen >= first && chosen <= last;
  const focusable = inside ? chosen : today >= first && today <= last ? today : first;
  useEffect(() => {
    if (moved.current) table.current?.querySelector<HTMLElement>(`[data-day="${focusable}"]`)?.focus();
  }, [focusable]);
  const onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined || !onChoose) return;
    event.preventDefault();
    const next = new Date(Date.parse(focusable) + step * 86_400_000).toISOString().slice(0, 10);
    if (next < first || next > last) return;
    moved.current = true;
    onChoose(next);
  };
  return (
    <table ref={table} className={isSmall ? 'month small' : 'month'} onKeyDown={onKey}>
      <caption className="visually-hidden">{monthText(month)}</caption>
      <thead><tr>{WEEKDAYS.map((weekday) => <th key={weekday} scope="col">{weekday}</th>)}</tr></thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {week.map((day) => {
              const of = days.get(day);
              if (day < first || day > last) return <td key={day} className="outside" />;
              return (
                <td key={day} className={classOf(of, day === today)}>
                  {isSmall || !onChoose ? <SmallDay day={day} of={of} /> : (
                    <button type="button" className="day" data-day={day} tabIndex={day === focusable ? 0 : -1} aria-pressed={day === chosen}
                      aria-current={day === today ? 'date' : undefined} onClick={() => onChoose(day)}>
                      <span className="date number">{Number(day.slice(8))}<span className="visually-hidden">일</span></span>
                      <DayWords of={of} starts={day === first || of?.session?.id !== days.get(before(day))?.session?.id} />
                    </button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const before = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

const classOf = (of: CalendarDay | undefined, isToday: boolean): string => [
  of?.session && 'in-session', of?.recess && 'in-recess', of?.plenary != null && 'with-plenary', of?.off && 'off', of?.holiday && 'holiday',
  of && of.meetings.length > 0 && 'with-meeting', isToday && 'today',
].filter(Boolean).join(' ');

/** All that is to be said of a day, in words. */
const wordsOf = (of: CalendarDay | undefined): readonly string[] => (of ? [
  ...(of.unknown ? ['휴일 미공표'] : []), ...(of.off !== null ? [of.off] : []), ...(of.session ? [of.session.term] : []), ...(of.recess ? ['휴회'] : []),
  ...(of.plenary !== null ? [`본회의 제${of.plenary}차`] : []), ...of.meetings.map(({ committee, ordinal }) => `${committee.term} 제${ordinal}차`),
] : []);

function SmallDay({ day, of }: { readonly day: string; readonly of: CalendarDay | undefined }) {
  const words = wordsOf(of).join(', ');
  return <span className="number" title={words && `${dayText(day)} ${words}`}>{Number(day.slice(8))}{words && <span className="visually-hidden"> {words}</span>}</span>;
}

const MOST_MEETINGS = 3;

function DayWords({ of, starts }: { readonly of: CalendarDay | undefined; readonly starts: boolean }) {
  if (!of) return null;
  const { off, holiday, session, recess, plenary, meetings } = of;
  return (
    <span className="day-words">
      {off !== null && <span className={holiday ? 'word holiday' : 'visually-hidden'}>{off}</span>}
      {session && <span className={starts ? 'word session' : 'visually-hidden'}>{session.term}</span>}
      {recess && <span className="word recess">휴회</span>}
      {plenary !== null && <span className="word plenary">본회의 제{plenary}차</span>}
      {meetings.slice(0, MOST_MEETINGS).map(({ id, committee, time }) => <span key={id} className="word meeting"><span className="number">{time}</span> {committee.term}</span>)}
      {meetings.length > MOST_MEETINGS && <span className="word">외 {meetings.length - MOST_MEETINGS}건</span>}
    </span>
  );
}

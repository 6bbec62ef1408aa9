import { dayText } from '../../text/days.js';
import { seoulDay, type DayOfStory } from './days-of-story.js';

const WEEKDAYS = ['일', '월', '화', '수', '목', '금', '토'] as const;
const MARKS = { act: '●', alarm: '♪', moved: '↻', refused: '✗' } as const;

const monthOf = (day: string): string => day.slice(0, 7);

/** The days of a month in weeks; null before the first and after the last. */
function weeksOf(month: string): (string | null)[][] {
  const [year, nth] = month.split('-').map(Number) as [number, number];
  const first = new Date(Date.UTC(year, nth - 1, 1)).getUTCDay();
  const length = new Date(Date.UTC(year, nth, 0)).getUTCDate();
  const cells = [...Array<null>(first).fill(null), ...Array.from({ length }, (_, at) => `${month}-${String(at + 1).padStart(2, '0')}`)];
  while (cells.length % 7 > 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The month that the story has come to, with what happened on each day; the day of now is ringed. */
export function StoryCalendar({ now, days }: { readonly now: string | undefined; readonly days: readonly DayOfStory[] }) {
  const today = now === undefined ? undefined : seoulDay(now);
  if (today === undefined) return null;
  const month = monthOf(today);
  const [year, nth] = month.split('-').map(Number);
  const byDay = new Map(days.map((day) => [day.day, day]));
  return (
    <table className="story-calendar">
      <caption>{year}년 {nth}월 <span className="visually-hidden">지금은 {dayText(today)}</span></caption>
      <thead><tr>{WEEKDAYS.map((weekday) => <th key={weekday} scope="col">{weekday}</th>)}</tr></thead>
      <tbody>
        {weeksOf(month).map((week, at) => (
          <tr key={at}>
            {week.map((day, weekday) => (day === null ? <td key={weekday} /> : (
              <td key={weekday} aria-current={day === today ? 'date' : undefined}>
                <span>{Number(day.slice(8))}</span>
                <span className="story-marks" aria-hidden="true">{marksOf(byDay.get(day))}</span>
              </td>
            )))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const marksOf = (day: DayOfStory | undefined): string => [...new Set(day?.lines.flatMap(({ kind }) => MARKS[kind as keyof typeof MARKS] ?? []))].join('');

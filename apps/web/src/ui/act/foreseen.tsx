import type { PreviewReply } from '@uian/api';
import { count } from '../../text/counts.js';
import { dayText } from '../../text/days.js';
import { Callout } from '../tag.js';
import { WhyNot } from '../why-not.js';

type Accepted = Extract<PreviewReply, { accepted: true }>;
type Stream = Accepted['streams'][number];

const MOST_SHOWN = 20;

function OneStream({ stream, isNamed }: { readonly stream: Stream; readonly isNamed: boolean }) {
  const { title, number, sentences, before, after } = stream;
  return (
    <li>
      {isNamed && <strong>{number === null ? title : `의안번호 ${number} ${title}`}</strong>}
      <ul className="foreseen-words">
        {sentences.length === 0 && <li>{before?.id === after.id ? '기록에 남고, 단계와 기한은 그대로입니다.' : after.term}</li>}
        {sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}
      </ul>
    </li>
  );
}

/** What a change of the calendar would move (달력 변경의 영향). */
export function MovedByCalendar({ calendar }: { readonly calendar: NonNullable<Accepted['calendar']> }) {
  const { streams, deadlines, moved, looked } = calendar;
  if (deadlines === 0) return <p>진행 중인 {count(looked)}의 기한은 그대로입니다.</p>;
  return (
    <>
      <p><strong>의안·회의 {count(streams)}의 기한 {count(deadlines, '개')}가 바뀝니다.</strong></p>
      <ul className="foreseen-words">
        {moved.slice(0, MOST_SHOWN).map(({ stream, number, title, words, rule }) => (
          <li key={`${stream}${rule.id}${words}`}>{number === null ? title : `의안번호 ${number} ${title}`} – {words}</li>
        ))}
      </ul>
      {moved.length > MOST_SHOWN && <p className="muted">그 밖에 {count(deadlines - MOST_SHOWN, '개')}</p>}
    </>
  );
}

/** What the act would do, or why it would be refused: shown before it is done. */
export function ForeseenPanel({ preview }: { readonly preview: PreviewReply }) {
  if (!preview.accepted) {
    const { refusal } = preview;
    return (
      <Callout tone="warning" title="지금 이대로는 기록할 수 없습니다">
        <WhyNot violations={refusal.violations} allowedFrom={refusal.allowedFrom} />
      </Callout>
    );
  }
  const { streams, calendar } = preview;
  const own = streams.filter(({ kind }) => kind !== 'calendar');
  return (
    <Callout title="기록하면">
      <ul className="foreseen">
        {(own.length > 0 ? own : streams).map((stream) => <OneStream key={stream.id} stream={stream} isNamed={streams.length > 1} />)}
      </ul>
      {calendar && <MovedByCalendar calendar={calendar} />}
    </Callout>
  );
}

/** The day of an act in words, where it is not today. */
export const actDay = (day: string | undefined, today: string): string => (day === undefined || day === today ? '오늘' : dayText(day));

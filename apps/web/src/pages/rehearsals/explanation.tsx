import type { DeadlineView, RehearsalLine } from '@uian/record';
import { dayText } from '../../text/days.js';
import { Section } from '../../ui/page.js';

type Told = Extract<RehearsalLine, { kind: 'deadlines' }>['body'];

/** At the end: every deadline of a bill, until when and by which article, and each day as it was counted. */
export function Explanation({ told: { title, deadlines, moved } }: { readonly told: Told }) {
  return (
    <Section title={`기한과 그 계산: ${title}`}>
      {moved.length > 0 && (
        <ul className="story-moved">
          {moved.map(({ term, from, to, reason }, at) => <li key={at}>{term}: {from} → {to} <span className="muted">({reason})</span></li>)}
        </ul>
      )}
      <ul className="story-deadlines">
        {deadlines.map((deadline) => <li key={deadline.rule.id}><Deadline of={deadline} /></li>)}
      </ul>
    </Section>
  );
}

function Deadline({ of: { rule, effect, due, dueTime, article, officeTarget, secondReading, days, unknown, status } }: { readonly of: DeadlineView }) {
  return (
    <details>
      <summary>
        <strong>{rule.term}</strong> <span>{due === null ? unknown ?? '아직 계산할 수 없음' : `${dayText(due)}${dueTime === null ? '' : ` ${dueTime}`}`}</span>
        {' '}<span className="muted">{effect.term} · {status.term} · {officeTarget ?? article}</span>
      </summary>
      {secondReading !== null && <p>다른 해석: {secondReading.words}</p>}
      <ol className="story-days">
        {days.map(({ day, number, why }) => (
          <li key={day} className={number === null ? 'skipped' : undefined}>{dayText(day)} {number === null ? why : `${number}일째`}</li>
        ))}
      </ol>
    </details>
  );
}

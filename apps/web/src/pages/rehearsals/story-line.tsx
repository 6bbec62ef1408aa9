import type { RehearsalLine } from '@uian/record';
import { dayText, instantText } from '../../text/days.js';

const WORDS = { act: ['●', '행위'], refused: ['✗', '거부'], alarm: ['♪', '알림'], moved: ['↻', '바뀐 기한'] } as const;

/** One line of the story: its sign with its word, the hour, what happened. */
export function StoryLine({ line }: { readonly line: RehearsalLine }) {
  if (!(line.kind in WORDS)) return null;
  const [sign, word] = WORDS[line.kind as keyof typeof WORDS];
  return (
    <li className={`story-line ${line.kind}`}>
      <span className="story-sign"><span aria-hidden="true">{sign}</span> {word}</span>
      <time dateTime={line.at}>{instantText(line.at).slice(-5)}</time>
      <div><Words line={line} /></div>
    </li>
  );
}

function Words({ line }: { readonly line: RehearsalLine }) {
  switch (line.kind) {
    case 'act': {
      const { what, who, also, number, note, assumed } = line.body;
      return (
        <>
          <p><strong>{what}</strong>{number !== null && ` (의안번호 ${number})`} · {who}</p>
          {also.length > 0 && <p className="muted">이어서: {also.join(', ')}</p>}
          {(assumed || note !== null) && <p className="muted">{[assumed ? '가정' : undefined, note].filter(Boolean).join(' · ')}</p>}
        </>
      );
    }
    case 'refused': {
      const { what, who, why } = line.body;
      return (
        <>
          <p><strong>{what}</strong> · {who}</p>
          <ul className="story-why">
            {why.map(({ message, article, allowedFrom }) => (
              <li key={message}>{message} <span className="muted">({article}{allowedFrom !== null && `, ${dayText(allowedFrom)}부터 가능`})</span></li>
            ))}
          </ul>
        </>
      );
    }
    case 'alarm': case 'moved': return <p>{line.body.subject} <span className="muted">받는 사람: {line.body.who}</span></p>;
    default: return null;
  }
}

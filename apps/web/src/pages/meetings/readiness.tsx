import type { AgendaItemView } from '@uian/record';
import { dayText } from '../../text/days.js';
import { Tag, type Tone } from '../../ui/tag.js';

type Id = AgendaItemView['readiness']['id'];

/** Told by shape and word; the colour only helps. */
const MARKS: Readonly<Record<Id, { readonly mark: string; readonly tone: Tone }>> = {
  ready: { mark: '✓', tone: 'success' }, awaiting: { mark: '…', tone: 'information' },
  exceptional: { mark: '!', tone: 'warning' }, barred: { mark: '✕', tone: 'danger' },
};

export function ReadinessTag({ readiness }: Pick<AgendaItemView, 'readiness'>) {
  const { mark, tone } = MARKS[readiness.id];
  return <Tag tone={tone}><span aria-hidden="true">{mark}</span>&nbsp;{readiness.term}</Tag>;
}

/** What an item lacks, what would let it through, and what happened to its approval. */
export function Standing({ item }: { readonly item: AgendaItemView }) {
  return (
    <ul className="standing">
      {item.fallen && <li><Tag tone="danger">승인 실효</Tag> {dayText(item.fallen.day)} 승인이 효력을 잃었습니다: {item.fallen.because.term}</li>}
      {item.returned !== null && <li><Tag tone="warning">반려</Tag> {item.returned}</li>}
      {item.late !== null && <li><Tag tone="warning">긴급</Tag> {item.late} <span className="muted">위원회의 의결이 있어야 상정할 수 있습니다.</span></li>}
      {item.lacks.map(({ message, article }) => <li key={message}>{message} <span className="muted">{article}</span></li>)}
      {item.exceptions.map(({ id, message, article }) => <li key={id} className="muted">예외: {message}{article !== undefined && ` (${article})`}</li>)}
      {item.notJudged.map(({ id, term, word }) => <li key={id} className="muted">{term}: {word}</li>)}
    </ul>
  );
}

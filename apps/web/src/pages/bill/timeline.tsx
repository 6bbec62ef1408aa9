import type { BillView } from '@uian/record';
import { dayText, instantText } from '../../text/days.js';
import { Section } from '../../ui/page.js';
import { Tag } from '../../ui/tag.js';

type Entry = BillView['timeline'][number];

const TEXTS: readonly string[] = ['reason', 'summary', 'opinion', 'remarks', 'what', 'amendment', 'minorityOpinion'];

/** A chosen value, which is a name of ours and no text of anybody's. */
const IS_CHOSEN = /^[a-z-]+$/;

/** What was written with it, as far as it is running text; what the bill itself says stands below. */
const notesOf = ({ details, sequence, type }: Entry): readonly string[] => (sequence === 1 || type.id === 'bill.attach-text' ? [] : TEXTS.flatMap((name) => (typeof details[name] === 'string' && !IS_CHOSEN.test(details[name]) ? [details[name]] : [])));

function actorText({ actor }: Entry): string {
  if (!actor) return '법률에 따라';
  const offices = actor.offices.map(({ role, committee }) => (committee ? `${committee.term} ${role.term}` : role.term)).join(', ');
  return [actor.name, offices].filter(Boolean).join(' · ');
}

function Marks({ entry }: { readonly entry: Entry }) {
  return (
    <span className="row">
      {entry.irregular && <Tag tone="warning">{entry.irregular.term}</Tag>}
      {entry.original && <Tag tone="warning">정정됨</Tag>}
      {entry.lateEntry && <Tag>나중에 기록</Tag>}
      {entry.processedLate && <Tag>늦게 처리됨</Tag>}
      {entry.voided && <Tag tone="danger">취소된 간주</Tag>}
      {entry.imported && <Tag>{entry.imported.term}</Tag>}
      {entry.notJudged.length > 0 && <Tag tone="warning">판단하지 않음: {entry.notJudged.map(({ term }) => term).join(', ')}</Tag>}
    </span>
  );
}

function One({ entry }: { readonly entry: Entry }) {
  const { type, day, vote, outcome, irregular, original, movedDeadlines, recordedAt, ground } = entry;
  return (
    <li className="fact">
      <p className="fact-head">
        <time dateTime={day} className="number">{dayText(day)}</time>
        <strong>{type.term}</strong>
        {(vote ?? outcome?.term) !== undefined && <span>{vote ?? outcome?.term}</span>}
        <Marks entry={entry} />
      </p>
      <p className="muted">{actorText(entry)} · {instantText(recordedAt)} 기록{ground !== null && ` · 근거: ${ground}`}</p>
      {notesOf(entry).map((note) => <p key={note} className="fact-note">{note}</p>)}
      {irregular && <p>어긋난 규칙: {irregular.rules.map(({ term }) => term).join(', ')}. 사유: {irregular.reason}</p>}
      {original?.corrections.map(({ sequence, reason }) => (
        <p key={sequence}>처음 기록: {dayText(original.day)}{original.outcome && ` ${original.outcome.term}`}. 정정 사유: {reason}</p>
      ))}
      {movedDeadlines.map(({ rule, from, to, reason }) => (
        <p key={rule.id}>{rule.term}: {from === null ? '미정' : dayText(from)} → {to === null ? '미정' : dayText(to)}{reason !== null && ` (${reason})`}</p>
      ))}
    </li>
  );
}

/** Everything that happened to a bill, the newest first, with what was irregular, corrected or late (경과). */
export function Timeline({ bill }: { readonly bill: BillView }) {
  return (
    <Section title="경과" id="timeline">
      <ol className="facts" reversed>{bill.timeline.toReversed().map((entry) => <One key={entry.sequence} entry={entry} />)}</ol>
    </Section>
  );
}

import type { AgendaVersionView, MeetingView } from '@uian/record';
import { count } from '../../text/counts.js';
import { dayText, instantText } from '../../text/days.js';
import { Tag } from '../../ui/tag.js';

/** Every version of the agenda, newest first: what was drafted, what was approved by whom, and what changed between them. */
export function Versions({ view }: { readonly view: MeetingView }) {
  return <ol className="versions">{view.versions.map((version) => <Version key={version.sequence} version={version} />)}</ol>;
}

function Version({ version }: { readonly version: AgendaVersionView }) {
  const { kind, number, recordedAt, actor, sitting, time, items, differences, hash, intact } = version;
  const isApproved = kind.id === 'approved';
  return (
    <li className="card">
      <p className="row">
        <Tag tone={isApproved ? 'success' : 'neutral'}>{kind.term} 제{number}호</Tag>
        <span>{instantText(recordedAt)}</span>
        {actor && <span>{actor.offices.map(({ role }) => role.term).join(', ')} {actor.name}</span>}
        <span className="muted">{dayText(sitting)} {time} · 안건 {count(items.length)}</span>
      </p>
      {differences.length > 0 && (
        <ul className="differences" aria-label="앞의 판과 달라진 것">
          {differences.map(({ bill, title, what, words }) => <li key={`${bill}${what.id}`}><strong>{what.term}</strong> {title ?? '기록에 없는 의안'}{words !== null && <span className="muted"> {words}</span>}</li>)}
        </ul>
      )}
      <details>
        <summary>이 판의 안건 {count(items.length)}</summary>
        <ol className="version-items">{items.map(({ bill, title, number: billNumber }, at) => <li key={bill}>{at + 1}. {title ?? '기록에 없는 의안'}{billNumber !== null && ` (의안번호 ${billNumber})`}</li>)}</ol>
      </details>
      {hash !== null && <p className="muted hash">승인본 지문 <code>{hash.slice(0, 16)}…</code> {intact === true ? '기록과 일치합니다.' : '기록과 맞지 않습니다.'}</p>}
    </li>
  );
}

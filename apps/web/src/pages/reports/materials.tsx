import type { ReportView } from '@uian/record';
import { count } from '../../text/counts.js';
import { shortDayText } from '../../text/days.js';
import { useMe } from '../../app/session.js';
import { Tag } from '../../ui/tag.js';

/** What the report waits for (검토자료): asked of whom, until when, and how many days it took or takes. */
export function Materials({ report: { materials, title } }: { readonly report: ReportView }) {
  const { today } = useMe().council;
  if (materials.length === 0) return null;
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-label={`${title} 검토자료`}>
      <table className="materials">
        <caption>검토자료: 요청과 회신</caption>
        <thead><tr><th scope="col">자료</th><th scope="col">요청한 곳</th><th scope="col">요청</th><th scope="col">회신</th></tr></thead>
        <tbody>
          {materials.map(({ number, what, of, asked, by, answered, days, overdue }) => (
            <tr key={number}>
              <th scope="row">{number}. {what.term}</th>
              <td>{of}</td>
              <td className="number">{shortDayText(asked, today)}{by !== null && <span className="muted"> ({shortDayText(by, today)}까지)</span>}</td>
              <td>
                {answered === null
                  ? <Tag tone={overdue ? 'danger' : 'warning'}>{count(days, '일')}째 기다리는 중</Tag>
                  : <span className="number">{shortDayText(answered, today)} <span className="muted">({count(days, '일')} 걸림)</span></span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

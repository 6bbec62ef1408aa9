import { Link } from '@tanstack/react-router';
import type { ApiProblem } from '../../api/client.js';
import { holds, useMe } from '../../app/session.js';
import { dayText } from '../../text/days.js';
import { DayField } from '../../ui/act/day-fields.js';
import { Callout } from '../../ui/tag.js';
import './admin.css';

const PARTS = [['/admin', '계정과 직위'], ['/admin/deputies', '직무대리'], ['/admin/committees', '위원회와 위원']] as const;

/** The parts of the administration, at the top of each of its pages. */
export function AdminParts() {
  const me = useMe();
  const parts = PARTS.filter(([to]) => to !== '/admin' || holds(me, 'administrator'));
  return (
    <nav className="parts" aria-label="관리의 부분">
      <ul>
        {parts.map(([to, term]) => <li key={to}><Link to={to} activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>{term}</Link></li>)}
      </ul>
    </nav>
  );
}

/** What was refused, where no field says it. */
export function Refused({ problem }: { readonly problem: ApiProblem | null }) {
  return problem ? <Callout tone="danger">{problem.message}</Callout> : null;
}

/** A term of office as people read it. */
export function termText(from: string | null, to: string | null): string {
  if (from === null && to === null) return '기한 없음';
  if (to === null) return `${dayText(from!)}부터`;
  return from === null ? `${dayText(to)}까지` : `${dayText(from)}부터 ${dayText(to)}까지`;
}

/** A day of a form or of a filter; no text is no day. */
export function Day({ value, onChange, ...props }: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
  readonly error?: string;
  readonly isRequired?: boolean;
}) {
  return <DayField {...props} value={value === '' ? undefined : value} onChange={(day) => onChange(day ?? '')} />;
}

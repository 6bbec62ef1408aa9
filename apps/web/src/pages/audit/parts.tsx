import { Link } from '@tanstack/react-router';
import { holds, useMe } from '../../app/session.js';
import '../admin/admin.css';

/** The parts of the audit, at the top of each of its pages. */
export function AuditParts() {
  const me = useMe();
  return (
    <nav className="parts" aria-label="감사 기록의 부분">
      <ul>
        <li><Link to="/audit" activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>기록 검증과 행위</Link></li>
        {holds(me, 'administrator') && <li><Link to="/audit/access" activeProps={{ 'aria-current': 'page' }}>접속기록</Link></li>}
      </ul>
    </nav>
  );
}

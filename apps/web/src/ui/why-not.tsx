import type { ViolationView } from '@uian/record';
import { dayText } from '../text/days.js';
import { Tag } from './tag.js';
import './why-not.css';

/** Why an act cannot be done (왜 안 되나요): each rule with its article, from when, and how sure that is. */
export function WhyNot({ violations, allowedFrom }: {
  readonly violations: readonly ViolationView[];
  readonly allowedFrom?: string | null;
}) {
  return (
    <div className="why-not">
      <ul>
        {violations.map(({ rule, term, article, message, subject, certainty, allowedFrom: from }) => (
          <li key={`${rule}${subject ?? ''}`}>
            <span>{subject !== undefined && <strong>{subject}: </strong>}{message}</span>
            <span className="muted">
              {term} · {article}{from !== undefined && ` · ${dayText(from)}부터`}
            </span>
            {certainty && certainty.id !== 'verified' && <Tag tone="warning">{certainty.term}</Tag>}
          </li>
        ))}
      </ul>
      {allowedFrom && <p className="why-from"><strong>{dayText(allowedFrom)}</strong>부터 할 수 있습니다.</p>}
    </div>
  );
}

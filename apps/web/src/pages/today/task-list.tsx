import type { TaskView } from '@uian/record';
import { dayText, shortDayText } from '../../text/days.js';
import { PaperLinks } from '../../ui/papers/paper-links.js';
import { StreamLink } from '../../ui/stream-link.js';
import { Tag, type Tone } from '../../ui/tag.js';
import { workingDaysText } from './lead.js';

const toneOf = (left: number | null): Tone => (left === null ? 'neutral' : left < 0 ? 'danger' : left <= 1 ? 'warning' : 'neutral');

/** Until when, how long still, and why: never a bare date. */
function Until({ task, today }: { readonly task: TaskView; readonly today: string }) {
  const { target, due, workingDaysLeft, article, officeTarget } = task;
  return (
    <p className="task-until">
      <span>{target === null ? '기한을 아직 계산할 수 없습니다' : `${shortDayText(target, today)}까지`}</span>
      {workingDaysLeft !== null && <Tag tone={toneOf(workingDaysLeft)}>{workingDaysText(workingDaysLeft)}</Tag>}
      {due !== null && target !== null && due !== target && <span className="muted">법정 {dayText(due)}</span>}
      <span className={officeTarget === null ? 'muted' : 'muted office-target'}>{officeTarget ?? article}</span>
    </p>
  );
}

/** Tasks, nearest first; each leads to where it is done. @param others whether they are somebody else's */
export function TaskList({ tasks, today, others = false }: { readonly tasks: readonly TaskView[]; readonly today: string; readonly others?: boolean }) {
  return (
    <ul className="tasks">
      {tasks.map((task) => (
        <li key={`${task.stream}:${task.rule.id}:${task.sinceDay}`} className="task">
          <p className="task-rule">
            {task.rule.term}
            {others && task.owedBy !== null && <span className="muted"> · {[task.committee?.term, task.owedBy.term].filter(Boolean).join(' ')}</span>}
          </p>
          <p className="task-name">
            <StreamLink kind={task.kind} stream={task.stream}>{task.number === null ? '' : `${task.number}. `}{task.title}</StreamLink>
          </p>
          <Until task={task} today={today} />
          <p className="muted">
            {[
              task.since !== null && task.sinceDay !== null && `${shortDayText(task.sinceDay, today)} ${task.since.term}`,
              task.acts.length > 0 && `끝내는 행위: ${task.acts.map(({ term }) => term).join(' 또는 ')}`,
            ].filter(Boolean).join(' · ')}
          </p>
          {!others && <PaperLinks kind={task.kind} stream={task.stream} acts={task.acts} name={task.title} />}
        </li>
      ))}
    </ul>
  );
}

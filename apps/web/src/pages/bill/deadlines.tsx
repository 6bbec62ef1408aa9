import type { DeadlineView } from '@uian/record';
import { count } from '../../text/counts.js';
import { DeadlineLine } from '../../ui/deadline.js';
import { Empty } from '../../ui/states.js';

const RUNS: readonly DeadlineView['status']['id'][] = ['open', 'suspended'];
const byDay = (a: DeadlineView, b: DeadlineView): number => ((a.due ?? '~') < (b.due ?? '~') ? -1 : 1);

/** Every deadline of a bill, those that run first, each with its days (기한). */
export function Deadlines({ deadlines, today }: { readonly deadlines: readonly DeadlineView[]; readonly today: string }) {
  const open = deadlines.filter(({ status }) => RUNS.includes(status.id)).sort(byDay);
  const over = deadlines.filter(({ status }) => !RUNS.includes(status.id)).sort(byDay);
  const line = (one: DeadlineView) => <li key={one.rule.id}><DeadlineLine deadline={one} today={today} /></li>;
  return (
    <>
      {open.length === 0 && <Empty title="진행 중인 기한이 없습니다">기한은 회부, 의결, 이송 같은 일이 기록되면 저절로 생깁니다.</Empty>}
      <ul className="stack deadlines">{open.map(line)}</ul>
      {over.length > 0 && (
        <details className="reasons">
          <summary>지난 기한 ({count(over.length)})</summary>
          <ul className="stack deadlines">{over.map(line)}</ul>
        </details>
      )}
    </>
  );
}

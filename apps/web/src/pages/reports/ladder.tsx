import type { ReportView } from '@uian/record';
import { shortDayText } from '../../text/days.js';

/** The reminders of a report as a ladder (알림 단계): which have passed, which is next, and the last working day at its foot. */
export function Ladder({ report: { ladder, deadline }, today }: { readonly report: ReportView; readonly today: string }) {
  const next = ladder.find(({ day }) => day >= today)?.day;
  const target = deadline?.target ?? null;
  const isOver = target !== null && target < today;
  return (
    <ol className="ladder" aria-label="알림 단계">
      {ladder.map(({ left, day, past }) => {
        const standing = past ? 'past' : day === next ? 'next' : 'ahead';
        return (
          <li key={left} className={`${standing}${left === 0 ? ' last' : ''}`}>
            <span className="rung" aria-hidden="true">{past ? '✓' : left === 0 ? '⚑' : '●'}</span>
            <span>{left === 0 ? '마지막 근무일' : `${left}근무일 전`}</span>
            <strong className="number">{shortDayText(day, today)}</strong>
            <span className="muted">{past ? '알림 지남' : day === today ? '오늘' : standing === 'next' ? '다음 알림' : ''}</span>
          </li>
        );
      })}
      {isOver && <li className="over"><span className="rung" aria-hidden="true">!</span><span>기한 지남</span><strong className="number">근무일마다 알림</strong><span /></li>}
    </ol>
  );
}

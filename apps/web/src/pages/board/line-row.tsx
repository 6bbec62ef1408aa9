import { Link } from '@tanstack/react-router';
import type { BoardLine, NearestDeadlineView } from '@uian/record';
import type { Ref } from 'react';
import { dayText, shortDayText } from '../../text/days.js';
import { RoadSmall } from '../../ui/road.js';
import { Tag, type Tone } from '../../ui/tag.js';

/** A bill on the board; a card where the screen is narrow. Undefined while it is on its way. */
export function LineRow({ line, index, top, today, isActive, isSelected, onPick, onFocus, ref }: {
  readonly line: BoardLine | undefined;
  readonly index: number;
  readonly top: number;
  readonly today: string;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onPick: (line: BoardLine) => void;
  readonly onFocus: () => void;
  readonly ref: Ref<HTMLDivElement>;
}) {
  return (
    <div
      ref={ref} role="row" data-index={index} aria-rowindex={index + 2} aria-selected={isSelected} tabIndex={isActive ? 0 : -1}
      className="board-row board-line" style={{ transform: `translateY(${top}px)` }} onFocus={onFocus}
    >
      {line ? <Cells line={line} today={today} isSelected={isSelected} onPick={onPick} /> : <div role="gridcell" className="cell-title muted">…</div>}
    </div>
  );
}

function Cells({ line, today, isSelected, onPick }: {
  readonly line: BoardLine;
  readonly today: string;
  readonly isSelected: boolean;
  readonly onPick: (line: BoardLine) => void;
}) {
  const { number, title, kind, proposer, stage, road, daysInStage, committee, deadline, introducedOn, irregular } = line;
  return (
    <>
      <div role="gridcell" className="cell-pick">
        <label className="pick">
          <input type="checkbox" tabIndex={-1} checked={isSelected} onChange={() => onPick(line)} aria-label={`${title} 고르기`} />
        </label>
      </div>
      <div role="gridcell" className="cell-number number">{number ?? <span className="muted">미접수</span>}</div>
      <div role="gridcell" className="cell-title">
        <Link to={`/bills/${line.id}`} tabIndex={-1}>{title}</Link>
        <span className="muted">{kind.term} · {proposer}</span>
      </div>
      <div role="gridcell" className="cell-stage">
        <span>{stage.term}{irregular && <Tag tone="warning">규칙에 어긋난 사실</Tag>}</span>
        <RoadSmall road={road} />
        <span className="muted number">{daysInStage === 0 ? '오늘부터' : `${daysInStage.toLocaleString('ko-KR')}일째`}</span>
      </div>
      <div role="gridcell" className="cell-committee">{committee?.term ?? <span className="muted">미정</span>}</div>
      <div role="gridcell" className="cell-due">{deadline ? <Due deadline={deadline} today={today} /> : <span className="muted">진행 중인 기한 없음</span>}</div>
      <div role="gridcell" className="cell-owner">{deadline?.owedBy?.term}</div>
      <div role="gridcell" className="cell-introduced number">{shortDayText(introducedOn, today)}</div>
    </>
  );
}

const SOON = 3;
const toneOf = ({ overdue, daysLeft, effect }: NearestDeadlineView): Tone =>
  (overdue ? 'danger' : effect.id === 'duty' && daysLeft <= SOON ? 'warning' : 'neutral');

function leftText({ daysLeft, workingDaysLeft, effect }: NearestDeadlineView): string {
  if (daysLeft === 0) return '오늘까지';
  if (daysLeft < 0) return effect.id === 'duty' ? `${-daysLeft}일 지남` : '기간이 끝남';
  return `${daysLeft}일 남음${workingDaysLeft === null ? '' : ` (근무일 ${workingDaysLeft}일)`}`;
}

/** Never a bare date: until when, how long that is, and what for. */
function Due({ deadline, today }: { readonly deadline: NearestDeadlineView; readonly today: string }) {
  const { due, rule, effect, officeTarget } = deadline;
  return (
    <>
      <span className="due"><span className="number" title={dayText(due)}>{shortDayText(due, today)}{effect.id === 'deem' ? '' : '까지'}</span>
        <Tag tone={toneOf(deadline)}>{leftText(deadline)}</Tag></span>
      <span className={officeTarget === null ? 'muted' : 'muted office-target'}>{rule.term} · {officeTarget ?? effect.term}</span>
    </>
  );
}

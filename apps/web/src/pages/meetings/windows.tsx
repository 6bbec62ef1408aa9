import { Link } from '@tanstack/react-router';
import type { MeetingCalendarView, PlacementRowView } from '@uian/record';
import { dayText, shortDayText } from '../../text/days.js';
import { Checkbox } from '../../ui/fields.js';
import { Empty } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';

/** Each bill that waits, and the days of the month on which it can be placed. */
export function Windows({ view, isOfCommittee, chosen, onChoose }: {
  readonly view: MeetingCalendarView;
  readonly isOfCommittee: boolean;
  readonly chosen: readonly string[];
  readonly onChoose: (bills: readonly string[]) => void;
}) {
  if (!isOfCommittee) return <Empty title="위원회를 고르세요">고르면 그 위원회에서 상정을 기다리는 의안이 여기에 나타납니다.</Empty>;
  if (view.bills.length === 0) return <Empty title="상정을 기다리는 의안이 없습니다">의안이 이 위원회에 회부되면 상정할 수 있는 날과 함께 여기에 나타납니다.</Empty>;
  const toggle = (bill: string, on: boolean): void => onChoose(on ? [...chosen, bill] : chosen.filter((one) => one !== bill));
  return (
    <ul className="windows">
      {view.bills.map((row) => (
        <li key={row.bill} className="card window">
          <div className="window-head">
            {row.on === null
              ? <Checkbox isSelected={chosen.includes(row.bill)} onChange={(on) => toggle(row.bill, on)}><span className="visually-hidden">{row.title} 고르기</span></Checkbox>
              : <span aria-hidden="true" className="window-mark">▸</span>}
            <div>
              <h3><a href={`/bills/${row.bill}`}>{row.title}</a></h3>
              <p className="muted">{row.number === null ? '번호 없음' : `의안번호 ${row.number}`}</p>
            </div>
          </div>
          <div>
            <p><First row={row} today={view.today} /></p>
            <Days row={row} />
            {row.autoPlacement !== null && <p className="muted">{dayText(row.autoPlacement)} 이후 처음 열리는 위원회에는 저절로 상정됩니다.</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}

function First({ row, today }: { readonly row: PlacementRowView; readonly today: string }) {
  if (row.on) {
    return (
      <>
        <Tag tone={row.on.approved ? 'success' : 'information'}>{row.on.approved ? '의사일정에 승인됨' : '의사일정안에 있음'}</Tag>{' '}
        <Link to="/meetings/$meeting" params={{ meeting: row.on.meeting } as never}>{shortDayText(row.on.day, today)} 회의</Link>
      </>
    );
  }
  return row.first === null ? <span>{row.why ?? '상정할 수 있는 날이 아직 없습니다.'}</span> : <><strong>{shortDayText(row.first, today)}</strong>부터 상정할 수 있습니다.</>;
}

function Days({ row: { open, exceptional } }: { readonly row: PlacementRowView }) {
  if (open.length + exceptional.length === 0) return <p className="muted">이달에는 상정할 수 있는 날이 없습니다.</p>;
  const days = [...open.map((day) => ({ day, isOpen: true })), ...exceptional.map((day) => ({ day, isOpen: false }))].sort((a, b) => a.day.localeCompare(b.day));
  return (
    <ul className="window-days" aria-label="이달에 상정할 수 있는 날">
      {days.map(({ day, isOpen }) => (
        <li key={day} className={isOpen ? 'open' : 'exceptional'}>{Number(day.slice(8))}일{!isOpen && <span> 예외</span>}</li>
      ))}
    </ul>
  );
}

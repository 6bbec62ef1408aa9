import { Link } from '@tanstack/react-router';
import type { BoardLine, PlenaryStage } from '@uian/record';
import { useState } from 'react';
import { count } from '../../text/counts.js';
import { dayText } from '../../text/days.js';
import { ActButton } from '../../ui/act/act-button.js';
import { DeadlineWords } from '../../ui/deadline.js';
import { Checkbox, Select } from '../../ui/fields.js';
import { PaperLinks } from '../../ui/papers/paper-links.js';
import { Tag } from '../../ui/tag.js';

/** A right or a minimum that is over tells nothing of what is to be done. */
const isAhead = ({ due, effect }: NonNullable<BoardLine['deadline']>, today: string): boolean => effect.id === 'duty' || due >= today;

/** Bills of one stage: chosen ones are given an act together, all or none (일괄). */
export function StageBills({ stage, bills, today }: {
  readonly stage: PlenaryStage;
  readonly bills: readonly BoardLine[];
  readonly today: string;
}) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const ids = chosen.filter((id) => bills.some((bill) => bill.id === id));
  const toggle = (id: string, on: boolean): void => setChosen(on ? [...ids, id] : ids.filter((other) => other !== id));
  const all = ids.length === bills.length;
  return (
    <div className="stack">
      <Together stage={stage} ids={ids} onDone={() => setChosen([])} />
      <div className="scroll-x" tabIndex={0} role="region" aria-label={`${stage.stage.term} 의안`}>
        <table className="stage-table">
          <caption className="visually-hidden">{stage.stage.term} 의안</caption>
          <thead>
            <tr>
              <th scope="col"><Checkbox isSelected={all} onChange={(on) => setChosen(on ? bills.map(({ id }) => id) : [])}>모두</Checkbox></th>
              <th scope="col">의안</th><th scope="col">가장 가까운 기한</th><th scope="col">이 단계부터</th>
            </tr>
          </thead>
          <tbody>
            {bills.map((bill) => (
              <tr key={bill.id}>
                <td><Checkbox isSelected={ids.includes(bill.id)} onChange={(on) => toggle(bill.id, on)}><span className="visually-hidden">{bill.title} </span>선택</Checkbox></td>
                <td>
                  <Link to="/bills/$bill" params={{ bill: bill.id } as never}>{bill.number === null ? bill.title : `의안번호 ${bill.number} ${bill.title}`}</Link>
                  <p className="muted">{bill.kind.term} · {bill.proposer}{bill.committee && ` · ${bill.committee.term}`} {bill.irregular && <Tag tone="warning">규칙에 어긋난 사실</Tag>}</p>
                  <PaperLinks kind="bill" stream={bill.id} acts={stage.acts} name={bill.title} />
                </td>
                <td>{bill.deadline && isAhead(bill.deadline, today) ? <DeadlineWords deadline={bill.deadline} today={today} /> : <span className="muted">진행 중인 기한 없음</span>}</td>
                <td className="number">{dayText(bill.since)}<br /><span className="muted">{count(bill.daysInStage, '일째')}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Together({ stage, ids, onDone }: { readonly stage: PlenaryStage; readonly ids: readonly string[]; readonly onDone: () => void }) {
  const [asked, setAsked] = useState<string | null>(null);
  const { acts } = stage;
  const act = acts.find(({ id }) => id === asked) ?? acts[0];
  if (!act) return <p className="muted">이 단계에서 하실 수 있는 일이 없습니다. 의안을 눌러 까닭을 볼 수 있습니다.</p>;
  const [first] = ids;
  return (
    <div className="card row together">
      <Select label="할 일" choices={acts} value={act.id} onChange={setAsked} />
      {first === undefined ? <span className="muted">표에서 의안을 고르세요. 여럿이면 한꺼번에 기록합니다.</span> : (
        <ActButton
          key={`${act.id}${ids.join()}`} look="primary" todo={{ act }} onDone={onDone} label={`${count(ids.length)} ${act.term}`}
          target={ids.length === 1 ? { kind: 'bill', id: first } : { kind: 'bills', ids }}
        />
      )}
    </div>
  );
}

import type { BoardPage, PlenaryStage } from '@uian/record';
import { useRead } from '../../api/reading.js';
import { useAddress } from '../../app/use-address.js';
import { count } from '../../text/counts.js';
import { Page } from '../../ui/page.js';
import { ReadingPage } from '../../ui/reading-page.js';
import { Empty, Reading } from '../../ui/states.js';
import { StageBills } from './stage-bills.js';
import './plenary.css';

/** The desk of the plenary clerk (본회의·이송·공포): bills by stage with their deadlines, and the acts on one or on several. */
export default function Plenary() {
  const stages = useRead<{ items: readonly PlenaryStage[] }>('/api/plenary');
  return <ReadingPage of={stages} what="본회의 의안">{({ items }) => <Desk stages={items} />}</ReadingPage>;
}

const leadOf = (stages: readonly PlenaryStage[]): string => {
  const waiting = stages.filter((stage) => stage.count > 0);
  return waiting.length === 0 ? '심사보고가 끝난 의안이 아직 없습니다.'
    : waiting.map(({ stage, count: number }) => `${stage.term} ${count(number)}`).join(' · ');
};

function Desk({ stages }: { readonly stages: readonly PlenaryStage[] }) {
  const [{ stage: asked }, change] = useAddress<'stage'>();
  const chosen = stages.find(({ stage }) => stage.id === asked) ?? stages.find((stage) => stage.count > 0) ?? stages[0];
  return (
    <Page title="본회의·이송·공포" lead={leadOf(stages)}>
      <nav aria-label="단계">
        <ul className="stage-tabs">
          {stages.map((one) => (
            <li key={one.stage.id}>
              <button
                type="button" className="button small" aria-current={one === chosen ? 'true' : undefined} onClick={() => change({ stage: one.stage.id })}
              >{one.stage.term} <span className="number">{count(one.count)}</span></button>
            </li>
          ))}
        </ul>
      </nav>
      {chosen && <Stage key={chosen.stage.id} stage={chosen} />}
    </Page>
  );
}

function Stage({ stage }: { readonly stage: PlenaryStage }) {
  const bills = useRead<BoardPage>(`/api/board?stage=${stage.stage.id}&limit=200`);
  return (
    <Reading
      of={bills} what="의안" isEmpty={({ items }) => items.length === 0}
      empty={<Empty title={`${stage.stage.term} 단계의 의안이 없습니다`}>앞 단계의 일이 기록되면 여기로 옵니다.</Empty>}
    >
      {({ items, today }) => <StageBills stage={stage} bills={items} today={today} />}
    </Reading>
  );
}

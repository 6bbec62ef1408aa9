import type { BoardCounts } from '@uian/record';
import { useCallback, useRef, useState } from 'react';
import { send } from '../../api/client.js';
import { useRead } from '../../api/reading.js';
import { useAddress } from '../../app/use-address.js';
import { count } from '../../text/counts.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Registers } from '../../ui/papers/registers.js';
import { Failure } from '../../ui/states.js';
import { FilterBar } from './filter-bar.js';
import { LATENESS, queryOf, type Filters } from './filters.js';
import { LineGrid } from './line-grid.js';
import { Referral } from './referral.js';
import { useArrived, useLines } from './use-lines.js';
import './board.css';

/** Bills that the API takes in one act. */
const MOST_AT_ONCE = 200;

/** 회부 기한판: every open bill by what is due next, with what can be done to many of them at once. */
export default function Board() {
  const [{ at, ...filters }, write] = useAddress<keyof Filters | 'at'>();
  // Other lines are seen from their beginning.
  const change = (next: Filters): void => write({ at: '', ...next });
  const writing = useRef(write);
  writing.current = write;
  const keepPlace = useCallback((line: number) => writing.current({ at: line === 0 ? '' : String(line) }, { stays: true }), []);
  const query = queryOf(filters);
  const [shown, setShown] = useState<readonly [number, number]>([0, 0]);
  const arrived = useArrived(query);
  const lines = useLines(arrived, shown);
  const counts = useRead<BoardCounts>(`/api/board/counts?${queryOf(filters, ['stage', 'late', 'sort', 'order'])}`);
  const here = useRead<BoardCounts>(`/api/board/counts?${queryOf(filters, ['sort', 'order'])}`);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [referring, setReferring] = useState(false);
  const [registers, setRegisters] = useState(false);
  return (
    <Page title="회부 기한판" lead={counts.data && <Lead counts={counts.data} />} actions={<>
      <Button look="primary" isDisabled={selected.size === 0 || selected.size > MOST_AT_ONCE} onPress={() => setReferring(true)}>
        {selected.size === 0 ? '회부할 의안을 고르세요' : selected.size > MOST_AT_ONCE ? `한 번에 ${count(MOST_AT_ONCE)}까지 회부합니다` : `고른 ${count(selected.size)} 회부`}
      </Button>
      <Button onPress={() => setRegisters(true)}>대장·현황표</Button>
      <Export query={query} total={here.data?.total} />
    </>}>
      <FilterBar filters={filters} counts={counts.data} onChange={change} />
      {lines.problem
        ? <Failure problem={lines.problem} onRetry={lines.retry} />
        : <LineGrid
          key={arrived} lines={lines} place={Number(at) || 0} onPlace={keepPlace} total={here.data?.total} filters={filters} onSort={change} onShown={setShown}
          selected={selected} onSelect={setSelected} onClear={() => change(Object.fromEntries(Object.keys(filters).map((name) => [name, ''])))}
        />}
      {registers && <Registers onClose={() => setRegisters(false)} />}
      {referring && <Referral bills={[...selected]} onClose={(done) => {
        setReferring(false);
        if (done) setSelected(new Set());
      }} />}
    </Page>
  );
}

/** What must be done, until when, in one line. */
function Lead({ counts: { lateness, total, stages } }: { readonly counts: BoardCounts }) {
  const received = stages.find(({ id }) => id === 'received')?.count ?? 0;
  const urgent = LATENESS.slice(0, 2).flatMap(({ id, term }) => (lateness[id] > 0 ? [`${term} ${count(lateness[id])}`] : []));
  return <>{[...urgent, received > 0 ? `회부를 기다리는 의안 ${count(received)}` : '', `계류 의안 모두 ${count(total)}`].filter(Boolean).join(' · ')}</>;
}

function Export({ query, total }: { readonly query: string; readonly total: number | undefined }) {
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const file = URL.createObjectURL(await (await send(`/api/board/export?${query}`)).blob());
      const link = Object.assign(document.createElement('a'), { href: file, download: '회부 기한판.xlsx' });
      link.click();
      URL.revokeObjectURL(file);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button isDisabled={busy || total === 0} onPress={() => void save()}>
      {busy ? '엑셀 파일을 만들고 있습니다…' : `엑셀로 받기${total === undefined ? '' : ` (${count(total)})`}`}
    </Button>
  );
}

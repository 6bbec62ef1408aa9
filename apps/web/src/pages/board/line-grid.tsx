import { useNavigate } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import type { BoardLine } from '@uian/record';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { count } from '../../text/counts.js';
import { Button } from '../../ui/button.js';
import { Empty, Loading } from '../../ui/states.js';
import type { Filters } from './filters.js';
import { GridHead } from './grid-head.js';
import { LineRow } from './line-row.js';
import type { Lines } from './use-lines.js';
import { usePlace } from './use-place.js';

const ROW = 60;
const LEAP = 10;
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: LEAP, PageUp: -LEAP, Home: -Infinity, End: Infinity };

/** The lines as a grid; only what is on the screen is drawn. Arrow keys move, the space bar picks, Enter opens. */
export function LineGrid({ lines, place, onPlace, total, filters, onSort, onShown, selected, onSelect, onClear }: {
  readonly lines: Lines;
  /** The line that the address names, and how another gets there. */
  readonly place: number;
  readonly onPlace: (line: number) => void;
  readonly total: number | undefined;
  readonly filters: Filters;
  readonly onSort: (next: Filters) => void;
  readonly onShown: (shown: readonly [number, number]) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
  readonly onClear: () => void;
}) {
  const navigate = useNavigate();
  const grid = useRef<HTMLDivElement>(null);
  const [margin, setMargin] = useState(0);
  const [active, setActive] = useState(0);
  const moved = useRef(false);
  const virtual = useWindowVirtualizer({ count: lines.count, estimateSize: () => ROW, overscan: 12, scrollMargin: margin });
  const rows = virtual.getVirtualItems();
  const [from, to] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0];
  // Where the lines begin in the document, which moves when the filters above them take another line.
  useLayoutEffect(() => {
    if (grid.current) setMargin(Math.round(grid.current.getBoundingClientRect().top + window.scrollY));
  }, [from, total, lines.count]);
  useEffect(() => onShown([from, to]), [from, to, onShown]);
  const goTo = useCallback((line: number): void => {
    setActive(line);
    virtual.scrollToIndex(line, { align: 'start' });
  }, [virtual]);
  const look = useCallback((line: number) => onShown([line, line]), [onShown]);
  usePlace({ place, lines, top: virtual.range?.startIndex ?? 0, goTo, look, onPlace });
  useEffect(() => {
    if (moved.current) grid.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true });
  }, [active, from, to]);

  const pick = ({ id }: BoardLine): void => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect(next);
  };
  const open = ({ id }: BoardLine): void => void navigate({ to: `/bills/${id}` });
  const onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const line = lines.line(active);
    if (step !== undefined) {
      event.preventDefault();
      moved.current = true;
      const next = Math.max(0, Math.min(lines.count - 1, active + step));
      setActive(next);
      virtual.scrollToIndex(next, { align: 'auto' });
    } else if (line && event.key === ' ') {
      event.preventDefault();
      pick(line);
    } else if (line && event.key === 'Enter' && event.target === event.currentTarget.querySelector(`[data-index="${active}"]`)) open(line);
  };

  if (lines.isLoading) return <Loading what="의안" />;
  if (lines.count === 0) return <Nothing filtered={Object.values(filters).some(Boolean)} onClear={onClear} />;
  return (
    <>
      <div className="board-grid" role="grid" aria-label="계류 의안" aria-rowcount={(total ?? lines.count) + 1} aria-multiselectable="true">
        <GridHead filters={filters} onSort={onSort} />
        <div ref={grid} role="rowgroup" className="board-lines" onKeyDown={onKey} style={{ height: virtual.getTotalSize() }}>
          {rows.map(({ index, start, key }) => (
            <LineRow
              key={key} ref={virtual.measureElement} index={index} top={start - margin} line={lines.line(index)} today={lines.today ?? ''}
              isActive={index === active} isSelected={selected.has(lines.line(index)?.id ?? '')} onPick={pick}
              onFocus={() => setActive(index)}
            />
          ))}
        </div>
      </div>
      {total !== undefined && <p className="muted" role="status">{count(total)}</p>}
    </>
  );
}

function Nothing({ filtered, onClear }: { readonly filtered: boolean; readonly onClear: () => void }) {
  return filtered
    ? <Empty title="조건에 맞는 의안이 없습니다"><Button onPress={onClear}>조건 모두 지우기</Button></Empty>
    : <Empty title="계류 중인 의안이 없습니다">의안이 발의되거나 제출되면 기한이 가까운 것부터 여기에 나타납니다.</Empty>;
}

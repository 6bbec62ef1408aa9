import type { BoardCounts, Counted } from '@uian/record';
import { useEffect, useState } from 'react';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { SearchField } from 'react-aria-components/SearchField';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { count } from '../../text/counts.js';
import { Select, type Choice } from '../../ui/fields.js';
import { LATENESS, type Filters } from './filters.js';

const ALL = 'all';
const TYPING_MS = 150;

const choices = (all: string, counted: readonly Counted[] = []): readonly Choice[] =>
  [{ id: ALL, term: all }, ...counted.map(({ id, term, count: bills }) => ({ id, term: `${term} ${count(bills)}` }))];

/** Search, lateness and stage with their counts, and the rest of the filters. */
export function FilterBar({ filters, counts, onChange }: {
  readonly filters: Filters;
  readonly counts: BoardCounts | undefined;
  readonly onChange: (next: Filters) => void;
}) {
  const select = (label: string, name: 'stage' | 'kind' | 'committee' | 'proposer', all: string, counted: readonly Counted[] | undefined) => (
    <Select label={label} choices={choices(all, counted)} value={filters[name] ?? ALL} onChange={(id) => onChange({ [name]: id === ALL ? '' : id })} />
  );
  return (
    <div className="board-filters" role="search" aria-label="의안 찾기">
      <Search q={filters.q ?? ''} onSearch={(q) => onChange({ q, sort: '', order: '' })} />
      <div className="board-late" role="group" aria-label="기한으로 거르기">
        {LATENESS.map(({ id, term, of }) => (
          <ToggleButton key={id} className="chip" isSelected={filters.late === id} onChange={(on) => onChange({ late: on ? id : '' })}>
            {term}{counts && <strong className="number"> {of.reduce((sum, one) => sum + counts.lateness[one], 0).toLocaleString('ko-KR')}</strong>}
          </ToggleButton>
        ))}
      </div>
      {select('단계', 'stage', '모든 단계', counts?.stages)}
      {select('소관 위원회', 'committee', '모든 위원회', counts?.committees)}
      {select('의안 종류', 'kind', '모든 종류', counts?.kinds)}
      {select('제안자', 'proposer', '모든 제안자', counts?.proposers)}
    </div>
  );
}

/** A search that follows the typing, a moment behind. */
function Search({ q, onSearch }: { readonly q: string; readonly onSearch: (q: string) => void }) {
  const [typed, setTyped] = useState(q);
  const [sent, setSent] = useState(q);
  if (q !== sent) {
    // The address was changed by somebody else than this field.
    setSent(q);
    setTyped(q);
  }
  useEffect(() => {
    if (typed === sent) return undefined;
    const timer = window.setTimeout(() => {
      setSent(typed);
      onSearch(typed);
    }, TYPING_MS);
    return () => window.clearTimeout(timer);
  }, [typed, sent, onSearch]);
  return (
    <SearchField className="field board-search" value={typed} onChange={setTyped}>
      <Label>찾기 <kbd aria-hidden="true">/</kbd></Label>
      <Input className="input" type="search" placeholder="의안명, 의안번호, 발의자" />
    </SearchField>
  );
}

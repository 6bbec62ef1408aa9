import { Button } from 'react-aria-components/Button';
import type { Filters } from './filters.js';

const COLUMNS: readonly { readonly term: string; readonly name: string; readonly sort?: string }[] = [
  { term: '고르기', name: 'pick' }, { term: '번호', name: 'number', sort: 'number' }, { term: '의안', name: 'title' },
  { term: '단계', name: 'stage', sort: 'since' }, { term: '위원회', name: 'committee' }, { term: '가장 가까운 기한', name: 'due', sort: 'due' },
  { term: '담당', name: 'owner' }, { term: '제안일', name: 'introduced', sort: 'introduced' },
];

/** The heads of the columns; those that the board can be sorted by are buttons. */
export function GridHead({ filters, onSort }: { readonly filters: Filters; readonly onSort: (next: Filters) => void }) {
  const sorted = filters.sort ?? (filters.q === undefined ? 'due' : undefined);
  const down = filters.order === 'desc';
  return (
    <div className="board-row board-head" role="row" aria-rowindex={1}>
      {COLUMNS.map(({ term, name, sort }) => (
        <div
          key={name} role="columnheader" className={`cell-${name}`}
          {...(sort !== undefined && { 'aria-sort': sorted === sort ? (down ? 'descending' : 'ascending') : 'none' })}
        >
          {sort === undefined
            ? <span className={name === 'pick' ? 'visually-hidden' : undefined}>{term}</span>
            : <Button className="sort" onPress={() => onSort({ sort, order: sorted === sort && !down ? 'desc' : 'asc' })}>
              {name === 'stage' ? '단계(오래된 순)' : term}<span aria-hidden="true">{sorted === sort ? (down ? ' ▼' : ' ▲') : ''}</span>
            </Button>}
        </div>
      ))}
    </div>
  );
}

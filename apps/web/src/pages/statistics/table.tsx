import type { ReactNode } from 'react';

/** Figures as a table: what a chart shows, for those who read. */
export function Table({ caption, heads, rows }: {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
}) {
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-label={`${caption} (표)`}>
      <table>
        <caption className="visually-hidden">{caption}</caption>
        <thead><tr>{heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
        <tbody>
          {rows.map(([first, ...cells], nth) => (
            <tr key={nth}>
              <th scope="row">{first}</th>
              {cells.map((cell, at) => <td key={heads[at + 1]} className="number">{cell}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

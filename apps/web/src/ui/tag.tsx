import type { ReactNode } from 'react';

export type Tone = 'neutral' | 'information' | 'success' | 'warning' | 'danger';

/** A short word about a thing: its state, a mark. The word says it, the colour only helps. */
export function Tag({ tone = 'neutral', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={`tag ${tone}`}>{children}</span>;
}

/** A sentence that stands out: a hint, a warning, what went wrong. */
export function Callout({ tone = 'information', title, children }: { readonly tone?: Tone; readonly title?: string; readonly children?: ReactNode }) {
  return (
    <div className={`callout ${tone}`} role={tone === 'danger' ? 'alert' : 'note'}>
      {title !== undefined && <p className="callout-title">{title}</p>}
      {children}
    </div>
  );
}

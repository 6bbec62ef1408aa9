import { useEffect, useRef, type ReactNode } from 'react';

/** Names the window after what it shows. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – 의안`;
  }, [title]);
}

/** The address whose heading was shown last. */
let shown: string | undefined;

/** A page: its heading, which takes the focus after a change of pages, what can be done, and what it shows. */
export function Page({ title, lead, actions, children }: {
  readonly title: string;
  /** The first line: what must be done, until when. */
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(title);
  useEffect(() => {
    // Whoever came by an address of their own starts at the top; whoever came from another page is told where they are.
    if (shown !== undefined && shown !== window.location.pathname) heading.current?.focus({ preventScroll: true });
    shown = window.location.pathname;
  }, []);
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>{title}</h1>
          {lead !== undefined && <p className="page-lead">{lead}</p>}
        </div>
        {actions !== undefined && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** A part of a page with a heading of its own. */
export function Section({ title, aside, children, id }: {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly id?: string;
}) {
  return (
    <section className="section" id={id} aria-label={title}>
      <div className="section-head">
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

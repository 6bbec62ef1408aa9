import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** Where a stream of the record is looked at (의안, 회의, 의회 일정). */
export const streamPath = (kind: 'bill' | 'meeting' | 'calendar', stream: string): string =>
  ({ bill: `/bills/${stream}`, meeting: `/meetings/${stream}`, calendar: '/calendar' })[kind];

/** A link to a bill, a meeting, or the council's own calendar. */
export function StreamLink({ kind, stream, children }: {
  readonly kind: 'bill' | 'meeting' | 'calendar';
  readonly stream: string;
  readonly children: ReactNode;
}) {
  return <Link to={streamPath(kind, stream)}>{children}</Link>;
}

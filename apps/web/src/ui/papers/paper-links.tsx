import { Link } from '@tanstack/react-router';
import type { PaperFormView } from '@uian/api';
import { Fragment } from 'react';
import { useRead } from '../../api/reading.js';
import { streamPath } from '../stream-link.js';

/** Papers that acts are done with (이 일의 문서), each a link to where it is made. */
export function PaperLinks({ kind, stream, acts, name }: {
  readonly kind: 'bill' | 'meeting' | 'calendar';
  readonly stream: string;
  readonly acts: readonly { readonly id: string }[];
  /** The bill or the meeting, for who hears the link alone. */
  readonly name: string;
}) {
  const forms = useRead<{ items: readonly PaperFormView[] }>('/api/papers');
  const here = (forms.data?.items ?? []).filter((form) => form.of === kind && form.acts.some((id) => acts.some((act) => act.id === id)));
  if (here.length === 0) return null;
  return (
    <p className="paper-links">
      문서 쓰기:{' '}
      {here.map(({ id, term }, nth) => (
        <Fragment key={id}>{nth > 0 && ' · '}<Link to={streamPath(kind, stream)} search={{ paper: id } as never}>{term}<span className="visually-hidden"> ({name})</span></Link></Fragment>
      ))}
    </p>
  );
}

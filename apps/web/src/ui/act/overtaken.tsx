import type { BillView } from '@uian/record';
import { useRef } from 'react';
import { useRead } from '../../api/reading.js';
import { dayText, instantText } from '../../text/days.js';
import { Callout } from '../tag.js';

type Streamed = Pick<BillView, 'sequence' | 'timeline'>;

/** What stood in the record when the dialog opened, and what others have added since. */
export function useSince(stream: string | undefined): readonly BillView['timeline'][number][] {
  const { data } = useRead<Streamed>(stream);
  const opened = useRef<number>(undefined);
  if (data && opened.current === undefined) opened.current = data.sequence;
  return data ? data.timeline.filter(({ sequence }) => sequence > (opened.current ?? Infinity)) : [];
}

/** Somebody was first (충돌): what they recorded beside what was to be recorded here, which is kept. */
export function Overtaken({ since, mine }: { readonly since: ReturnType<typeof useSince>; readonly mine: string }) {
  return (
    <Callout tone="warning" title="다른 분이 먼저 처리했습니다">
      <dl className="overtaken">
        <dt>그사이 기록된 일</dt>
        {since.map(({ sequence, type, day, actor, recordedAt }) => (
          <dd key={sequence}>{type.term} · {dayText(day)} · {actor?.name ?? '법률에 따라'} · {instantText(recordedAt)} 기록</dd>
        ))}
        <dt>여기서 하려던 일</dt>
        <dd>{mine} · 적은 내용은 그대로 두었습니다.</dd>
      </dl>
    </Callout>
  );
}

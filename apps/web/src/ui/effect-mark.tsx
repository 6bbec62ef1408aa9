import type { DeadlineView } from '@uian/record';

type EffectId = DeadlineView['effect']['id'];

/** A bar, a flag, a bracket and a seal: four effects, four shapes. */
const SHAPES: Readonly<Record<EffectId, string>> = {
  block: 'M5 4h14v16H5z M5 12h14',
  duty: 'M6 21V3 M6 4h12l-3 4l3 4H6',
  window: 'M9 4H5v16h4 M15 4h4v16h-4',
  deem: 'M12 3l2.5 2.2l3.3-.3l.9 3.2l2.8 1.8l-1.3 3.1l1.3 3.1l-2.8 1.8l-.9 3.2l-3.3-.3L12 21l-2.5-2.2l-3.3.3l-.9-3.2L2.5 14.1l1.3-3.1L2.5 7.9l2.8-1.8l.9-3.2l3.3.3z',
};

/** What a deadline does, by shape and word (금지, 의무, 가능 기간, 간주). */
export function EffectMark({ effect }: { readonly effect: DeadlineView['effect'] }) {
  return (
    <span className={`effect ${effect.id}`}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d={SHAPES[effect.id]} /></svg>
      {effect.term}
    </span>
  );
}

import { useEffect, useState } from 'react';
import type { Lines } from './use-lines.js';

/** Scrolling rests for so long before the place is written down. */
const REST_MS = 400;
/** Pages of a list are read one after the other; whoever comes by an address is not kept waiting for more than these. */
const FARTHEST = 2_000;

/**
 * The place of a list in its address (`at`): gone to when somebody comes by such an address, written down when scrolling rests.
 * @param top the first line on the screen
 */
export function usePlace({ place, lines, top, goTo, look, onPlace }: {
  readonly place: number;
  readonly lines: Lines;
  readonly top: number;
  readonly goTo: (line: number) => void;
  /** Has the lines around a place loaded. */
  readonly look: (line: number) => void;
  readonly onPlace: (line: number) => void;
}): void {
  const [aim, setAim] = useState(place > 0 ? Math.min(place, FARTHEST) : undefined);
  const { count, isLoading, isWhole } = lines;
  useEffect(() => {
    if (aim === undefined || isLoading) return;
    if (count > aim || isWhole) {
      goTo(Math.min(aim, count - 1));
      setAim(undefined);
    } else look(count - 1);
  }, [aim, count, isLoading, isWhole, goTo, look]);
  useEffect(() => {
    if (aim !== undefined || isLoading || top === place) return;
    const timer = window.setTimeout(() => onPlace(top), REST_MS);
    return () => window.clearTimeout(timer);
  }, [aim, isLoading, top, place, onPlace]);
}

import { useEffect } from 'react';
import { readAgain } from './reading.js';

/** Several acts in a row are read once. */
const PAUSE_MS = 300;

/** Listens for what others record, and reads again what is on the screen. One connection a window. */
export function useLive(): void {
  useEffect(() => {
    let timer: number | undefined;
    const later = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => void readAgain(), PAUSE_MS);
    };
    const source = new EventSource('/api/changes');
    source.addEventListener('change', later);
    let opened = false;
    source.addEventListener('ready', () => {
      // What happened while the connection was gone was not told.
      if (opened) later();
      opened = true;
    });
    return () => {
      window.clearTimeout(timer);
      source.close();
    };
  }, []);
}

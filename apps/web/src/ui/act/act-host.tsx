import { lazy, Suspense, useSyncExternalStore } from 'react';
import type { ActDialogProps } from './act-dialog.js';

// Forms, calendars and previews are loaded when somebody acts.
const ActDialog = lazy(() => import('./act-dialog.js'));

type Asked = Omit<ActDialogProps, 'onClose'>;

let asked: Asked | undefined;
const listeners = new Set<() => void>();

function set(next: Asked | undefined): void {
  asked = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Opens the dialog of an act. It stays open though the button that opened it goes away: recording an act may do just that. */
export const openAct = (act: Asked): void => set(act);

/** Where the dialog of an act stands: once, in the frame of every page. */
export function ActHost() {
  const act = useSyncExternalStore(subscribe, () => asked);
  return act ? <Suspense fallback={null}><ActDialog {...act} onClose={() => set(undefined)} /></Suspense> : null;
}

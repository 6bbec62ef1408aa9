const KEY = 'uian:rehearsed';

/** Whether somebody on this browser has never watched a rehearsal: then the page of today offers one. */
export function isNewcomer(): boolean {
  try {
    return window.localStorage.getItem(KEY) === null;
  } catch {
    // Storage is closed: no offer is made again and again.
    return false;
  }
}

/** From now on nothing is offered. */
export function rememberRehearsed(): void {
  try {
    window.localStorage.setItem(KEY, '1');
  } catch {
    // Offered once more the next time.
    return;
  }
}

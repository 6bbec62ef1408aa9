import { Problem } from './problem.js';

/** What was asked for. @throws Problem where it is not there, or is another council's */
export function found<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new Problem('not-found', { detail: otherwise });
  return value;
}

import { isNotThen, type NotThen } from '@uian/record';
import { Problem } from './problem.js';

/** What was asked for. @throws Problem where it is not there, or is another council's */
export function found<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new Problem('not-found', { detail: otherwise });
  return value;
}

/** What was asked for at a moment. @throws Problem where that has not come, or was before it was there */
export function foundThen<T extends object>(value: T | NotThen | undefined, otherwise: string): T {
  const there = found(value, otherwise);
  if (!isNotThen(there)) return there;
  const { notThen, field, message } = there;
  if (notThen === 'future') throw new Problem('invalid-input', { errors: [{ field, message }] });
  throw new Problem('not-found', { detail: message });
}

import { AccountRefused } from '@uian/access';
import { Problem } from './problem.js';

/** What cannot be done with an account as asked is a matter of the input (계정 관리의 거절). */
export async function orRefused<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw error instanceof AccountRefused ? new Problem('invalid-input', { detail: error.message }) : error;
  });
}

/** @throws Problem where the council has no such account, office, or deputy */
export function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Problem('not-found', { detail: '이 의회에 없는 계정이나 직위입니다.' });
  return value;
}

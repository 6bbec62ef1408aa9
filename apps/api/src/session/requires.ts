import type { Caller } from '@uian/access';
import { ACTORS, type ActorRole } from '@uian/procedure';
import { Problem } from '../problem/problem.js';

/** @throws Problem where the caller holds none of these offices (직위) */
export function requireOffice({ offices }: Caller, roles: readonly ActorRole[]): void {
  if (offices.some(({ role }) => roles.includes(role))) return;
  throw new Problem('not-permitted', { detail: `${roles.map((role) => ACTORS[role].term).join(', ')}만 볼 수 있습니다.` });
}

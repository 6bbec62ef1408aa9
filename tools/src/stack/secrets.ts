import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureFolder, STATE_FOLDER } from './paths.js';

/** What the launcher keeps from one start to the next so that data, sessions and connections stay valid. */
export type SecretName = 'auth-secret' | 'owner-password' | 'app-password';

/** @returns the secret of that name: made at random the first time, readable by its owner alone. */
export function keptSecret(name: SecretName): string {
  const file = join(ensureFolder(STATE_FOLDER), name);
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8').trim();
}

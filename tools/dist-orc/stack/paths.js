import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
/** The root of the checkout, wherever the command was called from. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url)).replace(/[/\\]$/, '');
/** Everything a run leaves behind lies here, outside version control; deleting it starts afresh. */
export const STATE_FOLDER = join(ROOT, '.uian');
export const DATA_FOLDER = join(STATE_FOLDER, 'data');
export const LOG_FOLDER = join(STATE_FOLDER, 'logs');
export const RUN_FOLDER = join(STATE_FOLDER, 'run');
export const BINARY_FOLDER = join(STATE_FOLDER, 'bin');
/** Creates a folder that other users may pass through: PostgreSQL runs as another user when we are root. */
export function ensureFolder(folder) {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    return folder;
}

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { STATE_FOLDER } from '../stack/paths.js';
import type { Person } from './person.js';

/** Where pictures of failed tests are put. */
export const PICTURES = join(STATE_FOLDER, 'browser', 'failed');

let taken = 0;

/** Takes a picture of what each person sees, for whoever looks into the failure. A page that cannot be pictured any more is left out. */
export async function pictured(people: readonly Person[]): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  for (const { page, name } of people) {
    taken += 1;
    const path = join(PICTURES, `${process.pid}-${taken}-${name.replaceAll(/[^\w.-]/g, '_')}.png`);
    await page.screenshot({ path, fullPage: true, timeout: 5_000 }).then(
      () => process.stderr.write(`화면: ${path}\n`), () => undefined);
  }
}

import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, DefaultLogger, type WorkflowBundle } from '@temporalio/worker';
import { bundleOptions } from '../bundle-options.js';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const SOURCES = join(ROOT, 'workflows', 'src');

/** A piece of one source file of the workflows, and what stands there instead. */
export interface SourceChange {
  /** File name in `workflows/src`. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** The changed text. Throws unless the piece stands in it exactly once: then the change is about code that is gone. */
export function changed(text: string, { file, from, to }: SourceChange): string {
  const [before, after, ...more] = text.split(from);
  if (after === undefined || more.length > 0) {
    throw new Error(`${file} has ${more.length > 0 ? 'more than one' : 'no'} ${JSON.stringify(from)}`);
  }
  return before + to + after;
}

/** Bundles the workflows as they would be after these changes, made in a copy. */
export async function bundleChangedWorkflows(changes: readonly SourceChange[]): Promise<WorkflowBundle> {
  const copy = await mkdtemp(join(tmpdir(), 'uian-workflows-'));
  try {
    await cp(SOURCES, join(copy, 'src'), { recursive: true, filter: (path) => !path.endsWith('.spec.ts') });
    await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
    await writeFile(join(copy, 'package.json'), '{ "type": "module" }');
    for (const change of changes) {
      const path = join(copy, 'src', change.file);
      await writeFile(path, changed(await readFile(path, 'utf8'), change));
    }
    return await bundleWorkflowCode({ ...bundleOptions(join(copy, 'src', 'index.ts')), logger: new DefaultLogger('ERROR') });
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** The text of a source file of the workflows as it is now. */
export const workflowSource = (file: string): Promise<string> => readFile(join(SOURCES, file), 'utf8');

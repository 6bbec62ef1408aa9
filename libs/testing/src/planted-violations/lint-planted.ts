import { execFile, spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';

/** A text with a violation in it, or without one. */
export interface Planted {
  /** Where it would stand, from the root of the project. */
  readonly path: string;
  readonly text: string;
  /** Linted with types: the path must be that of a file of the package. */
  readonly typed?: boolean;
}

/** What the lint has to say about a planted text. */
export interface Report {
  /** The id of the rule, or the message of an error that is no rule's. */
  readonly rule: string;
  /** 1-based. */
  readonly line: number;
}

// Under Jest the root of the project is the working folder.
const root = process.cwd();

/** Lints texts with the configuration of the project. @returns the reports, text by text. */
export async function lintPlanted(planted: readonly Planted[]): Promise<Report[][]> {
  const env = { ...process.env, NX_DAEMON: 'false' };
  // The boundary rule is silent until Nx has written down which project each folder is.
  await promisify(execFile)(process.execPath, ['node_modules/nx/dist/bin/nx.js', 'show', 'projects'], { cwd: root, env });
  const lint = spawn(process.execPath, ['libs/testing/src/planted-violations/lint-texts.mjs'], { cwd: root, env, stdio: ['pipe', 'pipe', 'inherit'] });
  lint.stdin.end(JSON.stringify(planted));
  return JSON.parse(await text(lint.stdout)) as Report[][];
}

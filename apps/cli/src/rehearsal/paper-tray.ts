import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { differencesOf } from '@uian/documents';
import type { Scenario, Step } from '@uian/record';
import { inWorkshop } from '../stranger-file.js';
import type { ApiClient } from './api-client.js';
import type { BesideOriginal, RehearsedPaper } from './life.js';

interface ListedPaper { readonly id: string; readonly term: string; readonly afterActs: readonly string[]; readonly unavailable: string | null }

const FORMAT = 'hwpx';
/** What no file system takes in a name. */
const plainName = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ');

/** Lines of a paper that a reader compares: cells are lines of their own, rules and empty lines are none. */
const linesIn = (text: string): readonly string[] =>
  text.split(/\r?\n|\t/).map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '' && !/^-+$/.test(line));

/** A report ends with its last section: what is annexed stands in papers of its own. */
function reportIn(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => /^VII\s*\./.test(line));
  return end < 0 ? lines : lines.slice(0, end + 1);
}

/** Collects the papers of a rehearsal: each is asked for at the moment at which it comes due (문서함). */
export class PaperTray {
  readonly written: RehearsedPaper[] = [];
  private original: { readonly term: string; readonly bytes: Uint8Array } | undefined;

  /** @param folder where files are put, if they are wanted */
  constructor(private readonly scenario: Scenario, private readonly folder?: string) {}

  /** Writes what a step made due, out of the record as it is at that moment. */
  async after(step: Step, stream: string, person: ApiClient): Promise<void> {
    const collection = step.act.startsWith('meeting.') ? 'meetings' : step.act.startsWith('bill.') ? 'bills' : undefined;
    if (collection === undefined) return;
    const path = `/api/${collection}/${stream}/papers`;
    const due = (await person.get<readonly ListedPaper[]>(path)).filter(({ afterActs, unavailable }) => afterActs.includes(step.act) && unavailable === null);
    for (const { id, term } of due) {
      const { name, bytes } = await person.file(`${path}/${id}/file`, { entered: {}, format: FORMAT });
      this.written.push({ at: step.at, form: id, term, name, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
      if (id === this.scenario.original?.paper) this.original = { term, bytes };
      this.put(step, name, bytes);
    }
  }

  /** The newest of the paper that was really written, beside the original; nothing where the scenario has none. */
  async besideOriginal(): Promise<{ readonly original?: BesideOriginal }> {
    const { original, council } = this.scenario;
    if (!original || !this.original) return {};
    const text = await inWorkshop({ kind: 'text', bytes: this.original.bytes });
    // The council of a rehearsal says in its name that it is one.
    const ours = reportIn(linesIn(text.replaceAll(council.name, council.name.replace(/ 예행연습$/, ''))));
    const theirs = reportIn(linesIn(readFileSync(original.file, 'utf8')));
    const differences = differencesOf(theirs, ours);
    return { original: { term: this.original.term, differences, same: theirs.length - differences.reduce((sum, { before }) => sum + before.length, 0) } };
  }

  private put({ at }: Step, name: string, bytes: Uint8Array): void {
    if (this.folder === undefined) return;
    const folder = join(this.folder, plainName(this.scenario.title));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${String(this.written.length).padStart(2, '0')} ${at.slice(0, 10)} ${plainName(name)}`), bytes);
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addCouncilPack, COUNCIL_PACKS } from '@uian/procedure';
import { faultText, readCouncilPack } from '@uian/procedure/packs';

/** The folder of packs holds one that cannot be used (규정 묶음 파일의 잘못): a line of `file:line: 문장` for each fault. */
export class UnusableCouncilPacks extends Error {}

function filesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder).filter((name) => /\.ya?ml$/u.test(name)).toSorted().map((name) => join(folder, name));
  } catch (error) {
    throw new UnusableCouncilPacks(`UIAN_COUNCIL_PACKS: 규정 묶음 폴더를 읽을 수 없습니다: ${folder} (${(error as Error).message})`);
  }
}

/**
 * Makes the packs of a folder known (규정 묶음 폴더의 `*.yaml`), all of them or none: what api, worker and CLI do when they start.
 * A file with the id of a pack that is known takes its place, and may be like one whose file comes before it.
 * @param folder setting `UIAN_COUNCIL_PACKS`; without one there are the built-in packs alone
 * @returns the ids that were read
 * @throws UnusableCouncilPacks naming every fault with its line
 */
export function loadCouncilPacks(folder: string | undefined): readonly string[] {
  if (!folder) return [];
  const known = new Map(COUNCIL_PACKS);
  const from = new Map<string, string>();
  const faults = filesOf(folder).flatMap((file): readonly string[] => {
    const reading = readCouncilPack(readFileSync(file, 'utf8'), file, known);
    if (!reading.readable) return reading.faults.map(faultText);
    const { id } = reading.pack;
    const other = from.get(id);
    if (other) return [`${file}:1: 규정 묶음 ${id}이(가) ${other}에도 있습니다.`];
    from.set(id, file);
    known.set(id, reading.pack);
    return [];
  });
  if (faults.length > 0) throw new UnusableCouncilPacks(faults.join('\n'));
  for (const id of from.keys()) addCouncilPack(known.get(id)!);
  return [...from.keys()];
}

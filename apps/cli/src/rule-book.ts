import { existsSync, readFileSync } from 'node:fs';
import { dayField } from '@uian/domain';
import { COUNCIL_PACKS, type CouncilPack, type Procedure } from '@uian/procedure';
import { assemble, faultText, readCouncilPack } from '@uian/procedure/packs';
import { CliFailure } from './failure.js';
import { parsed } from './parsed.js';

/** The pack of a file. @throws CliFailure with a line of `file:line: 문장` for each fault */
export function packFrom(file: string): CouncilPack {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new CliFailure(`규정 묶음 파일을 읽을 수 없습니다: ${file} (${(error as Error).message})`);
  }
  const reading = readCouncilPack(text, file);
  if (!reading.readable) throw new CliFailure(reading.faults.map(faultText).join('\n'));
  return reading.pack;
}

/** The pack that somebody names: an id, or a file. @throws CliFailure naming those that there are */
export function packOf(name: string): CouncilPack {
  const known = COUNCIL_PACKS.get(name);
  if (known) return known;
  if (/\.ya?ml$/u.test(name) || existsSync(name)) return packFrom(name);
  throw new CliFailure(`${name}: 그런 규정 묶음이 없습니다. 있는 것: ${[...COUNCIL_PACKS.keys()].join(', ')}, 또는 규정 묶음 파일(.yaml)`);
}

export const procedureOn = (pack: CouncilPack, day: string): Procedure => assemble(pack, { act: day });

/** A rule book on a day: `seoul`, `seoul@2024-06-30`, `plan.yaml`, `plan.yaml@2027-01-01`. */
export interface RuleBook {
  readonly pack: CouncilPack;
  readonly day: string;
  readonly procedure: Procedure;
}

/** @param on the day (ISO) where the reference names none */
export function ruleBook(reference: string, on: string): RuleBook {
  const [, name = reference, named] = /^(.*)@([^@]*)$/u.exec(reference) ?? [];
  const pack = packOf(name);
  const day = parsed(dayField(), named ?? on);
  return { pack, day, procedure: procedureOn(pack, day) };
}

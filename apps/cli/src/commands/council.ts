import { readFileSync } from 'node:fs';
import { lineField } from '@uian/domain';
import { COUNCIL_PACKS } from '@uian/procedure';
import { createDataSource, foundCouncil, seatCouncil } from '@uian/record';
import { Command } from 'commander';
import { parse } from 'yaml';
import { z } from 'zod';
import { CliFailure, ownerDatabaseUrl } from '../failure.js';
import { print } from '../output.js';
import { parsed } from '../parsed.js';

const COUNCIL = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,49}$/, '의회의 id는 영문 소문자, 숫자, 붙임표로 적으세요.'),
  pack: z.string().refine((id) => COUNCIL_PACKS.has(id), { error: () => `그런 규정 묶음이 없습니다. 있는 것: ${[...COUNCIL_PACKS.keys()].join(', ')}` }),
  name: lineField(),
  /** 마지막으로 준 의안번호. Only looked at when the council is founded. */
  lastBillNumber: z.number().int().min(0).default(0),
  committees: z.array(z.strictObject({
    id: z.string().min(1).max(100), name: lineField(), standing: z.boolean().default(true), size: z.number().int().min(1).max(1_000),
  })).min(1),
  members: z.array(lineField(50)).min(1),
});

function readCouncil(file: string): z.infer<typeof COUNCIL> {
  let raw: unknown;
  try {
    raw = parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new CliFailure(`의회 파일을 읽을 수 없습니다: ${file} (${(error as Error).message})`);
  }
  return parsed(COUNCIL, raw);
}

async function load(file: string, { json }: { json?: boolean }): Promise<void> {
  const council = readCouncil(file);
  const dataSource = await createDataSource({ url: ownerDatabaseUrl(), poolSize: 1 }).initialize();
  try {
    const founded = await foundCouncil(dataSource, { ...council, purpose: 'live' });
    if (!founded) await seatCouncil(dataSource, council);
    print(json, { id: council.id, founded, members: council.members.length, committees: council.committees.length }, () =>
      `${council.name}: ${founded ? '등록했습니다' : '고쳤습니다'} (의원 ${council.members.length}명, 위원회 ${council.committees.length}개).`);
  } finally {
    await dataSource.destroy();
  }
}

export const councilCommand = (): Command => new Command('council').description('의회 등록')
  .addCommand(new Command('load')
    .description('의회와 그 위원회·재적의원을 파일(YAML)에서 등록하거나 고친다')
    .argument('<file>', 'id, pack, name, committees, members를 적은 파일')
    .option('--json', 'JSON으로 답한다')
    .action(load));

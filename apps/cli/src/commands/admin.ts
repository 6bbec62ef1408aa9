import { AccountRefused, accessPool, createAccount } from '@uian/access';
import { ACTORS, COUNCIL_PACKS, type ActorRole } from '@uian/procedure';
import { createDataSource, foundCouncil } from '@uian/record';
import { Command, Option } from 'commander';
import { CliFailure, databaseUrl, ownerDatabaseUrl } from '../failure.js';
import { print } from '../output.js';
import { SEOUL_COMMITTEES } from '../demo/seoul-council.js';

interface Options { login: string; name: string; council: string; role: ActorRole; committee?: string; json?: boolean }

/** The first password comes from the environment, so that it stands in no shell history. */
function firstPassword(): string {
  const password = process.env['UIAN_NEW_PASSWORD'];
  if (!password) throw new CliFailure('새 계정의 비밀번호를 UIAN_NEW_PASSWORD에 넣어 주세요.');
  return password;
}

async function create({ login, name, council, role, committee, json }: Options): Promise<void> {
  const password = firstPassword();
  await foundIfMissing(council);
  const pool = accessPool(ownerDatabaseUrl());
  try {
    const id = await createAccount(pool, { login, password, name, council, offices: [{ role, committee }] });
    print(json, { id, login, council, role }, () => `${login} 계정을 만들었습니다 (${ACTORS[role].term}).`);
  } catch (error) {
    throw error instanceof AccountRefused ? new CliFailure(error.message) : error;
  } finally {
    await pool.end();
  }
}

/** The first account of an installation founds its council, too. */
async function foundIfMissing(council: string): Promise<void> {
  const pack = COUNCIL_PACKS.get(council);
  if (!pack) throw new CliFailure(`${council}: 규정 묶음이 없는 의회입니다. 있는 것: ${[...COUNCIL_PACKS.keys()].join(', ')}`);
  const dataSource = await createDataSource({ url: databaseUrl(), poolSize: 1 }).initialize();
  try {
    await foundCouncil(dataSource, { id: council, pack: pack.id, name: pack.name, purpose: 'live', committees: SEOUL_COMMITTEES, members: [] });
  } finally {
    await dataSource.destroy();
  }
}

export const adminCommand = (): Command => new Command('admin').description('계정 관리')
  .addCommand(new Command('create')
    .description('계정을 만든다 (비밀번호는 UIAN_NEW_PASSWORD)')
    .requiredOption('--login <login>', '아이디')
    .requiredOption('--name <name>', '성명')
    .option('--council <id>', '의회', 'seoul')
    .addOption(new Option('--role <role>', '직위').choices(Object.keys(ACTORS)).default('administrator'))
    .option('--committee <id>', '위원회 (위원회의 직위일 때)')
    .option('--json', 'JSON으로 답한다')
    .action(create));

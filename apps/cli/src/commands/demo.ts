import { randomUUID } from 'node:crypto';
import { AccountRefused, accessPool, createAccount } from '@uian/access';
import type { CalendarInputs } from '@uian/domain';
import { FACT_TERMS } from '@uian/procedure';
import { CouncilDirectory, createDataSource, foundCouncil, Recorder } from '@uian/record';
import { Command } from 'commander';
import { DEMO_LOGINS } from '../demo/logins.js';
import { SEOUL_COMMITTEES, SEOUL_MEMBERS } from '../demo/seoul-council.js';
import { demoSessions, SESSIONS_OF_2024, TERMS } from '../demo/sessions.js';
import { CliFailure, databaseUrl, ownerDatabaseUrl } from '../failure.js';
import { columns, print } from '../output.js';
import { today } from '../today.js';

const COUNCIL = 'seoul';
/** 의안번호 of the demonstration go on after those of the real council's bill in the report. */
const LAST_BILL_NUMBER = 2000;

/** Sets what the calendar of the council does not know yet. */
async function setAll<Act extends 'calendar.set-term' | 'calendar.set-session'>(
  recorder: Recorder, act: Act, inputs: readonly CalendarInputs[Act][],
): Promise<void> {
  const actor = { id: 'demo', offices: [{ role: 'administrator' as const }] };
  for (const input of inputs) {
    const answer = await recorder.record({ council: COUNCIL, commandId: randomUUID(), actor, act, input });
    if (answer.kind !== 'recorded') throw new CliFailure(`${FACT_TERMS[act]}을 하지 못했습니다(${input.ordinal}): ${JSON.stringify(answer)}`);
  }
}

/** Loads the demonstration council once; a later load adds what is missing: accounts, terms, and the sessions of a new year. */
async function load({ json }: { json?: boolean }): Promise<void> {
  const dataSource = await createDataSource({ url: databaseUrl(), poolSize: 2 }).initialize();
  const pool = accessPool(ownerDatabaseUrl());
  try {
    const founded = await foundCouncil(dataSource, {
      id: COUNCIL, pack: 'seoul', name: '서울특별시의회 (시범)', purpose: 'demo', committees: SEOUL_COMMITTEES,
      members: SEOUL_MEMBERS, lastBillNumber: LAST_BILL_NUMBER,
    });
    const councils = new CouncilDirectory(dataSource);
    const recorder = new Recorder(dataSource, councils);
    const { book } = await councils.of(COUNCIL);
    await setAll(recorder, 'calendar.set-term', TERMS.filter((term) => !book.terms.some(({ ordinal }) => ordinal === term.ordinal)));
    const known = new Set(book.sessions.map((session) => session.ordinal));
    const wanted = [...SESSIONS_OF_2024, ...demoSessions(Number(today().slice(0, 4)))];
    const missing = [...new Map(wanted.map((s) => [s.ordinal, s])).values()].filter((s) => !known.has(s.ordinal));
    await setAll(recorder, 'calendar.set-session', missing);
    for (const { login, password, name, role, committee } of DEMO_LOGINS) {
      await createAccount(pool, { login, password, name, council: COUNCIL, offices: [{ role, committee }] })
        .catch((error: unknown) => {
          if (!(error instanceof AccountRefused)) throw error; // the login is there already
        });
    }
    print(json, { council: COUNCIL, founded, sessions: missing.length }, () => founded ? '시범 의회를 만들었습니다.' : '시범 의회가 이미 있습니다.');
  } finally {
    await pool.end();
    await dataSource.destroy();
  }
}

export const demoCommand = (): Command => new Command('demo').description('시범 의회')
  .addCommand(new Command('load').description('시범 의회와 계정을 만든다').option('--json', 'JSON으로 답한다').action(load))
  .addCommand(new Command('logins').description('시범 계정을 보인다').option('--json', 'JSON으로 답한다')
    .action(({ json }: { json?: boolean }) => print(json, DEMO_LOGINS, () =>
      columns([['직위', '아이디', '비밀번호', '이름'], ...DEMO_LOGINS.map((l) => [l.term, l.login, l.password, l.name])]))));

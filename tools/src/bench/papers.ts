import { setTimeout as pause } from 'node:timers/promises';
import { BILL_PAPERS, DEFAULT_PAPER_STYLE, FORMATS, Workshop, type BillSource, type Format, type Paper } from '@uian/documents';
import { standing, told } from '@uian/domain';
import { createDataSource } from '@uian/record';
import { billAt, COMMITTEE, ROAD } from '@uian/testing/law';
import { withPrograms } from '../stack/with-programs.js';
import { oneAct, percentile, prepare, underLoad, type Caller } from './load.js';
import type { Figure } from './table.js';

const TIMES = 15;
const BILLS = 30;
/** What a committee has before it of each bill. */
const OF_EACH = ['bill', 'review-report-form'] as const;
const IDLE_MS = 6_000;
const REPORT_GOAL_MS = 1_000;
const MEETING_GOAL_S = 20;

/** The report on a bill, out of a record in memory. */
function report(): Paper {
  const { docket, id, meeting } = billAt('committee-decided');
  const source: BillSource = {
    council: { name: '서울특별시의회', head: '서울특별시장', committees: new Map([[COMMITTEE, '기획경제위원회']]) }, bill: docket.bill(id), day: ROAD.sitting,
    events: standing(told(docket.events(id))), meetings: new Map([[meeting!, docket.meeting(meeting!)]]), plenaryOf: () => undefined,
    sessionOf: (day) => docket.calendar.sessions.find(({ from, to }) => from <= day && day <= to),
  };
  return BILL_PAPERS.find((form) => form.id === 'examination-report')!.build(source, { opinion: '- 개정안은 타당한 것으로 판단됨.\n'.repeat(40) });
}

async function ofOneReport(): Promise<readonly Figure[]> {
  const workshop = new Workshop();
  const paper = report();
  const figures: Figure[] = [];
  for (const format of Object.keys(FORMATS) as Format[]) {
    const took: number[] = [];
    for (let nth = 0; nth <= TIMES; nth += 1) {
      const began = performance.now();
      await workshop.run({ kind: 'write', paper, style: DEFAULT_PAPER_STYLE, format, day: ROAD.sitting });
      // The first loads the engine and the faces, once a process.
      if (nth > 0) took.push(performance.now() - began);
    }
    const value = percentile(took, 0.95);
    figures.push({ goal: '문서', what: `심사보고서 한 건 ${format} p95 (ms)`, value, target: `≤ ${REPORT_GOAL_MS}`, met: value <= REPORT_GOAL_MS });
  }
  await workshop.close();
  return figures;
}

async function written(caller: Caller, bills: readonly string[]): Promise<number> {
  const began = performance.now();
  for (const bill of bills) {
    for (const paper of OF_EACH) {
      const { status, body } = await caller.send('POST', `/api/bills/${bill}/papers/${paper}/file`, { entered: {}, format: 'hwpx' });
      if (status !== 200) throw new Error(`${paper}: ${status} ${body.slice(0, 200)}`);
    }
  }
  return (performance.now() - began) / 1_000;
}

/** What papers cost: one report, the papers of a meeting of 30 bills, and what clerks notice of it meanwhile. */
export async function papers(interruption: AbortSignal, say: (message: string) => void): Promise<readonly Figure[]> {
  say('심사보고서를 씁니다.');
  const figures = [...await ofOneReport()];
  return withPrograms({ interruption, durable: true, progress: say }, async ({ environment }) => {
    Object.assign(process.env, environment);
    const url = environment['UIAN_OWNER_DATABASE_URL']!;
    const dataSource = await createDataSource({ url, poolSize: 2 }).initialize();
    const { caller, bills } = await prepare(dataSource, url, environment['UIAN_PUBLIC_URL']!, BILLS + 2);
    try {
      const [clerk, ...others] = bills;
      const act = (): Promise<unknown> => pause(20).then(() => oneAct(caller, clerk!));
      const latencies = async (ms: number): Promise<number[]> => (await underLoad(1, ms, act)).map((took) => took - 20);
      say('사무원의 행위를 잽니다: 조용할 때, 그리고 문서를 쓰는 동안.');
      await latencies(2_000);
      const quiet = percentile(await latencies(IDLE_MS), 0.5);
      await written(caller, others.slice(0, 1));
      let writing = true;
      const seen: number[] = [];
      const meanwhile = (async () => { while (writing) seen.push(...await latencies(200)); })();
      const seconds = await written(caller, others.slice(0, BILLS));
      writing = false;
      await meanwhile;
      const busy = percentile(seen, 0.5);
      return [
        ...figures,
        { goal: '문서', what: `의안 ${BILLS}건의 문서 ${BILLS * OF_EACH.length}건 (초)`, value: seconds, target: `≤ ${MEETING_GOAL_S}`, met: seconds <= MEETING_GOAL_S },
        { goal: '문서', what: '행위 p50, 조용할 때 (ms)', value: quiet, target: '' },
        { goal: '문서', what: '행위 p50, 문서를 쓰는 동안 (ms)', value: busy, target: '' },
        { goal: '문서', what: '행위 p95, 문서를 쓰는 동안 (ms)', value: percentile(seen, 0.95), target: '' },
      ];
    } finally {
      caller.close();
      await dataSource.destroy();
    }
  });
}

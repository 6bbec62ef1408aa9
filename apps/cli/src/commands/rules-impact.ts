import { dayField, isUntouched, koreanDay, packImpact, type Bill, type ChangedAct, type ChangedDeadline, type DeadlineThen, type PackImpact } from '@uian/domain';
import { billState, type CouncilPack } from '@uian/procedure';
import { assemble } from '@uian/procedure/packs';
import { businessDay, CouncilDirectory, countOpenBills, createDataSource, openBills, procedureOf, type RecordDatabase } from '@uian/record';
import { Command } from 'commander';
import { CliFailure, databaseUrl } from '../failure.js';
import { print } from '../output.js';
import { parsed } from '../parsed.js';
import { packOf } from '../rule-book.js';

interface BillImpact extends PackImpact {
  readonly bill: string;
  readonly number: number | null;
  readonly title: string;
  readonly state: string;
}

/** How often the progress is told. */
const TOLD_EVERY = 500;

/** What would change for the open bills of a council under a planned pack. @throws CliFailure where there is no such council */
export async function impactOf(
  dataSource: RecordDatabase, council: string, plan: CouncilPack, on: string | undefined, tell: (looked: number, of: number) => void = () => undefined,
): Promise<{ day: string; looked: number; bills: readonly BillImpact[] }> {
  const councils = new CouncilDirectory(dataSource);
  const total = await countOpenBills(dataSource, council);
  if (total === undefined) throw new CliFailure(`${council}: 기록에 없는 의회입니다.`);
  const known = await councils.of(council);
  const day = on ?? businessDay(await councils.clockOffset(council));
  const { calendar, roster } = known;
  const planned = (bill: Bill) => assemble(plan, { act: day, receipt: bill.facts['bill.receive']?.day, referral: bill.facts['bill.refer']?.day });
  const bills: BillImpact[] = [];
  let looked = 0;
  for await (const bill of openBills(dataSource, council)) {
    const impact = packImpact({ bill, before: procedureOf(known, bill, day), after: planned(bill), day, calendar, roster });
    if (!isUntouched(impact)) bills.push({ bill: bill.id, number: bill.number ?? null, title: bill.title, state: billState(bill.state).term, ...impact });
    looked += 1;
    if (looked % TOLD_EVERY === 0 || looked === total) tell(looked, total);
  }
  return { day, looked, bills };
}

function dayWords(then: DeadlineThen | null): string {
  if (then === null) return '없음';
  return then.due === null ? '아직 계산할 수 없음' : [koreanDay(then.due), then.dueTime].filter(Boolean).join(' ');
}

const deadlineWords = ({ term, before, after }: ChangedDeadline): string => `  기한 ${term}: ${dayWords(before)} → ${dayWords(after)}`;

const can = (may: boolean): string => (may ? '할 수 있음' : '할 수 없음');

function actWords({ term, before, after, why }: ChangedAct): string {
  const reasons = why.length === 0 ? '그런 절차가 없습니다.' : why.map(({ article, message }) => `${message} (${article})`).join(' ');
  return `  행위 ${term}: ${can(before)} → ${can(after)}. ${reasons}`;
}

const billWords = ({ number, title, state, deadlines, acts }: BillImpact): string =>
  [`${number === null ? '접수 전' : `제${number}호`} ${title} (${state})`, ...deadlines.map(deadlineWords), ...acts.map(actWords)].join('\n');

export const rulesImpactCommand = (): Command => new Command('impact')
  .description('규정을 이렇게 바꾸면 계류 중인 의안이 어떻게 달라지는지')
  .argument('<plan>', '바꾸려는 규정 묶음 파일 (like: 로 지금 규정과 다른 것만 적을 수 있다)')
  .requiredOption('--council <id>', '기록에 있는 의회')
  .option('--on <day>', '기준일 (YYYY-MM-DD)')
  .option('--json', 'JSON으로 답한다')
  .action(async (file: string, { council, on, json }: { council: string; on?: string; json?: boolean }) => {
    const plan = packOf(file);
    const day = on === undefined ? undefined : parsed(dayField(), on);
    const dataSource = await createDataSource({ url: databaseUrl(), poolSize: 2 }).initialize();
    try {
      const impact = await impactOf(dataSource, council, plan, day, (looked, of) =>
        process.stderr.write(`계류 중인 의안 ${of}건 가운데 ${looked}건을 살펴보았습니다.\n`));
      print(json, { council, plan: { id: plan.id, name: plan.name }, ...impact }, () => [
        ...impact.bills.map(billWords),
        impact.bills.length === 0
          ? `${koreanDay(impact.day)} 기준: 계류 중인 의안 ${impact.looked}건 가운데 달라지는 것이 없습니다.`
          : `${koreanDay(impact.day)} 기준: 계류 중인 의안 ${impact.looked}건 가운데 ${impact.bills.length}건이 달라집니다.`,
      ].join('\n'));
    } finally {
      await dataSource.destroy();
    }
  });

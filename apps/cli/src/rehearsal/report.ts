import { koreanDay, legalDayOf } from '@uian/domain';
import {
  ACTORS, BILL_STATES, FACT_TERMS, OUTCOMES, periodRow, type ActorRole, type BillStateId, type FactId, type Outcome,
} from '@uian/procedure';
import { billNamed, isRecountNotice, type PlayedStep, type Rehearsed, type RehearsedBill, type ToldDeadline } from './life.js';
import { instantOf, type Scenario } from '@uian/record';

/** Lines of a place that differs. */
const MOST_SHOWN = 4;

const time = (at: number): string => new Date(at + 9 * 3_600_000).toISOString().slice(11, 16);

interface Line { readonly at: number; readonly text: string }

function stepLine({ step, answer }: PlayedStep): string {
  const who = ACTORS[step.by].term;
  const marks = [step.assumed ? '가정' : '', step.note ?? ''].filter(Boolean).join(' · ');
  const tail = marks ? `  (${marks})` : '';
  if (answer.kind === 'refused') {
    const reasons = answer.violations.map((v) => `\n        · ${v.message} [${v.article}]${v.allowedFrom ? ` – ${koreanDay(v.allowedFrom)}부터` : ''}`);
    return `✗ ${step.try ?? FACT_TERMS[step.act]} – ${who}: 거부${tail}${reasons.join('')}`;
  }
  const consequences = answer.events.filter((event) => event.type !== step.act).map((event) => FACT_TERMS[event.type as FactId]);
  const also = consequences.length > 0 ? ` → ${consequences.join(', ')}` : '';
  const number = answer.billNumber ? ` 의안번호 ${answer.billNumber}` : '';
  const unjudged = answer.notJudged.length > 0 ? `  [판단하지 않음: ${answer.notJudged.map((rule) => rule.term).join(', ')}]` : '';
  return `● ${FACT_TERMS[step.act]}${number} – ${who}${also}${unjudged}${tail}`;
}

const dayOrNone = (day: string | null): string => (day === null ? '계산할 수 없음' : koreanDay(day));

function deadlineLines(deadline: ToldDeadline): string {
  const { rule, effect, due, dueTime, target, article, officeTarget, certainty, secondReading, days } = deadline;
  const working = target && target !== due ? ` · 마지막 근무일 ${koreanDay(target)}` : '';
  const head = `  [${effect.term}] ${rule.term}: ${dayOrNone(due)}${dueTime ? ` ${dueTime}` : ''}${working}`;
  const skipped = days.filter((d) => d.why).slice(0, 4).map((d) => `${koreanDay(d.day)} ${d.why}`).join(', ');
  return [head, `      근거 ${officeTarget ?? article}${certainty ? ` · ${certainty.term}` : ''}${skipped ? ` · ${skipped}` : ''}`,
    ...(secondReading ? [`      다른 해석: ${secondReading.words}`] : [])].join('\n');
}

/** Old day, new day and reason of each deadline that a change of the calendar moved. */
const recountLines = ({ title, recounted }: RehearsedBill): readonly string[] => recounted.map(({ period, from, to, target, reason }) => {
  const working = target ? ` (마지막 근무일 ${dayOrNone(target.from)} → ${dayOrNone(target.to)})` : '';
  return `  ${periodRow(period).term}: ${dayOrNone(from)} → ${dayOrNone(to)}${working} – ${reason} · ${title}`;
});

/** The lines in which the paper that was really written differs from the one that the record wrote. */
function originalLines({ original }: Rehearsed): readonly string[] {
  if (!original) return [];
  const { term, same, differences } = original;
  const side = (name: string, lines: readonly string[]): readonly string[] => lines.map((line) => `    ${name} ${line}`);
  return [
    '', `${term}의 원본과 나란히: 같은 줄 ${same}개, 다른 곳 ${differences.length}곳`,
    ...differences.flatMap(({ before, after, lineBefore }) => [
      `  빈 줄을 빼고 ${lineBefore}번째 줄${before.length > MOST_SHOWN ? `부터 ${before.length}줄` : ''}`, ...side('원본', before.slice(0, MOST_SHOWN)), ...side('기록', after.slice(0, MOST_SHOWN)),
    ]),
  ];
}

/** What happened, day by day: what people did and were refused, what rang, what they were told. */
function storyOf({ played, alarms, papers }: Rehearsed): readonly string[] {
  const lines: Line[] = [
    ...played.map((step) => ({ at: instantOf(step.step.at), text: stepLine(step) })),
    ...alarms.map((alarm) =>
      ({ at: alarm.at, text: `${isRecountNotice(alarm) ? '↻' : '♪'} ${alarm.subject} → ${ACTORS[alarm.role as ActorRole].term}` })),
    ...papers.map(({ at, term, size, sha256 }) => ({ at: instantOf(at), text: `▤ ${term} ${size.toLocaleString('ko-KR')}바이트, 지문 ${sha256.slice(0, 16)}` })),
  ].sort((a, b) => a.at - b.at);
  let day = '';
  return lines.flatMap(({ at, text }) => {
    const today = legalDayOf(at);
    const head = today === day ? [] : ['', koreanDay(today)];
    day = today;
    return [...head, `  ${time(at)}  ${text}`];
  });
}

function endLine({ end }: Rehearsed): string {
  const outcome = (id: string | undefined): string => (id ? OUTCOMES[id as Outcome] : '의결 없음');
  return `끝: 위원회 ${outcome(end.committeeOutcome)}, 본회의 ${outcome(end.plenaryOutcome)}, 의안번호 ${end.number ?? '-'}, `
    + `조례 ${end.ordinanceNumber ?? '-'}, 지금 상태 ${BILL_STATES[end.state as BillStateId].term}`;
}

/** The life of a bill, as a person would tell it. */
export function reportOf(scenario: Scenario, life: Rehearsed): string {
  const { history, bills, mismatches } = life;
  const recounts = bills.flatMap(recountLines);
  const acts = billNamed(life)?.events.filter((event) => !event.type.startsWith('deemed.')).length ?? 0;
  return [
    `예행연습: ${scenario.title}`, '● 행위  ♪ 울린 알림  ↻ 바뀐 기한  ✗ 거부된 시도  ▤ 나온 문서',
    ...storyOf(life),
    ...(recounts.length > 0 ? ['', '달력이 바뀌어 다시 계산된 기한', ...recounts] : []),
    ...bills.flatMap(({ title, deadlines }) =>
      ['', bills.length > 1 ? `기한과 그 계산: ${title}` : '기한과 그 계산', ...deadlines.map(deadlineLines)]),
    ...originalLines(life),
    '', endLine(life),
    `워크플로 이력: 사건 ${history.total - history.skipping}개 (행위 ${acts}건, 울린 알림 ${history.byType['TIMER_FIRED'] ?? 0}번), `
      + `실행 ${history.runs.length}번; 가상 시간을 옮기느라 생긴 사건 ${history.skipping}개는 뺐습니다.`,
    ...(mismatches.length === 0
      ? ['각본이 기대한 것과 모두 같습니다.']
      : ['각본과 다른 것:', ...mismatches.map((m) => `  ${m.what}: 기대 ${JSON.stringify(m.expected)}, 실제 ${JSON.stringify(m.found)}`)]),
  ].join('\n');
}

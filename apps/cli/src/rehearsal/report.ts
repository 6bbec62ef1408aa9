import { koreanDay, legalDayOf } from '@uian/domain';
import { ACTORS, BILL_STATES, FACT_TERMS, OUTCOMES, type ActorRole, type BillStateId, type FactId, type Outcome } from '@uian/procedure';
import type { PlayedStep, Rehearsed, ToldDeadline } from './life.js';
import type { Scenario } from './scenario.js';

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

function deadlineLines(deadline: ToldDeadline): string {
  const { rule, effect, due, target, article, officeTarget, certainty, secondReading, days } = deadline;
  const working = target && target !== due ? ` · 마지막 근무일 ${koreanDay(target)}` : '';
  const head = `  [${effect.term}] ${rule.term}: ${due ? koreanDay(due) : '계산할 수 없음'}${working}`;
  const skipped = days.filter((d) => d.why).slice(0, 4).map((d) => `${koreanDay(d.day)} ${d.why}`).join(', ');
  return [head, `      근거 ${officeTarget ?? article}${certainty ? ` · ${certainty.term}` : ''}${skipped ? ` · ${skipped}` : ''}`,
    ...(secondReading ? [`      다른 해석: ${secondReading.words}`] : [])].join('\n');
}

/** The life of a bill, as a person would tell it. */
export function reportOf(scenario: Scenario, life: Rehearsed): string {
  const lines: Line[] = [
    ...life.played.map((step) => ({ at: Date.parse(`${step.step.at}:00+09:00`), text: stepLine(step) })),
    ...life.alarms.map((alarm) => ({ at: alarm.at, text: `♪ ${alarm.subject} → ${ACTORS[alarm.role as ActorRole].term}` })),
  ].sort((a, b) => a.at - b.at);
  let day = '';
  const story = lines.flatMap(({ at, text }) => {
    const today = legalDayOf(at);
    const head = today === day ? [] : ['', koreanDay(today)];
    day = today;
    return [...head, `  ${time(at)}  ${text}`];
  });
  const { state, committeeOutcome, number, ordinanceNumber } = life.end;
  const outcome = committeeOutcome ? OUTCOMES[committeeOutcome as Outcome] : '의결 없음';
  return [
    `예행연습: ${scenario.title}`, '● 행위  ♪ 울린 알림  ✗ 거부된 시도',
    ...story,
    '', '기한과 그 계산', ...life.deadlines.map(deadlineLines),
    '', `끝: 위원회 ${outcome}, 의안번호 ${number ?? '-'}, 조례 ${ordinanceNumber ?? '-'}, 지금 상태 ${BILL_STATES[state as BillStateId].term}`,
    `워크플로 이력: 사건 ${life.history.total - life.history.skipping}개 (행위 ${life.events.filter((e) => !e.type.startsWith('deemed.')).length}건, 울린 알림 ${life.history.byType['TIMER_FIRED'] ?? 0}번), `
      + `실행 ${life.history.runs.length}번; 가상 시간을 옮기느라 생긴 사건 ${life.history.skipping}개는 뺐습니다.`,
    ...(life.mismatches.length === 0
      ? ['각본이 기대한 것과 모두 같습니다.']
      : ['각본과 다른 것:', ...life.mismatches.map((m) => `  ${m.what}: 기대 ${JSON.stringify(m.expected)}, 실제 ${JSON.stringify(m.found)}`)]),
  ].join('\n');
}

import { FACT_TERMS, type ActId, type FactId } from '../actions.js';
import { assemble } from '../assemble.js';
import { billKind, PROPOSER_KINDS } from '../bill-kinds.js';
import { billState } from '../bill-states.js';
import { EFFECT_TERMS, type PeriodId } from '../periods.js';
import type { CouncilPack } from '../councils/council-pack.js';
import { BILL_DEEMS } from '../deems.js';
import type { PeriodInForce, Procedure } from '../procedure-as-of.js';
import { ruleRow, type RuleId } from '../rules.js';
import { checkMeetingRoad } from './check-meeting-road.js';
import { datedRows } from './check-citations.js';
import { problem, type PackProblem } from './problem.js';
import { roadsOf, type Road } from './road.js';

/** What lifts a bar that no time lifts: an act that has to come first. */
const LIFTED_BY: Readonly<Partial<Record<PeriodId, readonly ActId[]>>> = {
  'committee.hearing': ['bill.hold-hearing', 'bill.omit-hearing'], 'committee.exec_opinion': ['bill.hear-executive'],
  'bill.cost_estimate_late': ['bill.submit-cost-estimate'],
};

/** The days on which something in the pack begins to apply, oldest first, and one before them all (ISO). */
export function versionDays(pack: CouncilPack): readonly string[] {
  const days = datedRows(pack).flatMap(([, { versions }]) => versions.flatMap(({ from }) => (from === undefined ? [] : [from])));
  return ['1991-01-01', ...new Set(days.toSorted())];
}

function roadProblems(roads: readonly Road[], pack: CouncilPack, procedure: Procedure): readonly PackProblem[] {
  const isReached = (act: ActId): boolean => procedure.billTransitions().some((row) => row.act === act && roads.some(({ kind, proposer, reached }) =>
    (row.kinds?.includes(kind) ?? true) && (row.proposers?.includes(proposer) ?? true)
    && (row.from.length === 0 || row.from.some((state) => reached.has(state)))));
  const acts = [...new Set(procedure.billTransitions().map(({ act }) => act))].filter((act) => pack.acts[act]);
  const ends = new Map(roads.toReversed().flatMap(({ kind, proposer, deadEnds }) => deadEnds.map((state) =>
    [state, `${billKind(kind).term}(${PROPOSER_KINDS[proposer].term})`] as const)));
  return [
    ...acts.filter((act) => !isReached(act))
      .map((act) => problem('unreachable', ['acts', act], `${FACT_TERMS[act]}: 어떤 의안도 이 행위를 할 단계에 이르지 못합니다.`)),
    ...[...ends].map(([state, who]) => problem('dead-end', ['acts'],
      `${who}이 ‘${billState(state).term}’ 단계에서 끝까지 나아갈 길이 없습니다. 그다음 단계로 가는 행위의 조문이 빠졌습니다.`)),
  ];
}

/** Every fact that can come to stand in the record of this council. */
function possibleFacts(procedure: Procedure): ReadonlySet<FactId> {
  const acts = [...procedure.billTransitions(), ...procedure.meetingTransitions(), ...procedure.calendarTransitions()].map(({ act }) => act);
  const deems = procedure.periods().flatMap(({ deems: deem }) => deem ?? []);
  const scheduling: readonly FactId[] = acts.includes('meeting.approve') ? ['bill.schedule', 'bill.unschedule'] : [];
  return new Set<FactId>([...acts, ...deems, ...scheduling]);
}

function periodProblems(period: PeriodInForce, facts: ReadonlySet<FactId>, asked: ReadonlySet<RuleId>, roads: readonly Road[]): readonly PackProblem[] {
  const { id, term, effect, startsOn, endsOn, deems, awaits } = period;
  const path = period.level === 'office' ? ['officeTargets', 'lengths', id] : ['periods', id];
  const found: PackProblem[] = [];
  const terms = (ids: readonly FactId[]): string => ids.map((fact) => FACT_TERMS[fact]).join(', ');
  if (startsOn.length > 0 && !startsOn.some((fact) => facts.has(fact))) {
    found.push(problem('never-begins', path, `${term}: 이 기간을 시작하게 하는 행위(${terms(startsOn)})가 없습니다.`));
  }
  if (effect === 'duty' && endsOn.every((fact) => !facts.has(fact))) {
    found.push(problem('never-ends', path, `${term}: 이 의무를 이행할 행위(${terms(endsOn)})가 없습니다.`));
  }
  const lifted = LIFTED_BY[id];
  if (lifted && !lifted.some((act) => facts.has(act))) {
    found.push(problem('never-ends', path, `${term}: 이 금지를 풀 행위(${terms(lifted)})가 없습니다.`));
  }
  if (deems && (!roads.some(({ reached }) => BILL_DEEMS[deems].from.some((state) => reached.has(state))) || (awaits && !facts.has('meeting.open')))) {
    found.push(problem('no-way', path, `${term}: ${FACT_TERMS[deems]} 효과가 생길 수 있는 단계에 이르는 의안이 없습니다.`));
  }
  if (effect === 'block' && !asked.has(id as RuleId)) {
    found.push(problem('not-asked', path, `${term}: ${EFFECT_TERMS.block}의 효과를 묻는 행위가 없습니다.`));
  }
  return found;
}

function problemsOn(procedure: Procedure, isNewest: boolean): readonly PackProblem[] {
  const { council: pack } = procedure;
  const rows = [...procedure.billTransitions(), ...procedure.meetingTransitions(), ...procedure.calendarTransitions()];
  const asked = new Set(rows.flatMap(({ rules }) => rules));
  const facts = possibleFacts(procedure);
  const roads = roadsOf(procedure);
  return [
    ...roadProblems(roads, pack, procedure),
    ...checkMeetingRoad(procedure),
    ...procedure.periods().filter(({ level }) => level === 'council' || (level === 'office' && isNewest))
      .flatMap((period) => periodProblems(period, facts, asked, roads)),
    ...procedure.rules().filter(({ id }) => Object.hasOwn(pack.rules, id) && !asked.has(id))
      .map(({ id }) => problem('not-asked', ['rules', id], `${ruleRow(id).term}: 이 규칙을 묻는 행위가 없습니다.`)),
  ];
}

/** What a day has, whatever its figures: days of the same shape have the same problems. */
function shapeOf(procedure: Procedure): string {
  const rows = [...procedure.billTransitions(), ...procedure.meetingTransitions(), ...procedure.calendarTransitions()];
  return [...rows.map(({ act }) => act), ...procedure.rules().map(({ id }) => id), ...procedure.periods().map(({ id }) => id)].join();
}

/**
 * Whether every act is reached and every state left or final, on each day on which the pack turns, and no rule or period is
 * without effect. What the office asks of itself has no versions, so it is looked at on the newest of these days alone.
 */
export function checkRoad(pack: CouncilPack): readonly PackProblem[] {
  const shapes = new Set<string>();
  const kept = new Map<string, PackProblem>();
  for (const [at, day] of versionDays(pack).toReversed().entries()) {
    const procedure = assemble(pack, { act: day, receipt: day, referral: day });
    const shape = shapeOf(procedure);
    if (shapes.has(shape)) continue;
    shapes.add(shape);
    for (const one of problemsOn(procedure, at === 0)) {
      const key = JSON.stringify(one);
      if (!kept.has(key)) kept.set(key, at === 0 ? one : { ...one, message: `${one.message} (${day} 기준)` });
    }
  }
  return [...kept.values()];
}

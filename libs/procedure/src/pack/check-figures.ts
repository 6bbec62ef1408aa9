import type { CouncilPack, CouncilThresholdId } from '../councils/council-pack.js';
import { ABSENT, type Dated } from '../dated.js';
import { periodRow, type CountedOtherwise, type PeriodFigure, type PeriodId, type PeriodUnit } from '../periods.js';
import { ruleRow, type CouncilRuleId } from '../rules.js';
import { VOTING_THRESHOLD_IDS, votingThreshold, type Fraction } from '../voting-thresholds.js';
import { problem, type PackPath, type PackProblem } from './problem.js';

/** The longest that any council could mean, in each unit: what is longer is a slip of the pen. */
const LONGEST: Readonly<Record<PeriodUnit, number>> = { day: 730, 'business-day': 500, month: 24, year: 4, hour: 720 };
const LARGEST_NUMBER = 10_000_000;

/** What the Act leaves no council free to shorten: 입법예고 5일 이상 (제77조), 예산안 50일 전 (제142조제1항). */
const LEAST: Readonly<Partial<Record<PeriodId, readonly [number, string]>>> = {
  'bill.council_notice': [5, '지방자치법 제77조'], 'budget.submit': [50, '지방자치법 제142조제1항'],
};

/** Demands and opening quorums ask who is there or has signed; nothing is put to the vote. */
const WITHOUT_FAVOUR: readonly CouncilThresholdId[] = ['committee.opening-quorum', 'debate.request'];

/** Thresholds that every council sets itself. */
export const COUNCIL_THRESHOLD_IDS = VOTING_THRESHOLD_IDS.filter((id) => !votingThreshold(id).presence) as readonly CouncilThresholdId[];

/** Each version's value with its place; what is unknown or absent has no figure to check. */
function valuesOf<T>(path: PackPath, dated: Dated<T>): readonly (readonly [PackPath, T])[] {
  return dated.versions.flatMap(({ value }, at) =>
    (value === null || value === ABSENT ? [] : [[[...path, 'versions', at], value] as const]));
}

const within = (figure: number, least: number, most: number): boolean => Number.isInteger(figure) && least <= figure && figure <= most;

function periodProblems(id: PeriodId, path: PackPath, figure: PeriodFigure): readonly PackProblem[] {
  const row = periodRow(id);
  const counted: CountedOtherwise = typeof figure === 'number' ? { length: figure, style: row.style, unit: row.unit } : figure;
  const { length, style, unit } = counted;
  if (style.startsWith('hours') !== (unit === 'hour')) {
    return [problem('figure', path, `${row.term}: ${style} 방식과 단위 ${unit}이(가) 맞지 않습니다.`)];
  }
  if (style === 'event' || style === 'fixed') {
    return length === 0 ? [] : [problem('figure', path, `${row.term}: 길이가 없는 기간이므로 0이어야 합니다 (${length}).`)];
  }
  const [least, why] = LEAST[id] ?? [1, ''];
  return within(length, least, LONGEST[unit]) ? []
    : [problem('figure', path, `${row.term}: ${least} 이상 ${LONGEST[unit]} 이하의 정수여야 합니다 (${length})${why && `, ${why}`}.`)];
}

function ruleProblems(id: CouncilRuleId, path: PackPath, figure: number | true): readonly PackProblem[] {
  const { term, unit } = ruleRow(id);
  if (unit !== undefined && figure === true) return [problem('figure-missing', path, `${term}: 수를 적어야 합니다 (단위: ${unit}).`)];
  if (unit === undefined && figure !== true) return [problem('figure', path, `${term}: 수가 없는 규칙입니다 (${figure}).`)];
  return figure === true || within(figure, 1, LARGEST_NUMBER) ? []
    : [problem('figure', path, `${term}: 1 이상의 정수여야 합니다 (${figure}).`)];
}

const isPart = ({ numerator, denominator, reach }: Fraction): boolean =>
  within(denominator, 1, 1_000) && within(numerator, 1, reach === 'more-than' ? denominator - 1 : denominator);

function thresholdProblems(pack: CouncilPack, id: CouncilThresholdId): readonly PackProblem[] {
  const { term } = votingThreshold(id);
  const threshold = pack.thresholds[id] as CouncilPack['thresholds'][CouncilThresholdId] | undefined;
  if (!threshold?.presence) return [problem('threshold-missing', ['thresholds', id], `${term}(${id})가 없습니다.`)];
  const asksFavour = !WITHOUT_FAVOUR.includes(id);
  if ((threshold.favour !== undefined) !== asksFavour) {
    return [problem('threshold', ['thresholds', id], asksFavour ? `${term}: 찬성의 비율이 없습니다.` : `${term}: 찬성을 세지 않는 정족수입니다.`)];
  }
  return (['presence', 'favour'] as const).flatMap((which) => (threshold[which]?.versions ?? []).flatMap(({ value }, at) => {
    const path = ['thresholds', id, which, 'versions', at];
    if (value === null || value === ABSENT) return [problem('threshold-missing', path, `${term}: 비율을 모르는 판이 있습니다.`)];
    return isPart(value) ? [] : [problem('threshold', path, `${term}: 0보다 크고 1을 넘지 않는 비율이어야 합니다 (${value.numerator}/${value.denominator}).`)];
  }));
}

function officeProblems({ officeTargets: { lengths, ladders, defaultLadder, officeHour } }: CouncilPack): readonly PackProblem[] {
  const ladderProblems = (path: PackPath, ladder: readonly number[]): readonly PackProblem[] => {
    const descends = ladder.every((rung, at) => within(rung, 0, 250) && (at === 0 || ladder[at - 1]! > rung));
    return descends && ladder.at(-1) === 0 ? [] : [problem('office-target', path, `알림 단계는 0까지 내려가는 근무일 수여야 합니다: ${ladder.join(', ')}`)];
  };
  return [
    ...ladderProblems(['officeTargets', 'defaultLadder'], defaultLadder),
    ...Object.entries(ladders).flatMap(([id, ladder]) => ladderProblems(['officeTargets', 'ladders', id], ladder)),
    ...Object.entries(lengths).flatMap(([id, length]) => {
      const { level, unit, term } = periodRow(id as PeriodId);
      return level === 'office' && within(length, 1, LONGEST[unit]) ? []
        : [problem('office-target', ['officeTargets', 'lengths', id], `${term}: 1 이상의 내부 목표가 아닙니다 (${length}).`)];
    }),
    ...(within(officeHour.hour, 0, 23) && within(officeHour.minute, 0, 59) ? []
      : [problem('office-target', ['officeTargets', 'officeHour'], `알림 시각이 올바르지 않습니다: ${officeHour.hour}:${officeHour.minute}`)]),
  ];
}

/** Whether every figure is in range, every threshold is there and a part of a whole, and every ladder descends. */
export function checkFigures(pack: CouncilPack): readonly PackProblem[] {
  return [
    ...Object.entries(pack.periods).flatMap(([id, dated]) =>
      valuesOf(['periods', id], dated).flatMap(([path, figure]) => periodProblems(id as PeriodId, path, figure))),
    ...Object.entries(pack.rules).flatMap(([id, dated]) =>
      valuesOf(['rules', id], dated).flatMap(([path, figure]) => ruleProblems(id as CouncilRuleId, path, figure))),
    ...COUNCIL_THRESHOLD_IDS.flatMap((id) => thresholdProblems(pack, id)),
    ...officeProblems(pack),
  ];
}

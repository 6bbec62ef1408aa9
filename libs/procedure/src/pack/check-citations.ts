import type { CouncilPack } from '../councils/council-pack.js';
import type { Dated } from '../dated.js';
import type { Citation } from '../statutes.js';
import { BILL_TRANSITIONS } from '../transitions.js';
import { CALENDAR_TRANSITIONS } from '../transitions/council.js';
import { MEETING_TRANSITIONS } from '../transitions/meeting.js';
import { problem, type PackPath, type PackProblem } from './problem.js';

const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u;
const ADDRESS = /^https?:\/\/\S+$/u;
/** `제54조의2`, `제32조제2항·제3항`, `제21조제2항·제22조`. */
const ARTICLE = /^제\d+조(의\d+)?(제\d+항)?(제\d+호)?(·(?=제)(제\d+조(의\d+)?)?(제\d+항)?(제\d+호)?)*$/u;

const ROWS: readonly { readonly act: string; readonly citation?: Citation }[] =
  [...BILL_TRANSITIONS, ...MEETING_TRANSITIONS, ...CALENDAR_TRANSITIONS];

/** Acts that exist in a council only where its pack cites an article for them. */
export const COUNCIL_ACTS: ReadonlySet<string> = new Set(ROWS.filter(({ citation }) => !citation).map(({ act }) => act));

/** Every dated row of a pack with its place. */
export function datedRows(pack: CouncilPack): readonly (readonly [PackPath, Dated<unknown>])[] {
  const of = (section: 'acts' | 'rules' | 'periods') =>
    Object.entries<Dated<unknown>>(pack[section]).map(([id, dated]) => [[section, id], dated] as const);
  const thresholds = Object.entries(pack.thresholds).flatMap(([id, { presence, favour }]) => [
    ...(presence ? [[['thresholds', id, 'presence'], presence] as const] : []),
    ...(favour ? [[['thresholds', id, 'favour'], favour] as const] : []),
  ]);
  return [...of('acts'), ...of('rules'), ...of('periods'), ...thresholds];
}

function citationProblems(path: PackPath, { statute, article }: Citation): readonly PackProblem[] {
  const missing = [
    ...(statute.term.trim() === '' ? ['법규 이름'] : []), ...(ADDRESS.test(statute.url) ? [] : ['주소']),
    ...(DAY.test(statute.readInForce) ? [] : ['시행일']),
  ];
  return [
    ...(missing.length > 0 ? [problem('citation', path, `인용한 법규(${statute.term || statute.id})에 ${missing.join(', ')}이 없습니다.`)] : []),
    ...(ARTICLE.test(article) ? [] : [problem('article', path, `조문이 제N조로 시작하지 않습니다: ${article || '(없음)'}`)]),
  ];
}

function versionProblems(path: PackPath, { versions }: Dated<unknown>): readonly PackProblem[] {
  if (versions.length === 0) return [problem('version-order', path, '판이 하나도 없습니다.')];
  return versions.flatMap(({ from }, at) => {
    const before = versions[at - 1];
    if (from === undefined) return at === 0 ? [] : [problem('version-order', [...path, 'versions', at], '둘째 판부터는 시행일이 있어야 합니다.')];
    if (!DAY.test(from)) return [problem('version-order', [...path, 'versions', at], `시행일이 날짜가 아닙니다: ${from}`)];
    return before?.from !== undefined && before.from >= from
      ? [problem('version-order', [...path, 'versions', at], `판이 시행일 순서가 아닙니다: ${before.from} 다음에 ${from}`)] : [];
  });
}

/** Whether every act, rule, period and threshold cites its text and article, and its versions stand in the order of their days. */
export function checkCitations(pack: CouncilPack): readonly PackProblem[] {
  const { noCommitteeDuringPlenary: noCommittee } = pack.practice;
  return [
    ...datedRows(pack).flatMap(([path, dated]) => [...citationProblems(path, dated.citation), ...versionProblems(path, dated)]),
    ...(noCommittee ? citationProblems(['practice', 'noCommitteeDuringPlenary'], noCommittee) : []),
    ...Object.keys(pack.acts).filter((act) => !COUNCIL_ACTS.has(act))
      .map((act) => problem('not-councils', ['acts', act], `${act}: 법률이나 내부 업무로 정해진 행위여서 의회의 조문을 붙일 수 없습니다.`)),
  ];
}

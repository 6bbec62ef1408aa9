import { FACT_TERMS } from '../actions.js';
import { BILL_KINDS, PROPOSER_KINDS } from '../bill-kinds.js';
import type { CouncilPack, CouncilPractice } from '../councils/council-pack.js';
import type { Scope } from '../dated.js';
import { figureText, lengthText, thresholdText } from '../figure-text.js';
import { PERIOD_IDS, periodRow } from '../periods.js';
import type { Procedure } from '../procedure-as-of.js';
import { RULE_IDS, ruleRow } from '../rules.js';
import { citationText, type Citation } from '../statutes.js';
import { BILL_TRANSITIONS } from '../transitions.js';
import { CALENDAR_TRANSITIONS } from '../transitions/council.js';
import { MEETING_TRANSITIONS } from '../transitions/meeting.js';
import { VOTING_THRESHOLD_IDS } from '../voting-thresholds.js';

/** One side of a difference: what it says, and where; null where that side has nothing of the kind (규정 없음). */
export type Side = { readonly figure: string; readonly article: string } | null;

export const DIFFERENCE_KINDS = { act: '행위', rule: '규칙', period: '기간', threshold: '정족수', practice: '관행', office: '내부 목표' } as const;

/** What two rule books say differently (규정의 차이). */
export interface Difference {
  readonly kind: keyof typeof DIFFERENCE_KINDS;
  readonly id: string;
  readonly term: string;
  readonly a: Side;
  readonly b: Side;
}

type Sided = (procedure: Procedure) => Side;

const sideOf = (figure: string, citation: Citation): Side => ({ figure, article: citationText(citation) });

/** Which bills alone it is about, where a council's text is about fewer than the table: `시장만`. */
function scoped(figure: string, now: Scope, row: Scope): string {
  const kinds = now.kinds === row.kinds ? [] : (now.kinds ?? []).map((id) => BILL_KINDS[id].term);
  const proposers = now.proposers === row.proposers ? [] : (now.proposers ?? []).map((id) => PROPOSER_KINDS[id].term);
  const only = [...proposers, ...kinds].join(', ');
  return [figure, only && `${only}만`].filter(Boolean).join(', ');
}

const TABLE: readonly (Scope & { readonly act: string })[] = [...BILL_TRANSITIONS, ...MEETING_TRANSITIONS, ...CALENDAR_TRANSITIONS];
const tableRow = (act: string): Scope => TABLE.find((row) => row.act === act) ?? {};

type CitedRow = Scope & { readonly act: keyof CouncilPack['acts']; readonly citation: Citation };
const rowsOf = (procedure: Procedure): readonly CitedRow[] => [...procedure.billTransitions(), ...procedure.meetingTransitions(), ...procedure.calendarTransitions()];

const PRACTICE: Readonly<Record<keyof CouncilPractice, readonly [term: string, words: (practice: CouncilPractice) => Side]>> = {
  notReferred: ['위원회에 회부하지 않는 의안', ({ notReferred }) => said(notReferred.map((kind) => BILL_KINDS[kind].term).join(', '))],
  secretVotes: ['무기명으로 하는 표결', ({ secretVotes }) => said(secretVotes.map((act) => FACT_TERMS[act]).join(', '))],
  waitRestarts: ['같은 위원회에 재회부할 때의 상정 대기', ({ waitRestarts }) => said(waitRestarts === 'always' ? '다시 셈' : '이어서 셈')],
  rescissionConsent: ['번안의 동의자', ({ rescissionConsent }) => said(rescissionConsent === 'proposers' ? '발의의원' : '발의의원과 찬성의원')],
  noCommitteeDuringPlenary: ['본회의 중 위원회 개회', ({ noCommitteeDuringPlenary: article }) =>
    (article ? sideOf('금지', article) : null)],
};

const said = (figure: string): Side => (figure === '' ? null : { figure, article: '' });

const ladder = (rungs: readonly number[]): Side => said(`${rungs.join(', ')}근무일 전`);
const OFFICE: readonly (readonly [id: string, term: string, words: Sided])[] = [
  ['defaultLadder', '알림 단계', ({ officeTargets }) => ladder(officeTargets.defaultLadder)],
  ['officeHour', '알림 시각', ({ officeTargets: { officeHour: { hour, minute } } }) => said([hour, minute].map((n) => String(n).padStart(2, '0')).join(':'))],
  ['backReading', '‘N일 전까지’의 해석', ({ officeTargets }) => said(officeTargets.backReading === 'strict' ? '엄격' : '관행')],
  ['escalation', '상급자 알림', ({ officeTargets: { escalation: { named, head } } }) => said(`${named}근무일 뒤, 의사담당관 ${head}근무일 뒤`)],
  ...PERIOD_IDS.map((id): readonly [string, string, Sided] => [`ladders.${id}`, `${periodRow(id).term}의 알림 단계`,
    ({ officeTargets: { ladders } }) => (ladders[id] ? ladder(ladders[id]) : null)]),
];

/** Everything that is compared: its kind, id and term, and what a procedure says of it. */
function questions(a: Procedure, b: Procedure): readonly (readonly [Difference['kind'], string, string, Sided])[] {
  const acts = [...new Set([...rowsOf(a), ...rowsOf(b)].map(({ act }) => act))];
  return [
    ...acts.map((act) => ['act', act, FACT_TERMS[act], (procedure: Procedure) => {
      const row = rowsOf(procedure).find((candidate) => candidate.act === act);
      return row ? sideOf(scoped('', row, tableRow(act)), row.citation) : null;
    }] as const),
    ...RULE_IDS.filter((id) => !PERIOD_IDS.some((period) => period === id)).map((id) => ['rule', id, ruleRow(id).term, (procedure: Procedure) => {
      const rule = procedure.rule(id);
      return rule ? sideOf(scoped(figureText(rule), rule, ruleRow(id)), rule.citation) : null;
    }] as const),
    ...PERIOD_IDS.map((id) => ['period', id, periodRow(id).term, (procedure: Procedure) => {
      const period = procedure.period(id);
      return period ? sideOf(scoped(lengthText(period), period, periodRow(id)), period.citation) : null;
    }] as const),
    ...VOTING_THRESHOLD_IDS.map((id) => ['threshold', id, a.threshold(id).term, (procedure: Procedure) =>
      sideOf(thresholdText(procedure.threshold(id)), procedure.threshold(id).citation)] as const),
    ...Object.entries(PRACTICE).map(([id, [term, words]]) => ['practice', id, term, ({ council }: Procedure) => words(council.practice)] as const),
    ...OFFICE.map(([id, term, words]) => ['office', id, term, words] as const),
  ];
}

/**
 * What two rule books say differently: acts, rules, periods, thresholds, practice and office targets that only one of them has,
 * or that have another figure. Where only the article differs, they say the same.
 */
export function compareProcedures(a: Procedure, b: Procedure): readonly Difference[] {
  return questions(a, b).flatMap(([kind, id, term, words]) => {
    const [left, right] = [words(a), words(b)];
    return (left === null) === (right === null) && left?.figure === right?.figure ? [] : [{ kind, id, term, a: left, b: right }];
  });
}

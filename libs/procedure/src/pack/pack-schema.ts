import { z } from 'zod';
import type { BillActId, CalendarActId, MeetingActId } from '../actions.js';
import { BILL_KIND_IDS, PROPOSER_KINDS, type BillKind, type ProposerKind } from '../bill-kinds.js';
import { CERTAINTY_TERMS, type Certainty } from '../certainty.js';
import { PERIOD_IDS, periodRow, type CouncilPeriodId, type PeriodId } from '../periods.js';
import { COUNCIL_RULE_IDS, type CouncilRuleId } from '../rules.js';
import { COUNCIL_ACTS } from './check-citations.js';
import { COUNCIL_THRESHOLD_IDS } from './check-figures.js';

type CouncilAct = BillActId | MeetingActId | CalendarActId;
const some = <Id extends string>(ids: readonly string[]): [Id, ...Id[]] => ids as readonly string[] as [Id, ...Id[]];

/** What the yaml of a pack leaves unworded, zod words in Korean: clerks read it. */
z.config(z.locales.ko());

const text = () => z.string({ error: '글자로 적으세요.' }).trim().min(1, '비워 둘 수 없습니다.');
const day = () => z.iso.date({ error: '날짜를 YYYY-MM-DD로 적으세요.' });
const number = () => z.number({ error: '숫자로 적으세요.' });

const statute = z.strictObject({
  term: text(),
  /** As its heading says (판). */
  version: text(), inForce: day(), url: text(),
});

/** A figure, or why there is none: `unknown` (not read), `absent` (규정 없음). A rule or an act without a number has `true`. */
const value = () => z.union([number(), z.literal(true), z.enum(['unknown', 'absent'])], {
  error: '값은 숫자, true, unknown(모름), absent(없음) 중 하나입니다.',
});
const kinds = () => z.array(z.enum(some<BillKind>(BILL_KIND_IDS), { error: '알 수 없는 의안 종류입니다.' }), { error: '의안 종류의 목록을 적으세요.' });
const proposers = () => z.array(z.enum(some<ProposerKind>(Object.keys(PROPOSER_KINDS)), {
  error: `제출자는 ${Object.keys(PROPOSER_KINDS).join(', ')} 중 하나입니다.` }), { error: '제출자의 목록을 적으세요.' });
const certainty = () => z.enum(some<Certainty>(Object.keys(CERTAINTY_TERMS)), { error: '확실성은 verified, secondary, inferred, recalled 중 하나입니다.' });
const STYLES = [
  'civil-forward', 'no-roll-forward', 'wait', 'back', 'minimum-period', 'prompt', 'event', 'session', 'hours', 'hours-back',
  'hours-business-back', 'fixed',
] as const;

/** In place of a row: the pack that this one is like has it, and this one has not. */
export const NONE = 'none';

/** A row with its article: `rules 제19조제1항`, or the article with its figure, its day and how it is counted; or {@link NONE}. */
const row = z.preprocess((raw) => (typeof raw === 'string' ? { article: raw } : raw), z.strictObject({
  article: text(),
  value: value().optional(),
  /** In force from; before it `earlier` applied, which is `absent` unless it says otherwise. */
  since: day().optional(), earlier: value().optional(),
  certainty: certainty().optional(),
  selectedBy: z.enum(['receipt', 'referral', 'act'], { error: '적용의 기준은 receipt, referral, act 중 하나입니다.' }).optional(),
  /** Where its text is about some bills alone. */
  kinds: kinds().min(1, '하나 이상 적으세요.').optional(), proposers: proposers().min(1, '하나 이상 적으세요.').optional(),
  unit: z.enum(['day', 'business-day', 'month', 'year', 'hour'], { error: '단위는 day, business-day, month, year, hour 중 하나입니다.' }).optional(),
  style: z.enum(STYLES, { error: `세는 방식은 ${STYLES.join(', ')} 중 하나입니다.` }).optional(),
  /** Instead of `value`, `since` and `earlier`: every version, oldest first. */
  versions: z.array(z.strictObject({ from: day().optional(), value: value(), certainty: certainty().optional() }), { error: '판의 목록을 적으세요.' })
    .min(1, '판을 하나 이상 적으세요.').optional(),
}, { error: '조문(예: rules 제19조제1항)이나 article로 시작하는 묶음을 적으세요.' })
  .refine((r) => !r.versions || (r.value ?? r.since ?? r.earlier) === undefined, { path: ['versions'], error: 'versions와 value·since·earlier는 함께 적을 수 없습니다.' })
  .refine((r) => r.since !== undefined || r.earlier === undefined, { path: ['earlier'], error: 'earlier는 since와 함께 적습니다.' }));

export type RowText = z.infer<typeof row>;

const PART = /^(\d+)\/(\d+) (이상|초과)$/u;
const part = () => z.string({ error: '비율을 적으세요.' }).regex(PART, '비율은 ‘1/3 이상’, ‘1/2 초과’처럼 적으세요.');

const threshold = z.strictObject({
  article: text(), present: part(), favour: part().optional(),
  of: z.enum(['present', 'members'], { error: '찬성을 세는 바탕은 present(출석) 또는 members(재적)입니다.' }).optional(),
  certainty: certainty().optional(),
});

const practice = z.strictObject({
  notReferred: kinds(),
  secretVotes: z.array(z.enum(['bill.designate-fast-track', 'bill.vote-closure'], { error: '무기명으로 정할 수 있는 표결이 아닙니다.' })),
  waitRestarts: z.enum(['another-committee', 'always'], { error: 'another-committee 또는 always입니다.' }),
  rescissionConsent: z.enum(['proposers-and-supporters', 'proposers'], { error: 'proposers-and-supporters 또는 proposers입니다.' }),
  /** The article that keeps committees from sitting while the plenary does. */
  noCommitteeDuringPlenary: text().optional(),
});

const ladder = () => z.array(number());
const OFFICE_PERIODS = PERIOD_IDS.filter((id) => periodRow(id).level === 'office');
const COUNCIL_PERIODS = PERIOD_IDS.filter((id) => periodRow(id).level === 'council');

const officeTargets = z.strictObject({
  lengths: z.partialRecord(z.enum(some<PeriodId>(OFFICE_PERIODS)), z.union([number(), z.literal(NONE)], { error: '목표 일수(숫자)나 none을 적으세요.' })).optional(),
  ladders: z.partialRecord(z.enum(some<PeriodId>(PERIOD_IDS)), ladder()).optional(),
  defaultLadder: ladder().optional(),
  officeHour: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, '시각을 HH:MM으로 적으세요.').optional(),
  backReading: z.enum(['practice', 'strict'], { error: 'practice 또는 strict입니다.' }).optional(),
  escalation: z.strictObject({ named: number(), head: number() }).optional(),
});

const size = (least: number, most: number, what: string) =>
  z.number({ error: `${what}을(를) 숫자로 적으세요.` }).min(least, `${what}은(는) ${least}부터입니다.`).max(most, `${what}은(는) ${most}까지입니다.`);
const margin = () => size(5, 60, '여백(mm)');
const points = () => size(6, 40, '글자 크기(pt)').optional();
const line = () => z.string({ error: '글로 적으세요.' }).trim().min(1, '비워 두지 말고 빼세요.').max(100, '100자까지 적을 수 있습니다.');

const papers = z.strictObject({
  margins: z.strictObject({ top: margin(), bottom: margin(), left: margin(), right: margin() }).optional(),
  typeface: line().optional(),
  sizes: z.strictObject({ title: points(), heading1: points(), heading2: points(), body: points(), table: points(), footnote: points() }).optional(),
  lineHeight: size(1, 3, '줄 간격').optional(),
  head: line().optional(), documentNumber: line().optional(), signatures: z.array(line()).max(8, '결재선은 여덟 자리까지입니다.').optional(), contact: line().optional(),
});

/** A line of the table of committees (소관표). */
const remit = z.strictObject({
  committee: text(), article: text(), subjects: z.array(text(), { error: '소관 사무를 목록으로 적으세요.' }).default([]),
  departments: z.array(text(), { error: '소관 부서를 목록으로 적으세요.' }).default([]), from: day().optional(), until: day().optional(),
  certainty: certainty().optional(),
});

/** The file of a council's pack (규정 묶음 파일). */
export const PACK_FILE = z.strictObject({
  id: text(), name: text(), head: text(),
  /** Another pack that this one is like but for what it says. */
  like: text().optional(),
  statutes: z.record(z.string(), statute).default({}),
  acts: z.partialRecord(z.enum(some<CouncilAct>([...COUNCIL_ACTS])), row).default({}),
  rules: z.partialRecord(z.enum(some<CouncilRuleId>(COUNCIL_RULE_IDS)), row).default({}),
  periods: z.partialRecord(z.enum(some<CouncilPeriodId>(COUNCIL_PERIODS)), row).default({}),
  thresholds: z.partialRecord(z.enum(COUNCIL_THRESHOLD_IDS), threshold).default({}),
  practice: practice.partial().default({}),
  officeTargets: officeTargets.default({}),
  papers: papers.optional(),
  /** Which committee handles what; of another council's pack it is not taken over. */
  remits: z.array(remit, { error: '소관표는 위원회의 목록으로 적으세요.' }).optional(),
}, { error: '규정 묶음은 id, name, head와 acts, rules, periods, thresholds, practice, remits로 적습니다.' });

export type PackFile = z.infer<typeof PACK_FILE>;

export const partOf = (words: string): { numerator: number; denominator: number; reach: 'at-least' | 'more-than' } => {
  const [, numerator, denominator, reach] = PART.exec(words)!;
  return { numerator: Number(numerator), denominator: Number(denominator), reach: reach === '이상' ? 'at-least' : 'more-than' };
};

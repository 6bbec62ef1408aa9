import { stringify } from 'yaml';

/** Chance that comes again (씨앗이 같으면 같은 값): the same seed, the same numbers (mulberry32). */
class Dice {
  constructor(private state: number) {}

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  maybe(chance: number): boolean {
    return this.next() < chance;
  }

  pick<T>(of: readonly T[]): T {
    return of[this.int(0, of.length - 1)]!;
  }
}

type Row = string | Readonly<Record<string, unknown>>;
type Section = Record<string, Row>;
/** What a council has together or not at all: the acts of a procedure, its rules and its periods. */
interface Group { readonly acts?: readonly string[]; readonly rules?: Readonly<Record<string, number | true>>; readonly periods?: Readonly<Record<string, Row | number>> }

/** The file of a council that is not, lawful all the same. */
export interface PackFileData {
  readonly acts: Section;
  readonly rules: Section;
  readonly periods: Section;
  readonly thresholds: Section;
  readonly practice: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

/** Acts without which no bill and no meeting gets on. */
const EVERYWHERE: Group = {
  acts: [
    'bill.propose-by-committee', 'bill.receive', 'bill.refer', 'bill.refer-preliminary', 'bill.report-preliminary',
    'bill.refer-to-budget-committee', 'bill.distribute-report', 'bill.place', 'bill.explain', 'bill.hear-report', 'bill.question',
    'bill.decide-in-committee', 'bill.report', 'bill.place-in-plenary', 'bill.place-directly', 'bill.hold-hearing',
    'bill.hear-executive', 'bill.submit-cost-estimate', 'meeting.draft', 'meeting.change-items', 'meeting.consult',
    'meeting.answer-consultation', 'meeting.request-approval', 'meeting.approve', 'meeting.return', 'meeting.open', 'meeting.close',
    'meeting.cancel', 'calendar.publish-minutes', 'calendar.adopt-plan',
  ],
  rules: { 'refer.standing-committee': true, 'agenda.approval': true },
};

const lengths = (dice: Dice, least: number, most: number): Record<string, number> => ({ value: dice.int(least, most) });

/** What some councils have and others do not. */
const SOMEWHERE: readonly ((dice: Dice) => Group)[] = [
  (d) => ({ rules: { 'introduce.supporters': d.int(1, 20) } }),
  () => ({ rules: { 'introduce.subtitle': true } }),
  () => ({ rules: { 'introduce.cost-estimate': true } }),
  () => ({ rules: { 'introduce.committee-resolution': true, 'introduce.alternative': true } }),
  (d) => ({ rules: { 'petition.signatures': d.int(1_000, 90_000) } }),
  () => ({ rules: { 'refer.own-committee': true, 'refer.not-required': true } }),
  () => ({ rules: { 'refer.preliminary-committees': true, 'refer.budget-committee': true, 'preliminary.committee': true, 'preliminary.complete': true } }),
  () => ({ rules: { 'agenda.consultation': true, 'agenda.deputy': true }, acts: ['meeting.report-absence'] }),
  () => ({ acts: ['bill.debate'] }),
  () => ({ acts: ['bill.withdraw', 'bill.amend-by-proposer'], rules: { 'withdraw.proposers': true, 'withdraw.consent': true } }),
  (d) => ({ acts: ['bill.give-notice'], periods: { 'bill.council_notice': lengths(d, 5, 20) } }),
  () => ({ acts: ['bill.omit-notice'], rules: { 'notice.omission': true } }),
  (d) => ({ acts: ['bill.note-executive-notice'], periods: { 'bill.exec_notice': lengths(d, 10, 40) } }),
  () => ({ periods: { 'bill.cost_estimate_late': {} } }),
  () => ({ periods: { 'committee.exec_opinion': {} } }),
  (d) => ({
    acts: ['bill.demand-hearing', 'bill.omit-hearing'], rules: { 'hearing.omission': true, 'hearing.demand': d.int(2, 20) },
    periods: { 'committee.hearing': {} },
  }),
  (d) => ({
    acts: ['bill.designate-fast-track', 'bill.exempt-fast-track'], rules: { 'fast-track.motion': true, 'fast-track.exemption': true },
    periods: { 'fasttrack.review': lengths(d, 60, 240), 'fasttrack.plenary': lengths(d, 20, 90) },
  }),
  (d) => ({
    acts: ['bill.exempt-auto-place'], rules: { 'auto-place.exemption': true }, periods: { 'committee.auto_place': lengths(d, 40, 200) },
  }),
  () => ({
    acts: ['bill.designate-period', 'bill.report-interim', 'bill.refer-elsewhere'],
    rules: { 'designate.grounds': true, 'designate.lapsed': true, 'refer.elsewhere': true }, periods: { 'committee.designated_period': {} },
  }),
  () => ({
    acts: ['bill.consult-related-committee', 'bill.give-related-opinion'],
    rules: { 'related.other-committee': true, 'related.consulted': true }, periods: { 'related.opinion': {} },
  }),
  (d) => ({
    acts: ['bill.send-to-mediation', 'bill.end-mediation'], rules: { 'mediation.request': d.int(2, 5) },
    periods: { 'mediation.review': lengths(d, 30, 120), 'mediation.decide': lengths(d, 10, 60) },
  }),
  () => ({ acts: ['bill.send-to-subcommittee', 'bill.report-from-subcommittee', 'bill.review-articles'] }),
  (d) => ({
    acts: ['bill.move-amendment', 'bill.vote-amendment'],
    rules: { 'amendment.signatures': d.int(3, 30), 'amendment.budget-signatures': d.int(3, 40), 'amendment.order': true },
  }),
  (d) => ({
    acts: ['bill.start-unlimited-debate', 'bill.move-closure', 'bill.vote-closure', 'bill.end-unlimited-debate'],
    periods: { 'debate.closure_vote': lengths(d, 1, 72) },
  }),
  () => ({ acts: ['bill.recommit'], rules: { 'recommit.committee': true } }),
  () => ({ acts: ['bill.rescind-in-committee', 'bill.rescind-in-plenary'], rules: { 'rescission.consent': true } }),
  () => ({ acts: ['bill.note-minority-opinion', 'bill.hear-committee-report', 'bill.debate-in-plenary'] }),
  (d) => ({ periods: { 'bill.submit': { ...lengths(d, 1, 30), ...(d.maybe(0.3) && { proposers: ['mayor', 'superintendent'] }) } } }),
  (d) => ({ periods: { 'bill.submit_supplementary': lengths(d, 1, 30) } }),
  (d) => ({ periods: { 'committee.wait.partial': lengths(d, 1, 30) } }),
  (d) => ({ periods: { 'committee.wait.full': lengths(d, 1, 40) } }),
  (d) => ({ periods: { 'review_report.distribute': d.maybe(0.5) ? lengths(d, 1, 7) : { ...lengths(d, 12, 96), unit: 'hour', style: 'hours-back' } } }),
  (d) => ({ periods: { 'plenary.wait': lengths(d, 1, 5) } }),
  (d) => ({ periods: { 'effect.rights_grace': lengths(d, 20, 60) } }),
  (d) => ({ periods: { 'budget.submit': lengths(d, 50, 90) } }),
  () => ({ rules: { 'plan.year': true }, periods: { 'session.annual_plan': {} } }),
  (d) => ({ rules: { 'session.length': d.int(10, 40), 'session.days-a-year': d.int(80, 160) } }),
  (d) => ({ periods: { 'minutes.publish.extra': lengths(d, 5, 40), 'minutes.publish.regular': lengths(d, 5, 60) } }),
  (d) => ({ acts: ['calendar.post-draft-minutes', 'calendar.request-minutes-correction'], periods: { 'minutes.correction': lengths(d, 1, 20) } }),
  (d) => ({
    acts: ['calendar.schedule-questions', 'calendar.send-questions'],
    periods: { 'question.summary': d.maybe(0.5) ? lengths(d, 12, 96) : { ...lengths(d, 12, 96), unit: 'hour', style: 'hours-back' } },
  }),
  () => ({ acts: ['calendar.set-sittings', 'calendar.resolve-recess'] }),
];

const TEXTS = ['rules', 'ordinance', 'committees'] as const;

function article(dice: Dice): string {
  const parts = [`제${dice.int(1, 120)}조`, dice.maybe(0.3) ? `의${dice.int(2, 9)}` : '', dice.maybe(0.5) ? `제${dice.int(1, 9)}항` : ''];
  return `${dice.pick(TEXTS)} ${parts.join('')}`;
}

const day = (dice: Dice): string => [dice.int(2005, 2024), dice.int(1, 12), dice.int(1, 28)].map((n) => String(n).padStart(2, '0')).join('-');

function rowsOf({ acts = [], rules = {}, periods = {} }: Group, dice: Dice, since: { since?: string } = {}): Pick<PackFileData, 'acts' | 'rules' | 'periods'> {
  const row = (more: object): Row => {
    const whole = { article: article(dice), ...more, ...since };
    return Object.keys(whole).length === 1 ? whole.article : whole;
  };
  return {
    acts: Object.fromEntries(acts.map((act) => [act, row({})])),
    rules: Object.fromEntries(Object.entries(rules).map(([id, figure]) => [id, row(figure === true ? {} : { value: figure })])),
    periods: Object.fromEntries(Object.entries(periods).map(([id, figure]) => [id, row(figure as object)])),
  };
}

function thresholds(dice: Dice): Section {
  const majority = () => dice.pick(['1/2 초과', '1/2 초과', '1/2 이상', '3/5 이상', '2/3 이상']);
  const asked = (more: object): Row => ({ article: article(dice), present: dice.pick(['1/3 이상', '1/4 이상', '1/2 초과']), ...more });
  const voted = () => asked({ favour: majority(), ...(dice.maybe(0.3) && { of: 'members' }) });
  return {
    'committee.opening-quorum': asked({}), 'debate.request': asked({}), 'committee.decision': voted(), 'committee.rescission': voted(),
    'fast-track.decision': voted(), 'debate.closure': voted(), 'amendment.decision': voted(), 'recommit.decision': voted(),
    'plenary.rescission': voted(),
  };
}

const ladder = (dice: Dice): readonly number[] => [...new Set([dice.int(5, 15), dice.int(2, 4), 1, 0])];

/** A council's pack by its seed: random figures, absences, articles and days, each lawful (무작위 규정 묶음). */
export function generatedPackData(seed: number): PackFileData {
  const dice = new Dice(seed);
  const some = SOMEWHERE.filter(() => dice.maybe(0.6)).map((group) => rowsOf(group(dice), dice, dice.maybe(0.3) ? { since: day(dice) } : {}));
  const parts = [rowsOf(EVERYWHERE, dice), ...some];
  const merged = (section: 'acts' | 'rules' | 'periods'): Section => Object.assign({}, ...parts.map((part) => part[section]));
  const acts = merged('acts');
  return {
    id: `council-${seed}`, name: `제${seed}시의회`, head: dice.pick(['시장', '도지사', '군수', '구청장']),
    statutes: Object.fromEntries(TEXTS.map((id) => [id, {
      term: `제${seed}시의회 ${id} 조례`, version: `조례 제${dice.int(1, 9_999)}호`, inForce: day(dice), url: `https://example.kr/${seed}/${id}`,
    }])),
    acts, rules: merged('rules'), periods: merged('periods'), thresholds: thresholds(dice),
    practice: {
      notReferred: ['reconsideration-request'], secretVotes: dice.maybe(0.5) ? ['bill.vote-closure'] : [],
      waitRestarts: dice.pick(['another-committee', 'always']), rescissionConsent: dice.pick(['proposers-and-supporters', 'proposers']),
      ...(dice.maybe(0.3) && { noCommitteeDuringPlenary: article(dice) }),
    },
    officeTargets: {
      defaultLadder: ladder(dice), officeHour: dice.pick(['08:30', '09:00', '10:00']), backReading: dice.pick(['practice', 'strict']),
      lengths: { 'bill.refer': dice.int(1, 10) },
    },
  };
}

/** The file itself. */
export const packText = (data: PackFileData): string => stringify(data);

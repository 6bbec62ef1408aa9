import { describe, expect, it } from '@jest/globals';
import { PERIOD_IDS, periodRow, type CouncilPeriodId, type PeriodId } from '../periods.js';
import { procedureAsOf, type Procedure } from '../procedure-as-of.js';
import { COUNCIL_RULE_IDS, type CouncilRuleId } from '../rules.js';
import { citationText, type Citation } from '../statutes.js';

const TODAY = '2026-11-02';
const SEOUL = procedureAsOf('seoul', TODAY);
const GYEONGGI = procedureAsOf('gyeonggi', TODAY);

type Figure = readonly [figure: string, article: string] | null;
/** Texts by their short names, as clerks cite them. */
const TEXTS: Readonly<Record<string, string>> = {
  서규: '서울특별시의회 회의규칙', 서기: '서울특별시의회 기본 조례', 서비: '서울특별시 의안의 비용추계에 관한 조례',
  서입: '서울특별시 자치법규의 입법에 관한 조례', 서발: '서울특별시의회 주민조례발안에 관한 조례',
  경규: '경기도의회 회의규칙', 경기기: '경기도의회 기본 조례', 경발: '경기도 주민조례발안에 관한 조례', 지자법: '지방자치법',
};
const full = (short: string): string => short.replace(/^\S+/u, (name) => TEXTS[name] ?? name);

/** Every period of the councils' own rules, and where it stands. A wrong figure is a wrong law: change it here and there together. */
const PERIODS: Readonly<Record<CouncilPeriodId, readonly [seoul: Figure, gyeonggi: Figure]>> = {
  'bill.submit': [['15일', '서규 제18조제3항'], null],
  'bill.submit_supplementary': [null, ['12일', '경규 제25조제5항']],
  'bill.exec_notice': [['20일', '서입 제8조'], null],
  'bill.cost_estimate_late': [['0일', '서비 제3조제3항'], null],
  'budget.submit': [['60일', '서기 제55조의2제1항'], ['50일', '지자법 제142조제1항']],
  'bill.council_notice': [['5일', '서규 제19조의2제2항'], ['5일', '경규 제27조의2제2항']],
  'related.opinion': [null, ['0일', '경규 제28조제2항']],
  'committee.wait.partial': [['7일', '서규 제54조의2'], ['5일', '경규 제71조의2']],
  'committee.wait.full': [['10일', '서규 제54조의2'], ['7일', '경규 제71조의2']],
  'committee.auto_place': [['120일', '서규 제54조의3'], ['90일', '경규 제76조의3']],
  'review_report.distribute': [['3일 back', '서규 제54조제4항'], ['48시간 hours-back', '경규 제76조제2항']],
  'committee.hearing': [['0일', '서규 제54조제5항'], null],
  'committee.exec_opinion': [['0일', '서규 제54조제3항'], ['0일', '경규 제76조제3항']],
  'committee.designated_period': [['0일', '서규 제21조'], ['0일', '경규 제29조']],
  'mediation.review': [null, ['90일', '경규 제28조의2']],
  'mediation.decide': [null, ['30일', '경규 제28조의2']],
  'fasttrack.review': [['180일', '서규 제21조의2제3항·제4항'], ['90일', '경규 제29조의2제3항·제4항']],
  'fasttrack.plenary': [['60일', '서규 제21조의2제5항·제6항'], ['60일', '경규 제29조의2제5항·제6항']],
  'plenary.wait': [null, ['1일', '경규 제36조']],
  'debate.closure_vote': [['24시간', '서규 제39조의2제5항'], ['24시간', '경규 제50조의2제5항']],
  'debate.session_end': [['0일', '서규 제39조의2제7항'], ['0일', '경규 제50조의2제7항']],
  'effect.rights_grace': [['30일', '서입 제17조'], null],
  'session.annual_plan': [['0일', '서기 제6조'], ['0일', '경규 제8조']],
  'minutes.publish.extra': [['20일', '서기 제58조제5항'], ['20일', '경규 제62조제5항']],
  'minutes.publish.regular': [['30일', '서기 제58조제5항'], ['30일', '경규 제62조제5항']],
  'minutes.correction': [['5일', '서규 제48조제1항'], ['15일', '경규 제61조']],
  'question.summary': [['48시간 hours-business-back', '서기 제50조제3항'], ['72시간 hours-back', '경규 제97조제8항']],
};

/** Periods of national law, the same in every council. */
const NATIONAL: Readonly<Partial<Record<PeriodId, string>>> = {
  'bill.exec_publicity': '0일 지방자치법 제55조', 'resident.accept': '3개월 주민조례발안에 관한 법률 제12조제2항',
  'resident.propose': '30일 주민조례발안에 관한 법률 제12조제4항', 'resident.decide': '12개월 주민조례발안에 관한 법률 제13조제1항',
  'term.expiry': '0일 지방자치법 제79조', 'budget.decide': '15일 지방자치법 제142조제2항', 'discard.plenary_request': '7일 지방자치법 제81조',
  'transfer.bill': '5일 지방자치법 제32조제1항', 'transfer.budget': '3일 지방자치법 제149조제1항', 'report.mois': '5일 지방자치법 제35조',
  'promulgate.or_veto': '20일 지방자치법 제32조제2항·제3항·제5항', 'veto.decision': '20일 지방자치법 제120조제1항·제121조제1항',
  'veto.superintendent': '20일 지방교육자치에 관한 법률 제28조제1항', 'promulgate.after_lapse': '5일 지방자치법 제32조제6항',
  'reconsider.place': '10일 지방자치법 시행령 제69조제1항', 'promulgate.after_reconsider': '5일 지방자치법 제32조제6항',
  'promulgate.notify': '0일 지방자치법 제32조제7항', 'effect.default': '20일 지방자치법 제32조제8항',
  'suit.head': '20일 지방자치법 제192조제4항·제120조제3항', 'suit.order': '7일 지방자치법 제192조제6항',
  'suit.head_on_order': '7일 지방자치법 제192조제6항', 'suit.minister': '7일 지방자치법 제192조제7항',
  'session.first.convene': '25일 지방자치법 제54조제1항', 'session.extra.convene': '15일 지방자치법 제54조제3항',
  'session.extra.notice': '3일 지방자치법 제54조제4항', 'result.notify_head': '30일 지방자치법 시행령 제56조제2항',
  'document.request': '3일 지방자치법 시행령 제40조제1항', 'resident.expiry': '0일 주민조례발안에 관한 법률 제13조제3항',
  'reconsider.expiry': '0일 지방자치법 제79조', 'reconsider.ordered': '20일 지방자치법 제192조제1항',
  'suit.minister_direct': '7일 지방자치법 제192조제8항',
};

/** Every number of a council's own rules that is no period: persons, days, a part of the committee. */
const NUMBERS: Readonly<Partial<Record<CouncilRuleId, readonly [seoul: Figure, gyeonggi: Figure]>>> = {
  'introduce.supporters': [['10', '서기 제22조의2제1항'], ['10', '경기기 제14조제1항']],
  'petition.signatures': [['25000', '서발 제3조제1항'], ['null', '경발 제3조제1항']],
  'hearing.demand': [['10', '서규 제54조제6항'], null],
  'mediation.request': [null, ['3', '경규 제28조의2']],
  'plenary-agenda.change': [['10', '서규 제16조'], ['10', '경규 제23조제1항']],
  'amendment.signatures': [['13', '서규 제24조제1항'], ['13', '경규 제32조제1항']],
  'amendment.budget-signatures': [['22', '서규 제66조'], ['17', '경규 제90조']],
  'session.length': [['20', '서기 제7조제3항'], ['20', '경기기 제12조제2항']],
  'session.regular-days': [['80', '서기 제7조제1항'], ['80', '경기기 제12조제1항']],
  'session.days-a-year': [['150', '서기 제5조'], ['140', '경기기 제11조']],
};

const UNITS = { day: '일', 'business-day': '근무일', month: '개월', year: '년', hour: '시간' };
const found = (figure: string, citation: Citation): readonly [string, string] => [figure, citationText(citation)];

function periodIn(procedure: Procedure, id: PeriodId, told: Figure): Figure {
  const period = procedure.period(id);
  if (!period) return null;
  const styled = told?.[0].includes(' ') ? ` ${period.style}` : '';
  return found(`${period.length}${UNITS[period.unit]}${styled}`, period.citation);
}

function ruleIn(procedure: Procedure, id: CouncilRuleId): Figure {
  const rule = procedure.rule(id);
  return rule ? found(String(rule.figure), rule.citation) : null;
}

const expected = (figure: Figure): Figure => figure && [figure[0], full(figure[1])];
const councilPeriods = PERIOD_IDS.filter((id) => periodRow(id).level === 'council') as readonly CouncilPeriodId[];

describe('the figures of the councils', () => {
  it.each(councilPeriods)('%s, each with its article', (id) => {
    const [seoul, gyeonggi] = PERIODS[id];
    expect([periodIn(SEOUL, id, seoul), periodIn(GYEONGGI, id, gyeonggi)]).toEqual([expected(seoul), expected(gyeonggi)]);
  });

  it('that count in a way of their own say so, and the others count as the table does', () => {
    for (const id of councilPeriods) {
      for (const [procedure, told] of [[SEOUL, PERIODS[id][0]], [GYEONGGI, PERIODS[id][1]]] as const) {
        const period = procedure.period(id);
        const style = told?.[0].split(' ')[1] ?? periodRow(id).style;
        if (period) expect([id, period.style]).toEqual([id, style]);
      }
    }
  });

  it.each(PERIOD_IDS.filter((id) => periodRow(id).level === 'law'))('%s is the Act’s in both', (id) => {
    const { head } = periodRow(id);
    for (const procedure of ['seoul', 'gyeonggi'].map((council) => procedureAsOf(council, { act: TODAY, head }))) expect(periodIn(procedure, id, null)!.join(' ')).toBe(NATIONAL[id]);
  });

  it('beside the periods', () => {
    const numbers = (procedure: Procedure) => COUNCIL_RULE_IDS
      .filter((id) => !PERIOD_IDS.some((period) => period === id) && procedure.rule(id) && procedure.rule(id)!.figure !== true);
    for (const [procedure, at] of [[SEOUL, 0], [GYEONGGI, 1]] as const) {
      const told = Object.entries(NUMBERS).flatMap(([id, both]) => (both[at] ? [[id, expected(both[at])]] : []));
      expect(numbers(procedure).map((id) => [id, ruleIn(procedure, id)]).sort()).toEqual(told.sort());
    }
  });
});

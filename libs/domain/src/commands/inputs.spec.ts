import { describe, expect, it } from '@jest/globals';
import { BILL_ACTS, CALENDAR_ACTS, MEETING_ACTS, RECORD_ACTS, type ActId } from '@uian/procedure';
import { introduction, submission } from '@uian/testing/law';
import type { z } from 'zod';
import { INPUTS } from './command.js';

const MEETING = '00000000-0000-4000-8000-000000000001';
const ACTS = Object.keys({ ...BILL_ACTS, ...MEETING_ACTS, ...CALENDAR_ACTS, ...RECORD_ACTS }) as ActId[];
const vote = { method: 'recorded', present: 11, yes: 11, no: 0, abstain: 0 };

/** A good input of every act. */
const GOOD: Readonly<Record<ActId, object>> = {
  'bill.introduce': introduction(), 'bill.submit': submission(), 'bill.receive': { forSession: 326, urgency: '수해 복구' },
  'bill.refer': { committee: 'planning-economy' }, 'bill.give-notice': { until: '2024-02-12', published: 'https://example.kr' },
  'bill.omit-notice': { reason: '긴급', consulted: ['최진혁'] }, 'bill.assign-report': { specialist: '이준석' },
  'bill.submit-report': { opinion: '' }, 'bill.distribute-report': { distributedTo: 11, published: 'https://example.kr' },
  'bill.submit-cost-estimate': {}, 'bill.exempt-auto-place': { viceChairConsulted: true, reason: '추가 검토' },
  'bill.place': { meeting: MEETING, earlyByResolution: '긴급' }, 'bill.explain': { meeting: MEETING, speaker: '김동욱', written: true },
  'bill.hear-report': { meeting: MEETING }, 'bill.question': { meeting: MEETING, summary: '생략' }, 'bill.debate': { meeting: MEETING },
  'bill.hold-hearing': { place: '의원회관' }, 'bill.demand-hearing': { signatories: ['김동욱'] },
  'bill.omit-hearing': { resolved: true, leadConsents: true, reason: '경미' }, 'bill.hear-executive': { opinion: '이견 없음' },
  'bill.decide-in-committee': { meeting: MEETING, motion: 'held', vote }, 'bill.report': { remarks: '없음' },
  'bill.place-in-plenary': { item: 21 }, 'bill.decide-in-plenary': { motion: 'passed-amended', vote: { method: 'no-objection', present: 80 } },
  'bill.transfer': {}, 'bill.promulgate': { number: '제9173호', effect: { kind: 'on', day: '2024-03-26' } },
  'bill.promulgate-by-chair': { number: '제9173호', effect: { kind: 'default' } }, 'bill.request-reconsideration': { reason: '위법' },
  'bill.withdraw': { by: ['김동욱'], consent: 'committee', reason: '재검토' },
  'meeting.draft': { committee: 'planning-economy', ordinal: 4, sitting: '2024-03-05', time: '10:00', items: [MEETING] },
  'meeting.change-items': { items: [], sitting: '2024-03-06', time: '14:00' }, 'meeting.consult': {},
  'meeting.answer-consultation': { answer: 'objected', words: '순서 조정' }, 'meeting.request-approval': {},
  'meeting.report-absence': { reason: '입원', until: '2024-02-19' }, 'meeting.approve': { items: [MEETING], reason: '자료 보완' },
  'meeting.return': { reason: '자료 보완' }, 'meeting.notify': {}, 'meeting.open': { present: 4 }, 'meeting.close': {},
  'meeting.cancel': { reason: '정족수 미달' },
  'calendar.set-session': {
    ordinal: 322, kind: 'extraordinary', from: '2024-02-20', to: '2024-03-08', plenarySittings: ['2024-02-20', '2024-03-08'],
  },
  'calendar.set-term': { ordinal: 11, from: '2022-07-01', to: '2026-06-30' }, 'calendar.adopt-plan': { year: 2025 },
  'calendar.request-session': { session: 323, by: 'members' }, 'calendar.convene': { session: 323, on: '2024-04-19', urgency: '수해 복구' },
  'calendar.change-session': { session: 322, from: '2024-02-20', to: '2024-03-11', reason: '연장 의결', extension: '제322회 제5차 본회의 의결' },
  'calendar.set-sittings': { session: 322, plenarySittings: ['2024-02-20'], reason: '변경' },
  'calendar.resolve-recess': { session: 322, from: '2024-02-24', to: '2024-02-28' }, 'calendar.close-session': { session: 322 },
  'calendar.post-draft-minutes': { session: 322 }, 'calendar.request-minutes-correction': { session: 322, by: '김동욱', what: '숫자' },
  'calendar.publish-minutes': { session: 322, published: 'https://example.kr' }, 'calendar.notify-result': { session: 322 },
  'calendar.schedule-documents': { subject: '채무 현황', dueOn: '2024-04-12' }, 'calendar.request-documents': { subject: '채무 현황' },
  'calendar.schedule-questions': { subject: '교통', on: '2024-06-18', time: '10:00' },
  'calendar.send-questions': { subject: '교통', time: '10:00' },
  'calendar.correct-holiday': { on: '2024-03-04', holiday: null, reason: '오류 정정' },
  'bill.correct': { sequence: 3, day: '2024-02-07', reason: '오기' }, 'meeting.correct': { sequence: 1, day: '2024-02-13', reason: '오기' },
};

/** What is wrong with an input: path and Korean sentence of each fault. */
function faults(act: ActId, input: unknown): readonly (readonly [path: string, message: string])[] {
  const schema: z.ZodType = INPUTS[act];
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]);
}
const KOREAN = /[가-힣]/u;

describe('the input of every act', () => {
  it.each(ACTS)('%s takes what it asks for', (act) => {
    expect(faults(act, GOOD[act])).toEqual([]);
  });

  it.each(ACTS)('%s refuses a field that it does not know, and names it in Korean', (act) => {
    const found = faults(act, { ...GOOD[act], notAField: 1 });
    expect(found).toHaveLength(1);
    expect(found[0]![1]).toContain('notAField');
    expect(found[0]![1]).toMatch(KOREAN);
  });

  it.each(ACTS.flatMap((act) => Object.keys(GOOD[act]).map((field) => [act, field] as const)))(
    '%s refuses nonsense in “%s”, with its path and a Korean sentence', (act, field) => {
      for (const nonsense of [Symbol.iterator, { very: 'wrong' }, 1.5]) {
        const found = faults(act, { ...GOOD[act], [field]: nonsense });
        expect(found.length).toBeGreaterThan(0);
        for (const [path, message] of found) {
          expect(path.split('.')[0]).toBe(field);
          expect(message).toMatch(KOREAN);
        }
      }
    });

  it.each(ACTS)('%s refuses what is no object at all, in Korean', (act) => {
    for (const nonsense of [null, undefined, 'text', 7, []]) {
      const [[, message] = ['', '']] = faults(act, nonsense);
      expect(message).toMatch(KOREAN);
    }
  });
});

describe('days', () => {
  it.each([
    ['2024-02-30', '달력에 없는 날짜입니다.'], ['2023-02-29', '달력에 없는 날짜입니다.'], ['2024-13-01', '달력에 없는 날짜입니다.'],
    ['2024-2-3', '날짜를 YYYY-MM-DD로 입력하세요.'], ['20240203', '날짜를 YYYY-MM-DD로 입력하세요.'],
    ['2024-02-03T00:00', '날짜를 YYYY-MM-DD로 입력하세요.'],
  ])('refuse %s: %s', (day, message) => {
    expect(faults('bill.give-notice', { until: day })).toContainEqual(['until', message]);
    expect(faults('bill.promulgate', { number: '제1호', effect: { kind: 'on', day } })).toContainEqual(['effect.day', message]);
  });

  it('take a leap day', () => {
    expect(faults('bill.give-notice', { until: '2024-02-29' })).toEqual([]);
  });

  it('of a session end after they begin, and its sittings lie within', () => {
    const session = GOOD['calendar.set-session'];
    expect(faults('calendar.set-session', { ...session, to: '2024-02-19', plenarySittings: [] }))
      .toEqual([['to', '회기의 끝이 시작보다 이릅니다.']]);
    expect(faults('calendar.set-session', { ...session, plenarySittings: ['2024-03-09'] }))
      .toEqual([['plenarySittings', '본회의는 회기 안의 날이어야 합니다.']]);
    expect(faults('calendar.resolve-recess', { session: 322, from: '2024-02-28', to: '2024-02-24' })).toEqual([['to', '휴회의 끝이 시작보다 이릅니다.']]);
    expect(faults('calendar.set-term', { ordinal: 11, from: '2022-07-01', to: '2022-06-30' })).toEqual([['to', '임기의 끝이 시작보다 이릅니다.']]);
    expect(faults('calendar.change-session', { session: 322, reason: '연장' })).toEqual([['from', '바뀐 시작일이나 종료일을 적으세요.']]);
  });

  it('refuse an hour that no clock shows', () => {
    expect(faults('meeting.change-items', { items: [], time: '24:00' })).toEqual([['time', '시각을 HH:MM으로 입력하세요.']]);
  });
});

describe('Korean text', () => {
  const UNSTORABLE = '저장할 수 없는 문자가 들어 있습니다.';

  it.each([
    ['NUL', '미래\u0000전략'], ['a control character', '미래\u001b전략'], ['one of the second block', '미래\u0085전략'],
    ['a lone high surrogate', '미래\ud83d'], ['a lone low surrogate', '\udc4d전략'],
  ])('with %s is refused in a line, in running text and in a list of names', (_what, text) => {
    expect(faults('bill.introduce', introduction({ title: text }))).toEqual([['title', UNSTORABLE]]);
    expect(faults('bill.introduce', introduction({ reason: text }))).toEqual([['reason', UNSTORABLE]]);
    expect(faults('bill.demand-hearing', { signatories: ['김동욱', text] })).toEqual([['signatories.1', UNSTORABLE]]);
  });

  it('may run over several lines, as any system ends them', () => {
    expect(faults('bill.report', { remarks: '가.\r\n\t나.\n다.' })).toEqual([]);
  });

  it('may hold everything else, emoji and old Hangul too', () => {
    expect(faults('bill.introduce', introduction({ title: 'ᄒᆞᆫ글 👍 「조례」 · ㆍ 〔안〕' }))).toEqual([]);
  });

  it('is trimmed, and not empty', () => {
    expect(INPUTS['bill.assign-report'].parse({ specialist: '  이준석 ' })).toEqual({ specialist: '이준석' });
    expect(faults('bill.assign-report', { specialist: ' \n' })).toEqual([['specialist', '비워 둘 수 없습니다.']]);
  });

  it('has an end', () => {
    expect(faults('bill.introduce', introduction({ title: '가'.repeat(501) }))).toEqual([['title', '500자까지 쓸 수 있습니다.']]);
    expect(faults('bill.report', { remarks: '가'.repeat(20_001) })).toEqual([['remarks', '20000자까지 쓸 수 있습니다.']]);
  });
});

describe('numbers and choices', () => {
  it.each([[-1, '0 이상이어야 합니다.'], [1.5, '정수로 입력하세요.'], ['11', '숫자로 입력하세요.'], [NaN, '숫자로 입력하세요.']])(
    'refuse %s persons', (present, message) => {
      expect(faults('meeting.open', { present })).toContainEqual(['present', message]);
    });

  it('refuse a motion that no committee puts to the vote, and a way of voting that there is not', () => {
    const input = GOOD['bill.decide-in-committee'];
    expect(faults('bill.decide-in-committee', { ...input, motion: 'rejected' }))
      .toEqual([['motion', '의결 대상은 원안·수정안 가결, 보류, 폐기 중 하나입니다.']]);
    expect(faults('bill.decide-in-committee', { ...input, vote: { method: 'secret', present: 11 } }))
      .toEqual([['vote.method', '표결 방법은 recorded 또는 no-objection입니다.']]);
  });

  it('refuse an id that is none, and a kind of bill that there is not', () => {
    expect(faults('bill.place', { meeting: '4차' })).toEqual([['meeting', '식별자가 올바르지 않습니다.']]);
    expect(faults('bill.introduce', { ...introduction(), kind: 'budget' })).toEqual([['kind', '알 수 없는 의안 종류입니다.']]);
  });
});

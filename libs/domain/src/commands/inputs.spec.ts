import { describe, expect, it } from '@jest/globals';
import { BILL_ACTS, CALENDAR_ACTS, MEETING_ACTS, RECORD_ACTS, type ActId } from '@uian/procedure';
import { GOOD_INPUTS, introduction } from '@uian/testing/law';
import type { z } from 'zod';
import { INPUTS } from './command.js';

const ACTS = Object.keys({ ...BILL_ACTS, ...MEETING_ACTS, ...CALENDAR_ACTS, ...RECORD_ACTS }) as ActId[];

/** What is wrong with an input: path and Korean sentence of each fault. */
function faults(act: ActId, input: unknown): readonly (readonly [path: string, message: string])[] {
  const schema: z.ZodType = INPUTS[act];
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]);
}
const KOREAN = /[가-힣]/u;

describe('the input of every act', () => {
  it.each(ACTS)('%s takes what it asks for', (act) => {
    expect(faults(act, GOOD_INPUTS[act])).toEqual([]);
  });

  it.each(ACTS)('%s is tried with every field that it takes', (act) => {
    // The input of a correction is judged by the schema of the act that is corrected.
    const untried = Object.keys(INPUTS[act].shape).filter((field) => !(field in GOOD_INPUTS[act]) && !(act.endsWith('.correct') && field === 'input'));
    expect(untried).toEqual([]);
  });

  it.each(ACTS)('%s refuses a field that it does not know, and names it in Korean', (act) => {
    const found = faults(act, { ...GOOD_INPUTS[act], notAField: 1 });
    expect(found).toHaveLength(1);
    expect(found[0]![1]).toContain('notAField');
    expect(found[0]![1]).toMatch(KOREAN);
  });

  it.each(ACTS.flatMap((act) => Object.keys(GOOD_INPUTS[act]).map((field) => [act, field] as const)))(
    '%s refuses nonsense in “%s”, with its path and a Korean sentence', (act, field) => {
      for (const nonsense of [Symbol.iterator, { very: 'wrong' }, 1.5]) {
        const found = faults(act, { ...GOOD_INPUTS[act], [field]: nonsense });
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
    const session = GOOD_INPUTS['calendar.set-session'];
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
    const input = GOOD_INPUTS['bill.decide-in-committee'];
    expect(faults('bill.decide-in-committee', { ...input, motion: 'rejected' }))
      .toEqual([['motion', '의결 대상은 원안·수정안 가결, 채택, 보류, 폐기, 대안반영폐기 중 하나입니다.']]);
    expect(faults('bill.decide-in-committee', { ...input, vote: { method: 'standing', present: 11 } }))
      .toEqual([['vote.method', '표결 방법은 기록표결, 무기명투표, 이의 유무 중 하나입니다.']]);
  });

  it('refuse an id that is none, and a kind of bill that there is not', () => {
    expect(faults('bill.place', { meeting: '4차' })).toEqual([['meeting', '식별자가 올바르지 않습니다.']]);
    expect(faults('bill.introduce', { ...introduction(), kind: 'budget' })).toEqual([['kind', '알 수 없는 의안 종류입니다.']]);
  });
});

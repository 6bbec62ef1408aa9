import { describe, expect, it } from '@jest/globals';
import { ACTOR, CouncilDocket, SESSION_322 } from '@uian/testing/law';
import { minutesCorrection } from './minutes.correction.js';
import { NOT_JUDGED } from './rule.js';

const expected = { rule: 'minutes.correction', term: '회의록 자구정정 요구 기간', article: '서울특별시의회 회의규칙 제48조제1항', certainty: 'inferred' };
const set = (council?: string) => new CouncilDocket(council).do('calendar.set-session', { day: '2024-01-15', input: SESSION_322 });
const posted = (council?: string) => set(council).do('calendar.post-draft-minutes', { day: '2024-02-22', input: { session: 322 } });
const asked = (day: string) => ({ day, actor: ACTOR.member, input: { session: 322, by: '김동욱', what: '12쪽 3행 숫자' } });

describe('minutes.correction', () => {
  it('refuses a correction before the draft minutes are posted', () => {
    const refused = [{ ...expected, message: '제322회의 임시회의록이 아직 게재되지 않았습니다.', field: 'session' }];
    expect(set().refused('calendar.request-minutes-correction', asked('2024-02-22')).violations).toEqual(refused);
    expect(posted().refused('calendar.request-minutes-correction', asked('2024-02-21')).violations).toEqual(refused);
  });

  it('passes one by the fifth day, and refuses one of the sixth', () => {
    expect(minutesCorrection(posted().context('calendar.request-minutes-correction', asked('2024-02-27')))).toBeUndefined();
    expect(posted().refused('calendar.request-minutes-correction', asked('2024-02-28'))).toEqual({
      act: 'calendar.request-minutes-correction', allowedFrom: null, violations: [{
        ...expected, message: '자구정정은 임시회의록을 게재한 날(2024. 2. 22.(목))부터 5일, 2024. 2. 27.(화)까지 요구할 수 있었습니다.' }],
    });
  });

  it('gives fifteen days in Gyeonggi', () => {
    expect(minutesCorrection(posted('gyeonggi').context('calendar.request-minutes-correction', asked('2024-03-08')))).toBeUndefined();
    expect(posted('gyeonggi').refused('calendar.request-minutes-correction', asked('2024-03-09')).violations)
      .toMatchObject([{ article: '경기도의회 회의규칙 제61조' }]);
  });

  it('does not judge where the figure of the day is not known', () => {
    const context = posted().context('calendar.request-minutes-correction', asked('2024-03-20'));
    const { procedure } = context;
    expect(minutesCorrection({ ...context, procedure: { ...procedure, period: (id) => ({ ...procedure.period(id)!, length: null }) } })).toBe(NOT_JUDGED);
  });
});

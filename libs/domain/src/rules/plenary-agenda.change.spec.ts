import { describe, expect, it } from '@jest/globals';
import { CouncilDocket, SESSION_322 } from '@uian/testing/law';
import { plenaryAgendaChange } from './plenary-agenda.change.js';
import { NOT_JUDGED } from './rule.js';

const day = '2024-03-08';
const docket = (council?: string) => new CouncilDocket(council).do('calendar.set-session', { day: '2024-02-01', input: SESSION_322 });
const change = (more: object) => ({
  day, input: { session: 322, on: day, what: '의사일정 제22항 추가', by: 'motion' as const, resolved: '제322회 제6차 본회의', reason: '긴급', ...more },
});
const found = (more: object, council?: string) => plenaryAgendaChange(docket(council).context('calendar.change-plenary-agenda', change(more)));

describe('plenary-agenda.change', () => {
  it('refuses a motion that nine members signed', () => {
    expect(docket().refused('calendar.change-plenary-agenda', change({ signatories: 9 })).violations).toEqual([{
      rule: 'plenary-agenda.change', term: '본회의 의사일정 변경의 요건', article: '서울특별시의회 회의규칙 제16조', certainty: 'verified',
      field: 'signatories', message: '의사일정 변경 동의에 의원 9명이 연서했습니다 (10명 필요).',
    }]);
    expect(found({})).toMatchObject({ message: expect.stringContaining('0명이') });
  });

  it('takes one that ten signed and the plenary carried, and keeps it among the facts of the session', () => {
    const { book } = docket().do('calendar.change-plenary-agenda', change({ signatories: 10 }));
    expect(book.subjects[0]?.facts['calendar.change-plenary-agenda']).toMatchObject({ day, target: day });
    expect(book.sessions).toHaveLength(1);
  });

  it('refuses a motion without the resolution', () => {
    expect(found({ signatories: 10, resolved: undefined })).toMatchObject({ field: 'resolved' });
  });

  it('asks of the chair whom he consulted, and no signatures', () => {
    expect(found({ by: 'council-chair', resolved: undefined })).toMatchObject({ field: 'consulted' });
    expect(found({ by: 'council-chair', resolved: undefined, consulted: ['최진혁'] })).toBeUndefined();
  });

  it('needs as many in Gyeonggi, and is not judged by a figure that was not read', () => {
    expect(found({ signatories: 9 }, 'gyeonggi')).toMatchObject({ article: '경기도의회 회의규칙 제23조제1항' });
    const early = docket().context('calendar.change-plenary-agenda', { ...change({ signatories: 1 }), day: '2016-03-08' });
    expect(plenaryAgendaChange(early)).toBe(NOT_JUDGED);
  });

  it('does not know another session', () => {
    expect(docket().refused('calendar.change-plenary-agenda', change({ signatories: 10, session: 323 })).violations)
      .toMatchObject([{ rule: 'record.session-known' }]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { billAt, COMMITTEE } from '@uian/testing/law';
import { reportEvidence } from './report.evidence.js';

const day = '2024-02-28';
const published = 'https://example.kr/report';

describe('report.evidence', () => {
  const { docket, id } = billAt('referred');
  const entry = (input: { distributedTo?: number; recipients?: string[]; published?: string; publishedOn?: string }) => ({ day, stream: id, input });
  const expected = {
    rule: 'report.evidence', term: '검토보고서 배부와 게재', article: '서울특별시의회 회의규칙 제54조제4항', certainty: 'inferred',
  };

  it('refuses to distribute a report that was not submitted', () => {
    expect(docket.refused('bill.distribute-report', entry({ distributedTo: 11, published })).violations)
      .toEqual([{ ...expected, message: '검토보고서가 아직 제출되지 않았습니다.' }]);
  });

  it('refuses a distribution that missed one of eleven members', () => {
    docket.do('bill.submit-report', { day, stream: id });
    expect(docket.roster.committees.get(COMMITTEE)?.size).toBe(11);
    expect(docket.refused('bill.distribute-report', entry({ distributedTo: 10, published })).violations).toEqual([
      { ...expected, message: '기획경제위원회 위원 11명 가운데 10명에게만 배부했습니다.', field: 'distributedTo' },
    ]);
  });

  it('refuses a distribution that was not published', () => {
    expect(docket.refused('bill.distribute-report', entry({ distributedTo: 11 })).violations)
      .toEqual([{ ...expected, message: '홈페이지에 게재한 주소를 적으세요.', field: 'published' }]);
  });

  it('knows the members by name, each once', () => {
    const recipients = [...docket.roster.members].slice(0, 11);
    const twice = [...recipients.slice(0, 10), recipients[0]!];
    expect(docket.refused('bill.distribute-report', entry({ recipients: twice, published })).violations)
      .toMatchObject([{ message: '기획경제위원회 위원 11명 가운데 10명에게만 배부했습니다.', field: 'recipients' }]);
    expect(docket.refused('bill.distribute-report', entry({ recipients: [...recipients.slice(0, 10), '아무개'], published })).violations)
      .toMatchObject([{ message: '아무개: 재적의원 명부에 없는 이름입니다.', field: 'recipients' }]);
    docket.do('bill.distribute-report', entry({ recipients, published, publishedOn: '2024-02-27' }));
    expect(docket.bill(id).report?.distributed).toEqual({ day, to: recipients, count: 11, where: published, publishedOn: '2024-02-27' });
  });

  it('does not take a publication that is still to come for one', () => {
    expect(docket.refused('bill.distribute-report', entry({ distributedTo: 11, published, publishedOn: '2024-02-29' })).violations)
      .toMatchObject([{ message: '게재한 날은 2024. 2. 28.(수)까지여야 합니다. 게재한 뒤에 기록하세요.', field: 'publishedOn' }]);
  });

  it('passes with both, to every member', () => {
    expect(reportEvidence(docket.context('bill.distribute-report', entry({ distributedTo: 11, published })))).toBeUndefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import { billAt, CALENDAR_WITH_LONGER_SESSION, Docket, recordedVote } from '@uian/testing/law';

const closing = (council: string, yes: number) => {
  const { docket, id } = billAt('unlimited-debate', { docket: new Docket({ council, calendar: CALENDAR_WITH_LONGER_SESSION }) });
  docket.do('bill.move-closure', { day: '2024-03-08', stream: id, input: { signatories: 37, time: '10:00' } });
  docket.do('bill.vote-closure', {
    day: '2024-03-09', stream: id, input: { time: '10:00', vote: { ...recordedVote(80, yes, 80 - yes), method: 'secret' } } });
  return docket.bill(id).state;
};

describe('debate.closure', () => {
  it('ends the debate by three fifths of all members, 67 of 111, and goes on with 66', () => {
    expect(closing('seoul', 67)).toBe('plenary-placed');
    expect(closing('seoul', 66)).toBe('unlimited-debate');
  });

  it('needs a majority of all members in 경기: 56', () => {
    expect(closing('gyeonggi', 56)).toBe('plenary-placed');
    expect(closing('gyeonggi', 55)).toBe('unlimited-debate');
  });

  it('refuses a vote without a majority of the members present', () => {
    const { docket, id } = billAt('unlimited-debate', { docket: new Docket({ calendar: CALENDAR_WITH_LONGER_SESSION }) });
    docket.do('bill.move-closure', { day: '2024-03-08', stream: id, input: { signatories: 37, time: '10:00' } });
    expect(docket.refused('bill.vote-closure', {
      day: '2024-03-09', stream: id, input: { time: '10:00', vote: { ...recordedVote(55, 55), method: 'secret' } },
    }).violations).toMatchObject([{ rule: 'debate.closure', field: 'vote.present' }]);
  });
});

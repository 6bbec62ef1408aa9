import { describe, expect, it } from '@jest/globals';
import { billAt, CALENDAR_WITH_LONGER_SESSION, Docket, recordedVote } from '@uian/testing/law';

const vote = (yes: number) => ({ ...recordedVote(80, yes, 80 - yes), method: 'secret' }) as const;

/** Closure moved on Friday 2024-03-08 at an hour of the day. */
function moved(time: string) {
  const { docket, id } = billAt('unlimited-debate', { docket: new Docket({ calendar: CALENDAR_WITH_LONGER_SESSION }) });
  docket.do('bill.move-closure', { day: '2024-03-08', stream: id, input: { signatories: 37, time } });
  return { docket, id };
}

const put = (docket: Docket, id: string, day: string, time: string, yes = 70) =>
  docket.ask('bill.vote-closure', { day, stream: id, input: { time, vote: vote(yes) } });

describe('debate.closure_vote', () => {
  it('refuses the vote until 24 hours have passed since the motion: the hours run over the Saturday', () => {
    const { docket, id } = moved('15:30');
    expect(put(docket, id, '2024-03-09', '15:29')).toMatchObject({ accepted: false, refusal: { allowedFrom: '2024-03-09', violations: [{
      rule: 'debate.closure_vote', article: '서울특별시의회 회의규칙 제39조의2제5항', field: 'time',
      message: '종결동의가 제출되고 24시간이 지난 2024. 3. 9.(토) 15:30부터 표결할 수 있습니다.',
    }] } });
    expect(put(docket, id, '2024-03-08', '23:59')).toMatchObject({ refusal: { allowedFrom: '2024-03-09' } });
  });

  it('passes it at that minute, and ends the debate', () => {
    const { docket, id } = moved('15:30');
    expect(put(docket, id, '2024-03-09', '15:30').accepted).toBe(true);
    expect(docket.bill(id).state).toBe('plenary-placed');
  });

  it('is over with the day where the motion came at midnight', () => {
    const { docket, id } = moved('00:00');
    expect(put(docket, id, '2024-03-08', '23:59')).toMatchObject({ refusal: { allowedFrom: '2024-03-09' } });
    expect(docket.available(id, '2024-03-08').find(({ act }) => act === 'bill.vote-closure')?.violations)
      .toContainEqual(expect.objectContaining({ rule: 'debate.closure_vote', allowedFrom: '2024-03-09' }));
    expect(put(docket, id, '2024-03-09', '00:00').accepted).toBe(true);
  });

  it('shows the day without a vote being entered', () => {
    const { docket, id } = moved('15:30');
    const shown = (day: string) => docket.available(id, day).find(({ act }) => act === 'bill.vote-closure');
    expect(shown('2024-03-08')?.violations).toContainEqual(expect.objectContaining({ rule: 'debate.closure_vote', allowedFrom: '2024-03-09' }));
    expect(shown('2024-03-09')?.violations).not.toContainEqual(expect.objectContaining({ rule: 'debate.closure_vote' }));
  });

  it('wants a motion of its own for every vote', () => {
    const { docket, id } = billAt('unlimited-debate', { docket: new Docket({ calendar: CALENDAR_WITH_LONGER_SESSION }) });
    const none = { refusal: { violations: [{ rule: 'debate.closure_vote', message: '표결할 종결동의가 없습니다. 종결동의를 먼저 기록하세요.' }] } };
    expect(put(docket, id, '2024-03-09', '10:00')).toMatchObject(none);
    const again = moved('09:00');
    expect(put(again.docket, again.id, '2024-03-09', '10:00', 20).accepted).toBe(true);
    expect(again.docket.bill(again.id).state).toBe('unlimited-debate');
    expect(put(again.docket, again.id, '2024-03-09', '11:00')).toMatchObject(none);
  });
});

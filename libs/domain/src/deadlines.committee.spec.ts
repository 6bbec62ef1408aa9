import { describe, expect, it } from '@jest/globals';
import type { PeriodId } from '@uian/procedure';
import {
  billAt, COMMITTEE, designated, Docket, introduction, OTHER_COMMITTEE, procedureOf, PROPOSER, recordedVote, ROAD, type Travelled,
} from '@uian/testing/law';
import { billDeadlines, deadlineFor, type Deadline } from './deadlines.js';

const of = ({ docket, id }: Pick<Travelled, 'docket' | 'id'>, period: PeriodId): Deadline | undefined => {
  const bill = docket.bill(id);
  return deadlineFor(billDeadlines(bill, procedureOf(bill, bill.lastDay), docket.calendar), period);
};

/** A bill in 경기, received and referred on days of its own. */
function inGyeonggi(received: string, referred: string) {
  const docket = new Docket({ council: 'gyeonggi' });
  const id = docket.do('bill.introduce', { day: received, input: introduction() });
  docket.do('bill.receive', { day: received, stream: id });
  docket.do('bill.refer', { day: referred, stream: id, input: { committee: COMMITTEE } });
  return { docket, id };
}

describe('around the referral of 2024-02-07', () => {
  it('입법예고 게시 목표: two working days, 02-08 and after 설 02-13; 경기 asks nobody', () => {
    expect(of(billAt('referred'), 'bill.give_notice')).toMatchObject({ due: '2024-02-13', period: { level: 'office' } });
    expect(of(billAt('referred', { council: 'gyeonggi' }), 'bill.give_notice')).toBeUndefined();
  });

  it('입법예고 기간: five days, the day of posting the first: 02-08 to 02-12', () => {
    const travelled = billAt('referred');
    travelled.docket.do('bill.give-notice', { day: '2024-02-08', stream: travelled.id, input: { until: '2024-02-12' } });
    expect(of(travelled, 'bill.council_notice')).toMatchObject({ due: '2024-02-12', counted: { firstDay: '2024-02-08' } });
  });

  it('상정 대기 in 경기: five days to 02-12 and seven to 02-14', () => {
    expect(of(billAt('referred', { council: 'gyeonggi' }), 'committee.wait.partial')).toMatchObject({ due: '2024-02-13' });
    const whole = billAt('referred', { council: 'gyeonggi', kind: 'ordinance.full-amendment' });
    expect(of(whole, 'committee.wait.full')).toMatchObject({ due: '2024-02-15' });
  });

  it('관련위원회 의견: the day that was named, in 경기 alone', () => {
    const travelled = billAt('referred', { council: 'gyeonggi' });
    const { docket, id } = travelled;
    docket.do('bill.consult-related-committee', { day: '2024-02-08', stream: id, input: { committee: OTHER_COMMITTEE, opinionBy: '2024-02-23' } });
    expect(of(travelled, 'related.opinion')).toMatchObject({ status: 'open', due: '2024-02-23', target: '2024-02-23', counted: undefined });
    docket.do('bill.give-related-opinion', { day: '2024-02-26', stream: id, input: { committee: OTHER_COMMITTEE, opinion: '이견 없음' } });
    expect(of(travelled, 'related.opinion')).toMatchObject({ status: 'late' });
  });
});

describe('자동상정 in 경기', () => {
  it('does not exist for what was referred before 2025-07-05', () => {
    expect(of(inGyeonggi('2025-06-30', '2025-07-04'), 'committee.auto_place')).toBeUndefined();
  });

  it('comes ninety days after a referral of 2025-09-01: 11-30 is the ninetieth, so from 12-01', () => {
    expect(of(inGyeonggi('2025-08-25', '2025-09-01'), 'committee.auto_place')).toMatchObject({ status: 'open', due: '2025-12-01' });
  });
});

describe('검토보고서 in 경기', () => {
  const scheduled = (received: string) => {
    const { docket, id } = inGyeonggi(received, '2025-10-08');
    const meeting = docket.do('meeting.draft', {
      day: '2025-10-13', input: { committee: COMMITTEE, ordinal: 1, sitting: '2025-10-21', time: '10:00', items: [id] } });
    docket.do('meeting.consult', { day: '2025-10-13', stream: meeting });
    docket.do('meeting.answer-consultation', { day: '2025-10-14', stream: meeting, input: { answer: 'agreed' } });
    docket.do('meeting.approve', { day: '2025-10-14', stream: meeting, input: {} });
    return { docket, id };
  };

  it('is due 48 hours before a sitting of Tuesday 2025-10-21 at ten: Sunday 10-19, ten o’clock, so on Friday 10-17', () => {
    expect(of(scheduled('2025-10-02'), 'review_report.distribute')).toMatchObject({
      status: 'open', due: '2025-10-19', dueTime: '10:00', target: '2025-10-17', owedBy: 'chief-specialist' });
  });

  it('was due by no rule for a bill received before 2025-10-02', () => {
    expect(of(scheduled('2025-10-01'), 'review_report.distribute')).toBeUndefined();
  });
});

describe('심사기간', () => {
  it('지정된 심사기간: the day the chair set, met by the committee’s decision, not by putting it off', () => {
    for (const [motion, status] of [['passed-unamended', 'met'], ['held', 'open']] as const) {
      const travelled = billAt('debated');
      const { docket, id, meeting } = travelled;
      docket.do('bill.designate-period', {
        day: ROAD.sitting, stream: id, input: { until: '2024-04-05', ground: 'agreement', consulted: ['대표의원'], agreed: ['대표의원'] } });
      docket.do('bill.decide-in-committee', { day: ROAD.sitting, stream: id, input: { meeting: meeting!, motion, vote: recordedVote(11, 11) } });
      expect(of(travelled, 'committee.designated_period')).toMatchObject({ status, due: '2024-04-05', target: '2024-04-05', counted: undefined });
    }
  });

  it('신속처리: 180 days from 2024-02-20 end on Sunday 08-18, so on 08-19; then the first sitting after 10-18, the sixtieth day', () => {
    const travelled = designated('2024-02-20');
    expect(of(travelled, 'fasttrack.review')).toMatchObject({ status: 'open', due: '2024-08-19', counted: { rawLastDay: '2024-08-18' } });
    travelled.docket.settle(travelled.id, Date.UTC(2024, 7, 20), '2024-08-20');
    expect(of(travelled, 'fasttrack.review')).toMatchObject({ status: 'met', endedOn: '2024-08-20' });
    expect(of(travelled, 'fasttrack.plenary')).toMatchObject({
      status: 'open', due: '2024-11-01', counted: { firstDay: '2024-08-20', lastDay: '2024-10-18' } });
  });

  it('신속처리 in 경기: ninety days, 05-20', () => {
    expect(of(designated('2024-02-20', { council: 'gyeonggi' }), 'fasttrack.review')).toMatchObject({ due: '2024-05-20' });
  });
});

describe('안건조정위원회 in 경기', () => {
  it('has ninety days from 2024-03-05, to 06-03, and the committee thirty from its end on 03-20, to 04-19', () => {
    const travelled = billAt('questioned', { council: 'gyeonggi' });
    const { docket, id } = travelled;
    docket.do('bill.send-to-mediation', { day: ROAD.sitting, stream: id, input: { demandedBy: 4, members: [PROPOSER] } });
    expect(of(travelled, 'mediation.review')).toMatchObject({ status: 'open', due: '2024-06-03' });
    docket.do('bill.end-mediation', { day: '2024-03-20', stream: id, input: { settled: true } });
    expect(of(travelled, 'mediation.review')).toMatchObject({ status: 'met' });
    expect(of(travelled, 'mediation.decide')).toMatchObject({ status: 'open', due: '2024-04-19', owedBy: 'committee-chair' });
  });
});

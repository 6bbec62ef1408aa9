import { describe, expect, it } from '@jest/globals';
import { agendaAwaitingApproval, billAt, Docket, ROAD, SEOUL_CALENDAR, SEOUL_ROSTER } from '@uian/testing/law';
import { itemReadiness } from './agenda-readiness.js';

describe('whether an item is formally ready', () => {
  const docket = new Docket();
  const { id } = billAt('referred', { docket });
  const stream = agendaAwaitingApproval(docket, [id]);
  const on = (today: string, sitting: string = ROAD.sitting) => itemReadiness({
    bill: docket.bill(id), meeting: { ...docket.meeting(stream), sitting }, calendar: SEOUL_CALENDAR, roster: SEOUL_ROSTER, pack: 'seoul', today,
  });

  it('waits for the review report while there is time, and says until when in law and in working days', () => {
    expect(on('2024-02-26')).toMatchObject({
      readiness: 'awaiting', violations: [], lacks: [{
        message: '검토보고서 미배부: 2024. 3. 5.(화) 상정, 법정 2024. 3. 2.(토), 근무일로는 2024. 2. 29.(목)까지.',
        article: '서울특별시의회 회의규칙 제54조제4항', until: '2024-02-29',
      }],
    });
  });

  it('needs 특별한 사정 once that day has passed', () => {
    expect(on('2024-03-04')).toMatchObject({ readiness: 'exceptional', exceptions: [{ id: 'late-report' }] });
  });

  it('needs a resolution on a day that the waiting period bars, and names the day from which none is needed', () => {
    expect(on('2024-02-08', '2024-02-14')).toMatchObject({
      readiness: 'exceptional', lacks: [{ from: '2024-02-15' }, {}], exceptions: [{ id: 'resolution' }, ...on('2024-02-08', '2024-02-14').exceptions.slice(1)],
    });
  });

  it('is ready when the report is with every member', () => {
    docket.do('bill.submit-report', { day: ROAD.reportWritten, stream: id });
    docket.do('bill.distribute-report', { day: ROAD.distributed, stream: id, input: { distributedTo: 11, published: '누리집' } });
    expect(on('2024-03-04')).toMatchObject({ readiness: 'ready', lacks: [] });
  });

  it('can no longer come up once its bill is gone', () => {
    docket.do('bill.withdraw', { day: '2024-03-04', stream: id, input: { by: ['김동욱'] } });
    expect(on('2024-03-04')).toMatchObject({ readiness: 'barred', violations: [{ rule: 'record.state' }] });
  });
});

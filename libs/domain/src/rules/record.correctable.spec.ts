import { describe, expect, it } from '@jest/globals';
import { ACTOR, agendaAwaitingApproval, approvedAgenda, billAt, type Docket } from '@uian/testing/law';

const on = '2024-04-10';
const expected = { rule: 'record.correctable', term: '정정할 수 있는 기록', article: '기록 원칙', certainty: null, field: 'sequence' };

function refused(docket: Docket, stream: string, sequence: number, actor = ACTOR.secretariat) {
  const decision = docket.correct(stream, { sequence, day: '2024-02-02', reason: '오기' }, { on, actor });
  if (decision.accepted) throw new Error('accepted');
  return decision.refusal;
}

describe('record.correctable', () => {
  it('refuses a sequence that the stream does not have', () => {
    const { docket, id } = billAt('received');
    expect(refused(docket, id, 3)).toEqual({ act: 'bill.correct', allowedFrom: null, violations: [{ ...expected,
      message: '그 순번의 기록이 없습니다.' }] });
  });

  it('refuses a correction of a correction, and takes a second one of the act', () => {
    const { docket, id } = billAt('received');
    expect(docket.correct(id, { sequence: 2, day: '2024-02-03', reason: '오기' }, { on }).accepted).toBe(true);
    expect(refused(docket, id, 3).violations).toEqual([
      { ...expected, message: '정정 기록은 정정할 수 없습니다. 처음의 기록을 다시 정정하십시오.' }]);
    expect(docket.correct(id, { sequence: 2, day: '2024-02-05', reason: '다시' }, { on }).accepted).toBe(true);
    expect(docket.bill(id).facts['bill.receive']?.day).toBe('2024-02-05');
  });

  it('refuses a correction of a deem, which follows from the law', () => {
    const { docket, id, bill } = billAt('confirmed');
    expect(refused(docket, id, bill.sequence).violations).toEqual([
      { ...expected, message: '확정 간주: 법률이 정한 효과는 정정할 수 없습니다. 그 바탕이 된 행위를 정정하십시오.' }]);
  });

  it('refuses a correction of what an agenda left on the bill', () => {
    const { docket, id } = billAt('placed');
    const { sequence } = docket.events(id).find(({ type }) => type === 'bill.schedule')!;
    expect(refused(docket, id, sequence).violations).toEqual([
      { ...expected, message: '의사일정 수록: 의사일정이 남긴 기록은 의사일정에서 고칩니다.' }]);
  });

  it('refuses a correction of an act on a meeting that its bills know of, and takes any other', () => {
    const { docket, id } = billAt('referred');
    const meeting = approvedAgenda(docket, [id]);
    const { sequence } = docket.events(meeting).find(({ type }) => type === 'meeting.approve')!;
    expect(refused(docket, meeting, sequence)).toMatchObject({ act: 'meeting.correct', violations: [
      { ...expected, message: '의사일정 승인: 의안에도 남은 기록이어서 정정할 수 없습니다. 의사일정을 변경하십시오.' }] });
    const answered = agendaAwaitingApproval(docket, [id]);
    docket.correct(answered, { sequence: 3, input: { answer: 'objected' }, reason: '이견을 동의로 잘못 적음' }, { on });
    expect(docket.meeting(answered)).toMatchObject({ state: 'approval-requested', consultation: 'objected', sequence: 5 });
  });

  it('leaves corrections to 의사과', () => {
    const { docket, id } = billAt('received');
    expect(refused(docket, id, 2, ACTOR['council-chair']).violations).toMatchObject([{ rule: 'record.actor',
      message: '의사과만 할 수 있는 행위입니다.' }]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { amendment, billAt, recordedVote, ROAD, type Docket } from '@uian/testing/law';

const decide = (docket: Docket, id: string, motion: 'passed-unamended' | 'passed-amended') => docket.ask('bill.decide-in-plenary', {
  day: ROAD.plenary, stream: id, input: { motion, vote: recordedVote(80, 60, 20) } });
const move = (docket: Docket, id: string, by: 'members' | 'committee' = 'members') =>
  docket.do('bill.move-amendment', { day: ROAD.plenary, stream: id, input: amendment(1, { by }) });
const vote = (docket: Docket, id: string, yes: number) => docket.do('bill.vote-amendment', {
  day: ROAD.plenary, stream: id, input: { amendment: 1, vote: recordedVote(80, yes, 80 - yes) } });
const refusedWith = (message: string) => ({ accepted: false, refusal: { violations: [{ rule: 'amendment.voted', message, field: 'motion' }] } });

/** Amended by its committee (위원회 수정안), and before the plenary. */
function amendedByCommittee() {
  const { docket, id, meeting } = billAt('debated');
  docket.do('bill.decide-in-committee', {
    day: ROAD.sitting, stream: id, input: { meeting: meeting!, motion: 'passed-amended', vote: recordedVote(11, 11) } });
  docket.do('bill.report', { day: ROAD.reported, stream: id });
  docket.do('bill.place-in-plenary', { day: ROAD.plenary, stream: id });
  return { docket, id };
}

describe('amendment.voted', () => {
  it('refuses 수정가결 where no amendment was carried', () => {
    const { docket, id } = billAt('plenary-placed');
    const none = refusedWith('가결된 수정안이 없어 수정가결로 의결할 수 없습니다.');
    expect(decide(docket, id, 'passed-amended')).toMatchObject(none);
    move(docket, id);
    expect(decide(docket, id, 'passed-amended')).toMatchObject(none);
    vote(docket, id, 20);
    expect(decide(docket, id, 'passed-amended')).toMatchObject(none);
  });

  it('refuses 원안가결 while an amendment waits for its vote, and passes it once all are lost', () => {
    const { docket, id } = billAt('plenary-placed');
    move(docket, id);
    expect(decide(docket, id, 'passed-unamended'))
      .toMatchObject(refusedWith('아직 표결하지 않은 제1호 수정안이 있습니다. 수정안을 먼저 표결해야 합니다.'));
    vote(docket, id, 20);
    expect(decide(docket, id, 'passed-unamended').accepted).toBe(true);
  });

  it('refuses 원안가결 once an amendment was carried: 수정가결 it is', () => {
    const { docket, id } = billAt('plenary-placed');
    move(docket, id);
    vote(docket, id, 60);
    expect(decide(docket, id, 'passed-unamended')).toMatchObject({ accepted: false });
    expect(decide(docket, id, 'passed-amended').accepted).toBe(true);
  });

  it('passes the committee’s own amendment without another vote', () => {
    const { docket, id } = amendedByCommittee();
    expect(decide(docket, id, 'passed-unamended')).toMatchObject({ accepted: false, refusal: { violations: [{ rule: 'amendment.voted' }] } });
    expect(decide(docket, id, 'passed-amended').accepted).toBe(true);
    expect(docket.bill(id)).toMatchObject({ state: 'passed', plenaryOutcome: 'passed-amended' });
  });

  it('returns to the original where the plenary voted the committee’s amendment down', () => {
    const { docket, id } = amendedByCommittee();
    move(docket, id, 'committee');
    vote(docket, id, 20);
    expect(decide(docket, id, 'passed-unamended').accepted).toBe(true);
  });
});

import { describe, expect, it } from '@jest/globals';
import { ACTOR, actor, billAt, COMMITTEE, Docket, OTHER_COMMITTEE, proposal, recordedVote, ROAD } from '@uian/testing/law';

const day = ROAD.sitting;

/** Two bills of the committee, at their debate; the committee resolves one alternative to both. */
function absorbed(council: string) {
  const docket = new Docket({ council });
  const originals = [billAt('debated', { docket }), billAt('debated', { docket, by: 'mayor' })];
  const ids = originals.map(({ id }) => id);
  const alternative = docket.do('bill.propose-by-committee', { day, input: proposal({ resolvedOn: day, alternativeTo: ids }) });
  for (const { id, meeting } of originals) {
    docket.do('bill.decide-in-committee', {
      day, stream: id, input: { meeting: meeting!, motion: 'absorbed', vote: recordedVote(11, 11), into: alternative },
    });
  }
  return { docket, ids, alternative };
}

describe.each(['seoul', 'gyeonggi'])('an alternative of the committee (대안) in %s', (council) => {
  it('goes straight to the plenary and into force, and takes its originals in', () => {
    const { docket, ids, alternative: stream } = absorbed(council);
    docket.do('bill.receive', { day, stream, input: { urgency: '위원회 대안' } });
    docket.do('bill.place-directly', { day: ROAD.plenary, stream });
    docket.do('bill.decide-in-plenary', { day: ROAD.plenary, stream, input: { motion: 'passed-unamended', vote: recordedVote(80, 80) } });
    docket.do('bill.transfer', { day: ROAD.transferred, stream });
    docket.do('bill.promulgate', { day: ROAD.promulgated, stream, input: { number: '제9174호', effect: { kind: 'default' } } });
    docket.settle(stream, Infinity, ROAD.promulgated);
    expect(docket.bill(stream)).toMatchObject({ state: 'in-force', proposer: { kind: 'committee', alternativeTo: ids } });
    for (const id of ids) expect(docket.bill(id)).toMatchObject({ state: 'not-sent-to-plenary', committeeOutcome: 'absorbed', absorbedInto: stream });
  });

  it('leaves its originals to be discarded for good, seven sitting days after the plenary was told', () => {
    const { docket, ids: [id] } = absorbed(council);
    docket.do('bill.report-discard', { day: ROAD.plenary, stream: id! });
    docket.settle(id!, Infinity, ROAD.reconsidered);
    expect(docket.bill(id!).state).toBe('discarded');
  });
});

describe('a bill of a committee (위원회안)', () => {
  it('may be reviewed by another committee, as any other bill', () => {
    const { docket, id: stream } = billAt('received', { by: 'committee' });
    docket.do('bill.refer', { day: ROAD.referred, stream, input: { committee: OTHER_COMMITTEE } });
    const input = { committee: OTHER_COMMITTEE, ordinal: 1, sitting: day, time: '10:00', items: [stream] };
    const meeting = docket.do('meeting.draft', { day: ROAD.drafted, input });
    expect(docket.meeting(meeting)).toMatchObject({ committee: OTHER_COMMITTEE, items: [{ bill: stream }] });
  });

  it('is proposed by that committee’s own chair', () => {
    const docket = new Docket();
    const input = proposal({ committee: COMMITTEE });
    expect(docket.refused('bill.propose-by-committee', {
      day: ROAD.introduced, actor: actor('committee-chair', OTHER_COMMITTEE), input,
    }).violations).toMatchObject([{ rule: 'record.actor' }]);
    expect(docket.ask('bill.propose-by-committee', { day: ROAD.introduced, actor: ACTOR['committee-chair'], input }).accepted).toBe(true);
  });
});

import { describe, expect, it } from '@jest/globals';
import { amendment, billAt, recordedVote, ROAD, type Docket } from '@uian/testing/law';
import { amendmentOrder } from './amendment.order.js';

const numbers = (docket: Docket, id: string): readonly number[] => amendmentOrder(docket.bill(id)).map(({ number }) => number);

/** Four amendments before the plenary: of one day, the committee's 1, the members' 2 (nearer) and 3; of a later day, 4. */
function moved() {
  const { docket, id } = billAt('plenary-placed');
  const move = (day: string, ...of: Parameters<typeof amendment>) => docket.do('bill.move-amendment', { day, stream: id, input: amendment(...of) });
  move(ROAD.plenary, 1, { by: 'committee', distance: 9 });
  move(ROAD.plenary, 2, { distance: 1 });
  move(ROAD.plenary, 3, { distance: 5 });
  return { docket, id, move };
}

const vote = (docket: Docket, id: string, number: number, yes: number, day: string = ROAD.plenary) =>
  docket.ask('bill.vote-amendment', { day, stream: id, input: { amendment: number, vote: recordedVote(80, yes, 80 - yes) } });

describe('the order of amendments', () => {
  it('puts the members’ before the committee’s, and the farther from the original first', () => {
    const { docket, id } = moved();
    expect(numbers(docket, id)).toEqual([3, 2, 1]);
  });

  it('puts what came on a later day before all of them', () => {
    const { docket, id, move } = moved();
    move('2024-06-10', 4, { by: 'committee', distance: 1 });
    expect(numbers(docket, id)).toEqual([4, 3, 2, 1]);
  });

  it('takes the later of two that differ in nothing', () => {
    const { docket, id, move } = moved();
    move(ROAD.plenary, 4, { distance: 5 });
    expect(numbers(docket, id)).toEqual([4, 3, 2, 1]);
  });

  it('knows nothing of what was moved in the committee once the bill is before the plenary', () => {
    const { docket, id, meeting } = billAt('debated');
    docket.do('bill.move-amendment', { day: ROAD.sitting, stream: id, input: amendment(1) });
    expect(numbers(docket, id)).toEqual([1]);
    docket.do('bill.decide-in-committee', {
      day: ROAD.sitting, stream: id, input: { meeting: meeting!, motion: 'passed-unamended', vote: recordedVote(11, 11) } });
    docket.do('bill.report', { day: ROAD.reported, stream: id });
    docket.do('bill.place-in-plenary', { day: ROAD.plenary, stream: id });
    expect(numbers(docket, id)).toEqual([]);
  });
});

describe('amendment.order', () => {
  it('refuses a vote out of turn, and names the one whose turn it is', () => {
    const { docket, id } = moved();
    expect(vote(docket, id, 1, 60)).toMatchObject({ accepted: false, refusal: { violations: [{
      rule: 'amendment.order', article: '서울특별시의회 회의규칙 제29조', message: '제3호 수정안을 먼저 표결해야 합니다.', field: 'amendment',
    }] } });
  });

  it('passes each in its turn, and none a second time', () => {
    const { docket, id } = moved();
    for (const number of [3, 2, 1]) expect(vote(docket, id, number, 20).accepted).toBe(true);
    expect(docket.bill(id).amendments?.map(({ carried }) => carried)).toEqual([false, false, false]);
    expect(vote(docket, id, 1, 60)).toMatchObject({ refusal: { violations: [{ message: '표결을 기다리는 제1호 수정안이 없습니다.' }] } });
  });
});

import { describe, expect, it } from '@jest/globals';
import { citationText } from '@uian/procedure';
import { ACTOR, billAt, procedureOf, ROAD, type Docket } from '@uian/testing/law';
import { billDeadlines, deadlineFor } from './deadlines.js';

const deadline = (docket: Docket, id: string, period: Parameters<typeof deadlineFor>[1]) => {
  const bill = docket.bill(id);
  return deadlineFor(billDeadlines(bill, procedureOf(bill, bill.lastDay), docket.calendar), period);
};
const education = (council = 'seoul') => billAt('transferred', { council, introduce: { education: true } });
const byDefault = { number: '제1호', effect: { kind: 'default' } } as const;

describe('the head of a bill', () => {
  it('is the superintendent, where it is on 교육·학예: he owes what the mayor would, and the minister is another', () => {
    const { docket, id } = education();
    expect(deadline(docket, id, 'promulgate.or_veto')?.owedBy).toBe('superintendent');
    expect(deadline(docket, id, 'report.mois')).toMatchObject({ owedBy: 'superintendent', period: { term: '교육부장관 보고 기한' } });
    expect(deadline(docket, id, 'veto.superintendent')?.due).toBe('2024-04-02');
    const other = billAt('transferred');
    expect(deadline(other.docket, other.id, 'report.mois')).toMatchObject({ owedBy: 'executive', period: { term: '행정안전부장관 보고 기한' } });
    expect(deadline(other.docket, other.id, 'veto.superintendent')).toBeUndefined();
  });

  it('alone promulgates, asks for reconsideration and sues', () => {
    const { docket, id } = education();
    const entry = { day: ROAD.promulgated, stream: id, input: byDefault };
    expect(docket.refused('bill.promulgate', { ...entry, actor: ACTOR.executive }).violations)
      .toMatchObject([{ rule: 'record.actor', message: '교육감, 의사과만 할 수 있는 행위입니다.' }]);
    docket.do('bill.promulgate', { ...entry, actor: ACTOR.superintendent });
    const { docket: others, id: other } = billAt('transferred');
    expect(others.refused('bill.promulgate', { ...entry, stream: other, actor: ACTOR.superintendent }).violations).toMatchObject([{ rule: 'record.actor' }]);
  });

  it('is the superintendent of whatever he submits', () => {
    expect(billAt('received', { by: 'superintendent' }).bill.education).toBe(true);
    expect(billAt('received', { by: 'mayor' }).bill.education).toBeUndefined();
  });

  it('sues by the Act on education', () => {
    const { docket, id } = billAt('retransferred', { introduce: { education: true } });
    const [suit, order] = [deadline(docket, id, 'suit.head')!, deadline(docket, id, 'suit.order')!];
    expect([suit.period.term, citationText(suit.period.citation)]).toEqual(['교육감 제소 기간', '지방교육자치에 관한 법률 제28조제3항']);
    expect([order.period.term, citationText(order.period.citation)]).toEqual(['교육부장관 제소 지시 기간', '지방교육자치에 관한 법률 제28조제5항']);
  });

  it.each([['seoul', '시장'], ['gyeonggi', '도지사']])('is called as %s calls it', (council, head) => {
    const { docket, id } = billAt('confirmed', { council });
    expect(deadline(docket, id, 'promulgate.after_lapse')?.period.term).toBe(`확정 후 ${head} 공포 기한`);
  });
});

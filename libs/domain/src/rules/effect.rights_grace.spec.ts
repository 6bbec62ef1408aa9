import { describe, expect, it } from '@jest/globals';
import { billAt, type InputFor } from '@uian/testing/law';

type Promulgation = Omit<InputFor<'bill.promulgate'>, 'number'>;

const promulgated = (of: Promulgation, { affectsRights = true, council = 'seoul' } = {}) => {
  const { docket, id } = billAt('transferred', { council, introduce: { affectsRights } });
  const decision = docket.ask('bill.promulgate', { day: '2024-03-26', stream: id, input: { number: '제1호', ...of } });
  return decision.accepted ? docket.bill(id).state : decision.refusal.violations;
};

describe('effect.rights_grace', () => {
  it('refuses 시행 on 2024-04-25, the thirtieth day after 공포 of 03-26', () => {
    expect(promulgated({ effect: { kind: 'on', day: '2024-04-25' } })).toMatchObject([{
      rule: 'effect.rights_grace', article: '서울특별시 자치법규의 입법에 관한 조례 제17조', field: 'effect',
      message: '권리를 제한하거나 의무를 부과하는 조례는 2024. 4. 26.(금)부터 시행할 수 있습니다 (공포일부터 30일 경과).'
        + ' 긴급히 시행할 특별한 사유가 있으면 그 사유를 적으세요.',
    }]);
  });

  it('refuses 시행 at once, and after the twenty days of the Act', () => {
    expect(promulgated({ effect: { kind: 'on-promulgation' } })).toMatchObject([{ rule: 'effect.rights_grace' }]);
    expect(promulgated({ effect: { kind: 'default' } })).toMatchObject([{ rule: 'effect.rights_grace' }]);
  });

  it('passes the day after the thirtieth, and any day for which there is a special reason', () => {
    expect(promulgated({ effect: { kind: 'on', day: '2024-04-26' } })).toBe('promulgated');
    expect(promulgated({ effect: { kind: 'on-promulgation' }, urgency: '감염병 확산' })).toBe('promulgated');
  });

  it('asks it of no other ordinance, and not where the province has no such rule', () => {
    expect(promulgated({ effect: { kind: 'on-promulgation' } }, { affectsRights: false })).toBe('promulgated');
    expect(promulgated({ effect: { kind: 'on-promulgation' } }, { council: 'gyeonggi' })).toBe('promulgated');
  });

  it('holds the chair to it, too', () => {
    const { docket, id } = billAt('retransferred', { introduce: { affectsRights: true } });
    expect(docket.refused('bill.promulgate-by-chair', { day: '2024-06-18', stream: id, input: { number: '제1호', effect: { kind: 'default' } } }).violations)
      .toMatchObject([{ rule: 'effect.rights_grace' }]);
  });
});

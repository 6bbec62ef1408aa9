import { describe, expect, it } from '@jest/globals';
import { leadOf } from './lead.js';

type Known = Parameters<typeof leadOf>[0];
type Deadline = Known['deadlines'][number];

const duty = (more: object): Deadline => ({
  rule: { id: 'transfer.bill', term: '이송 기한' }, effect: { id: 'duty', term: '의무' }, status: { id: 'open', term: '진행 중' },
  due: '2024-03-13', target: '2024-03-13', officeTarget: null, owedBy: { id: 'secretariat', term: '의사과' }, ...more,
}) as unknown as Deadline;

const known = (more: Partial<Known> = {}): Known => ({
  bill: { state: { id: 'passed', term: '본회의 가결', final: false }, lastDay: '2024-03-08' }, deadlines: [], today: '2024-03-10',
  road: { stations: [{ term: '이송', status: 'next' }], next: { acts: [], from: '2024-03-10', why: null }, text: '' }, ...more,
}) as unknown as Known;

describe('the first line of a bill', () => {
  it('says what must be done, until when, by whom', () => {
    expect(leadOf(known({ deadlines: [duty({})] }))).toBe('할 일: 이송 기한 2024. 3. 13.(수)까지 · 3일 남음 · 할 사람: 의사과');
  });

  it('takes the duty that ends first, and of two on a day that of the law', () => {
    const office = duty({ rule: { id: 'report.submit', term: '심사보고서 제출 목표' }, officeTarget: '내부 목표' });
    expect(leadOf(known({ deadlines: [office, duty({})] }))).toContain('이송 기한');
    expect(leadOf(known({ deadlines: [duty({}), duty({ rule: { id: 'a', term: '먼저' }, target: '2024-03-11' })] }))).toContain('먼저 2024. 3. 11.(월)까지');
    expect(leadOf(known({ deadlines: [duty({ status: { id: 'met', term: '이행' } }), office] }))).toContain('내부 목표');
  });

  it('counts what somebody may still do before the law goes on without it, and no mere waiting', () => {
    const deem = duty({ rule: { id: 'promulgate.or_veto', term: '공포·재의요구 기한' }, effect: { id: 'deem', term: '간주' }, target: '2024-03-12' });
    const wait = duty({ rule: { id: 'committee.auto_place', term: '자동상정' }, effect: { id: 'deem', term: '간주' }, target: null, due: '2024-03-11' });
    expect(leadOf(known({ deadlines: [wait, duty({}), deem] }))).toContain('공포·재의요구 기한 2024. 3. 12.(화)까지');
  });

  it('says what comes next where nothing is owed, from when, and why not yet', () => {
    expect(leadOf(known())).toBe('지금 기한에 걸린 일은 없습니다. 다음은 이송입니다.');
    const road = { stations: [{ term: '위원회 상정', status: 'next' }], next: { acts: [], from: '2024-03-15', why: '대기 기간입니다.' }, text: '' };
    expect(leadOf(known({ road: road as unknown as Known['road'] }))).toBe('2024. 3. 15.(금)부터 위원회 상정 단계로 갈 수 있습니다.');
  });

  it('says that a bill has ended', () => {
    const bill = { state: { id: 'rejected', term: '부결', final: true }, lastDay: '2024-03-08' } as unknown as Known['bill'];
    expect(leadOf(known({ bill }))).toBe('부결: 2024. 3. 8.(금)에 끝난 의안입니다.');
  });
});

import { describe, expect, it } from '@jest/globals';
import { deems, reminds, summaryOf, tells } from './clock-words.js';

const transfer = reminds('이송 기한', '의사과', '의장');

describe('what a clock is called in Temporal’s pages', () => {
  it.each([
    ['5', '이송 기한 근무일 5일 전: 의사과에게 알림'],
    ['0', '이송 기한 당일: 의사과에게 알림'],
    ['overdue-2', '이송 기한 지남(2회): 의사과, 의장에게 알림'],
  ])('rung %s of a duty', (rung, summary) => {
    expect(summaryOf({ rung }, transfer)).toBe(summary);
  });

  it('a lapse says what is deemed, a span whom it tells', () => {
    expect(summaryOf({ rung: 'deem' }, deems('공포·재의요구 기한', '시장', '확정'))).toBe('공포·재의요구 기한: 확정 간주');
    expect(summaryOf({ rung: 'lapse' }, tells('입법예고 기간', '의사과'))).toBe('입법예고 기간: 의사과에게 알림');
  });

  it('a clock that the stage does not name still has a line', () => {
    expect(summaryOf({ rung: '3' })).toBe('기한 근무일 3일 전: 담당자에게 알림');
  });
});

import { describe, expect, it } from '@jest/globals';
import { uncountedWords } from './uncounted.js';

describe('a count that cannot be made yet', () => {
  it('says in Korean which fact is missing and which article asks for it', () => {
    expect(uncountedWords({ known: false, reason: 'beyond-calendar', year: 2028 }))
      .toBe('2028년의 공휴일이 달력에 없어 아직 계산할 수 없습니다(관공서의 공휴일에 관한 규정 제2조).');
    expect(uncountedWords({ known: false, reason: 'sessions-unknown', year: 2024, day: '2024-09-14' }))
      .toBe('2024년 9월 14일 이후의 회기가 정해지지 않아 아직 계산할 수 없습니다. 폐회·휴회 중의 날은 세지 않습니다(지방자치법 제81조, 같은 법 시행령 제69조제1항).');
    expect(uncountedWords({ known: false, reason: 'suspended', year: 2024, day: '2024-07-01' }))
      .toBe('2024년 7월 1일부터 집행이 정지되어 있고 그 끝을 알 수 없어 아직 계산할 수 없습니다(행정소송법 제23조).');
  });
});

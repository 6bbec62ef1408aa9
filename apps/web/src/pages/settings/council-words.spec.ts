import { describe, expect, it } from '@jest/globals';
import { ladderText, overdueText, rungsIn } from './council-words.js';

describe('the settings of a council in words', () => {
  it('name rungs by working days', () => {
    expect([[10, 5, 3, 1, 0], [0], [2]].map(ladderText)).toEqual(['10, 5, 3, 1근무일 전과 당일', '당일', '2근무일 전']);
    expect([0, 5].map(overdueText)).toEqual(['알리지 않음', '5근무일 지나면']);
  });

  it('are read as they are typed', () => {
    expect(rungsIn('10, 5 3,0')).toEqual([10, 5, 3, 0]);
    expect(rungsIn('')).toEqual([]);
  });
});

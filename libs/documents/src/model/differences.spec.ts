import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differencesOf } from './differences.js';

describe('what differs between two texts', () => {
  it.each([
    ['nothing', 'abc', 'abc', []], ['a line that changed', 'abc', 'axc', [['b', 'x']]], ['a line that came', 'ac', 'abc', [['', 'b']]],
    ['a line that went', 'abc', 'ac', [['b', '']]], ['everything', '', 'ab', [['', 'ab']]], ['two places', 'abcde', 'xbcdy', [['a', 'x'], ['e', 'y']]],
  ])('is %s', (_, before, after, expected) => {
    expect(differencesOf([...before], [...after]).map((one) => [one.before.join(''), one.after.join('')])).toEqual(expected);
  });

  it('turns the one text into the other, whatever they are', () => {
    const text = fc.array(fc.constantFrom<string>('가', '나', '다', '라'), { maxLength: 30 });
    fc.assert(fc.property(text, text, (before, after) => {
      const result = [...before];
      for (const { before: old, after: now, lineBefore } of differencesOf(before, after).toReversed()) {
        expect(result.splice(lineBefore - 1, old.length, ...now)).toEqual(old);
      }
      expect(result).toEqual(after);
    }));
  });
});

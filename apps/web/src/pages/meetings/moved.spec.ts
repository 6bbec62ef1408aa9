import { describe, expect, it } from '@jest/globals';
import { moved } from './moved.js';

describe('a list in which something is moved', () => {
  const list = ['a', 'b', 'c', 'd'];

  it.each([
    [['d'], 'a', true, 'dabc'], [['a'], 'c', false, 'bcad'], [['a', 'c'], 'd', false, 'bdac'], [['b'], 'b', true, 'abcd'], [['a'], 'x', true, 'abcd'],
  ] as const)('%s goes to %s (before: %s)', (keys, target, before, expected) => {
    expect(moved(list, keys, target, before).join('')).toBe(expected);
  });
});

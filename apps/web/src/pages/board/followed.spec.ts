import { describe, expect, it } from '@jest/globals';
import { followed } from './followed.js';

describe('the pages of the board', () => {
  it('grow by one when the last is there', () => expect(followed([null], ['a'])).toEqual([null, 'a']));

  it('begin where the page before them ends now, and keep the place of those after', () => {
    expect(followed([null, 'a', 'b'], ['a2', undefined, undefined])).toEqual([null, 'a2', 'b']);
  });

  it('end where nothing follows', () => expect(followed([null, 'a', 'b'], ['a', null, 'b'])).toEqual([null, 'a']));

  it('are the same where nothing changed', () => {
    const cursors = [null, 'a'];
    expect(followed(cursors, ['a', undefined])).toBe(cursors);
  });
});

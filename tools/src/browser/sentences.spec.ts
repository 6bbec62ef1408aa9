import { describe, expect, it } from '@jest/globals';
import { foreignWordsIn } from './foreign-words.js';
import { sentencesIn } from './sentences.js';

/** Where texts stand that people in an office read: refusals of the rules, problems of the API, letters, papers, pages. */
const READ_BY_PEOPLE = [
  'libs/procedure/src', 'libs/domain/src', 'libs/calendar/src', 'libs/record/src', 'libs/access/src', 'libs/notifications/src', 'libs/documents/src',
  'apps/api/src', 'apps/web/src',
];

/** Read by those who run the program or write for it: packs of rules, takeovers, settings, the door of the interface. */
const READ_BY_OPERATORS = /libs\/procedure\/src\/pack\/|libs\/record\/src\/(import\/|council-packs)|apps\/api\/src\/(main|settings|docs\/|web\/|resources\/health)|channels\.ts$/;

/** Parts of a report are numbered as offices number them, a bad password is quoted. */
const ALLOWED = new Set(['II', 'III', 'qwert']);

/** Filled in later: `{head} 제출안건 공고`. */
const PLACEHOLDER = /\{\w+\}/g;

describe.each(READ_BY_PEOPLE)('what is said in %s', (folder) => {
  it('is in Korean', () => {
    const said = sentencesIn(folder).filter(({ file }) => !READ_BY_OPERATORS.test(file));
    expect(said.length).toBeGreaterThan(0);
    expect(said.flatMap(({ file, text }) =>
      foreignWordsIn(text.replaceAll(PLACEHOLDER, ' ')).filter((word) => !ALLOWED.has(word)).map((word) => `${file}: “${word}” in “${text.slice(0, 80)}”`))).toEqual([]);
  });
});

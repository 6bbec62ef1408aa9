import type { Page } from 'playwright-core';

/** Words of other languages that people in an office read every day: names of files, formats, keys and things that have no other name. */
const ALLOWED = new Set([
  'HWPX', 'HWP', 'PDF', 'XLSX', 'CSV', 'YAML', 'iCalendar', 'Ctrl', 'Alt', 'Shift', 'Enter', 'Esc', 'Tab', 'OTP', 'QR', 'ID', 'SMTP', 'URL',
  'hwpx', 'hwp', 'pdf', 'txt', 'xlsx', 'zip', 'OpenID', 'Connect', 'KB', 'MB', 'GB', 'SHA', 'IP', 'HH', 'MM', 'YYYY', 'DD',
]);

/** What is no word: addresses, e-mail addresses, logins, fingerprints, ids of things. */
const NO_WORD = /https?:\/\/\S*|\S+@\S+|[\w.-]*(?:example|uian|browser-)[\w./-]*|\b[0-9a-f]{6,}\b|\b[a-z]+(?:-[a-z]+)+\b/gi;

/** English words in what people see or hear: text, labels, hints, alternatives. What is somebody's own (a login) is no word of ours. */
export async function foreignWords(page: Page): Promise<readonly string[]> {
  const text = await page.locator('body').innerText();
  const spoken = await page.locator('[aria-label], [title], [placeholder], [alt]').evaluateAll((elements) => elements.flatMap((element) =>
    ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? '')));
  const own = new Set(foreignWordsIn((await page.locator('[translate=no]').allTextContents()).join('\n')));
  return foreignWordsIn([text, ...spoken].join('\n')).filter((word) => !own.has(word));
}

/** English words of two letters and more in a text, each once; those of the list are left out. */
export function foreignWordsIn(text: string): readonly string[] {
  const words = text.replaceAll(NO_WORD, ' ').match(/[A-Za-z]{2,}/g) ?? [];
  return [...new Set(words)].filter((word) => !ALLOWED.has(word));
}

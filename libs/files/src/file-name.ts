import { refuse, type FileRefusal } from './refusal.js';

const LONGEST_BYTES = 255;
/** Control characters, and marks that turn the direction of writing: `보고서‮gpj.exe` would show as something else. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * The name under which a file is kept. A file is found by its hash, never by this name; it is checked for whoever saves the file
 * later. Hangul that a system sent in pieces (자모) is put together.
 */
export function fileName(given: string): { readonly name: string } | FileRefusal {
  const name = given.normalize('NFC').trim();
  if (name === '' || name === '.' || name === '..') return refuse('bad-name', '파일 이름이 없습니다.');
  if (/[/\\]/u.test(name)) return refuse('bad-name', '파일 이름에 폴더가 들어 있습니다. 파일 이름만 보내세요.');
  if (!name.isWellFormed() || UNSEEN.test(name)) return refuse('bad-name', '파일 이름에 보이지 않는 글자가 있습니다. 이름을 바꾸어 올리세요.');
  if (Buffer.byteLength(name) > LONGEST_BYTES) return refuse('bad-name', '파일 이름이 너무 깁니다. 80자 안팎으로 줄이세요.');
  return { name };
}

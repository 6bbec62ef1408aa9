import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './login.js';

const KINDS = [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/];
/** With fewer kinds of characters a password has to be longer. */
const LONG_ENOUGH_FOR_TWO_KINDS = 10;
const SAME_AGAIN = /(.)\1{3}/u;
const ROWS = ['abcdefghijklmnopqrstuvwxyz', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', '01234567890'];
const IN_A_ROW = 5;

/** Five keys or letters in a row, forwards or backwards (12345, qwert). */
const hasRow = (password: string): boolean => ROWS.flatMap((row) => [row, [...row].reverse().join('')]).some((row) =>
  Array.from({ length: row.length - IN_A_ROW + 1 }, (_, at) => row.slice(at, at + IN_A_ROW)).some((part) => password.includes(part)));

/**
 * Why a password will not do (비밀번호 작성규칙): three kinds of characters of at least eight, or two of at least ten; nothing
 * repeated or in a row; not the login.
 * @returns a Korean sentence, or undefined where it will do
 */
export function passwordFault(password: string, login: string): string | undefined {
  const lower = password.toLowerCase();
  if (password.length < SHORTEST_PASSWORD || password.length > LONGEST_PASSWORD) {
    return `비밀번호는 ${SHORTEST_PASSWORD}~${LONGEST_PASSWORD}자여야 합니다.`;
  }
  const kinds = KINDS.filter((kind) => kind.test(password)).length;
  if (kinds < 2 || (kinds === 2 && password.length < LONG_ENOUGH_FOR_TWO_KINDS)) {
    return '비밀번호는 영문 대문자·소문자, 숫자, 특수문자 가운데 세 가지 이상으로 8자 이상이거나, 두 가지 이상으로 10자 이상이어야 합니다.';
  }
  if (SAME_AGAIN.test(password)) return '비밀번호에 같은 글자를 네 번 이상 잇달아 쓸 수 없습니다.';
  if (hasRow(lower)) return '비밀번호에 12345, qwert처럼 이어지는 글자를 쓸 수 없습니다.';
  if (lower.includes(login.toLowerCase())) return '비밀번호에 아이디를 넣을 수 없습니다.';
  return undefined;
}

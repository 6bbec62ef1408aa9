/** What a login (아이디) may look like: small letters, digits, dot, underscore, hyphen. */
export const SHORTEST_LOGIN = 2;
export const LONGEST_LOGIN = 50;
export const SHORTEST_PASSWORD = 8;
export const LONGEST_PASSWORD = 128;

export const isLogin = (login: string): boolean =>
  login.length >= SHORTEST_LOGIN && login.length <= LONGEST_LOGIN && /^[a-z0-9._-]+$/i.test(login);

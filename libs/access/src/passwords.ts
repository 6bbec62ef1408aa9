import { hash, verify } from '@node-rs/argon2';

/** argon2id with the library's own costs (19 MiB, 2 passes), computed off the event loop. */
export const hashPassword = (password: string): Promise<string> => hash(password);

export const verifyPassword = (given: { hash: string; password: string }): Promise<boolean> =>
  verify(given.hash, given.password);

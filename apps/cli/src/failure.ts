/** Something the person can mend: one Korean sentence, no stack trace. */
export class CliFailure extends Error {}

/** A variable of the environment that the command cannot do without. */
export function required(name: string, why: string): string {
  const value = process.env[name];
  if (!value) throw new CliFailure(`${name}이(가) 정해져 있지 않습니다. ${why}`);
  return value;
}

const FROM_START = '`npm start`가 떠 있으면 `npm run -s uian -- …`이 알아서 찾습니다.';

export const databaseUrl = (): string => required('DATABASE_URL', FROM_START);
export const ownerDatabaseUrl = (): string =>
  process.env['UIAN_OWNER_DATABASE_URL'] ?? required('UIAN_OWNER_DATABASE_URL', `테이블 소유자의 접속 주소입니다. ${FROM_START}`);

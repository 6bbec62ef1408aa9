import { execa } from 'execa';
import { ROOT } from './stack/paths.js';

/** A demo account as `uian demo logins --json` prints it. */
export interface DemoLogin {
  readonly role: string;
  /** The role in Korean. */
  readonly term: string;
  readonly login: string;
  readonly password: string;
  readonly name: string;
}

/** @returns the accounts of the demo council. */
export async function demoLogins(environment: Readonly<Record<string, string>>): Promise<DemoLogin[]> {
  const { stdout } = await execa(process.execPath, ['apps/cli/dist/main.js', 'demo', 'logins', '--json'], { cwd: ROOT, env: environment });
  return JSON.parse(stdout) as DemoLogin[];
}

/** @returns what the person reads when everything is up: where to go, and as whom. */
export function startReport(apiUrl: string, uiUrl: string | undefined, logins: readonly DemoLogin[] | undefined): string {
  const addresses = [['의안', apiUrl], ['시민 공개', `${apiUrl}/public`], ['API 문서', `${apiUrl}/docs`], ...(uiUrl ? [['Temporal 화면', uiUrl]] : [])];
  const accounts = logins
    ? ['시연 계정', ...table([['역할', '아이디', '비밀번호', '이름'], ...logins.map((one) => [one.term, one.login, one.password, one.name])])]
    : ['첫 계정은 npm run -s uian -- admin create 명령으로 만드십시오.'];
  return ['', '의안이 준비되었습니다.', ...table(addresses), '', ...accounts, '', '멈추려면 Ctrl-C를 누르십시오.', ''].join('\n');
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  return rows.map((row) => `  ${row.map((cell, column) => cell + ' '.repeat(widths[column]! - widthOf(cell))).join('  ').trimEnd()}`);
}

/** A terminal gives Korean letters two columns. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u1100-\uffdc]/.test(letter) ? 2 : 1), 0);
}

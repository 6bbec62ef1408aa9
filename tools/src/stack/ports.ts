import { createServer } from 'node:net';
import getPort from 'get-port';
import { Failure } from './failure.js';

interface PortChoice {
  readonly variable: string;
  readonly usual: number;
  /** What listens there, in Korean, for the message about a taken port. */
  readonly what: string;
}

const CHOICES = {
  api: { variable: 'UIAN_API_PORT', usual: 4400, what: '의안 API' },
  postgres: { variable: 'UIAN_POSTGRES_PORT', usual: 54400, what: 'PostgreSQL' },
  temporal: { variable: 'UIAN_TEMPORAL_PORT', usual: 7400, what: 'Temporal 서버' },
  temporalUi: { variable: 'UIAN_TEMPORAL_UI_PORT', usual: 8400, what: 'Temporal 웹 화면' },
} as const satisfies Record<string, PortChoice>;

export type PortUse = keyof typeof CHOICES;

/** @returns the port chosen for a server: the environment's, else the usual one. @throws Failure for no port number. */
export function chosenPort(use: PortUse, env: NodeJS.ProcessEnv = process.env): number {
  const { variable, usual } = CHOICES[use];
  const given = env[variable];
  if (given === undefined || given === '') return usual;
  const port = Number(given);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Failure(`${variable} 값 '${given}'은(는) 포트 번호가 아닙니다. 1에서 65535 사이의 숫자를 정해 주십시오.`);
  }
  return port;
}

/** @throws Failure naming the port and the variable when another program already listens there. */
export async function requireFreePort(use: PortUse, env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const port = chosenPort(use, env);
  if (!(await isFree(port))) {
    const { variable, what } = CHOICES[use];
    throw new Failure(
      `${what}에 쓸 ${port}번 포트를 다른 프로그램이 쓰고 있습니다. 그 프로그램을 끝내거나, ` +
        `${variable} 환경 변수에 다른 번호를 정해 다시 실행해 주십시오.`,
    );
  }
  return port;
}

/** @returns ports that nobody listens on, for servers that live only as long as one command. */
export async function freePorts<N extends string>(...names: readonly N[]): Promise<Record<N, number>> {
  const found = {} as Record<N, number>;
  for (const name of names) found[name] = await getPort({ host: '127.0.0.1', exclude: Object.values(found) });
  return found;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
}

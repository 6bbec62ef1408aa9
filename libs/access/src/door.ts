import { CLIENT_ADDRESS, type Authentication } from './authentication.js';

/** Accounts and sessions cannot be read now: PostgreSQL is away. */
export class AccessUnavailable extends Error {
  override readonly name = 'AccessUnavailable';
}

/** Whose browser asks: the address as the HTTP server saw it, the Cookie header. */
export interface Client {
  readonly address: string;
  readonly cookie?: string;
  readonly agent?: string;
}

/** What better-auth answered. */
export interface DoorAnswer {
  readonly status: number;
  readonly ok: boolean;
  /** Cookies for the browser. */
  readonly cookies: readonly string[];
  readonly location: string | null;
  readonly retryAfter: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The way to better-auth's own endpoints: no request of a browser reaches them but through here. */
export class Door {
  private readonly base: string;

  constructor(private readonly auth: Authentication) {
    this.base = `${auth.options.baseURL}${auth.options.basePath}`;
  }

  post(path: string, body: object, client: Client): Promise<DoorAnswer> {
    return this.ask(path, client, { method: 'POST', body: JSON.stringify(body) });
  }

  get(path: string, client: Client): Promise<DoorAnswer> {
    return this.ask(path, client, { method: 'GET' });
  }

  private async ask(path: string, { address, cookie, agent }: Client, init: { method: string; body?: string }): Promise<DoorAnswer> {
    const response = await this.auth.handler(new Request(this.base + path, {
      ...init, redirect: 'manual',
      headers: {
        'content-type': 'application/json', [CLIENT_ADDRESS]: address, origin: new URL(this.base).origin,
        ...(cookie === undefined ? {} : { cookie }), ...(agent === undefined ? {} : { 'user-agent': agent }),
      },
    }));
    if (response.status >= 500) throw new AccessUnavailable(`${path} failed with ${response.status}`);
    const text = await response.text();
    return {
      status: response.status, ok: response.ok, cookies: response.headers.getSetCookie(), location: response.headers.get('location'),
      retryAfter: Number(response.headers.get('x-retry-after') ?? 60),
      body: text !== '' && /json/.test(response.headers.get('content-type') ?? '') ? (JSON.parse(text) as Record<string, unknown> | null) ?? {} : {},
    };
  }
}

/** The Cookie header that a browser sends after these. */
export const cookieHeader = (cookies: readonly string[]): string => cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ');

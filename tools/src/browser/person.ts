import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** How somebody looks at the application. */
export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** Of several browsers of the same person, which. */
  readonly lane?: number;
}

const USUAL = { width: 1280, height: 900 };
/** Ends what hangs, not what is slow. */
const PATIENCE = 60_000;

/** A request that was refused is told on the page; the browser's own line about it is no fault. */
const REFUSED = /^Failed to load resource: the server responded with a status of 4\d\d/;

/** Somebody before a browser of their own (a context: own cookies, own storage), who notices what a browser complains about. */
export class Person {
  /** What the browser complained about: errors in the console, uncaught errors, breaches of the policy, requests to other hosts. */
  readonly complaints: string[] = [];

  private constructor(readonly context: BrowserContext, readonly page: Page, readonly name: string, private readonly url: string) {}

  /** Opens a context, signed in unless `who` is null. */
  static async enter(browser: Browser, url: string, who: { login: string; password: string } | null, view: View): Promise<Person> {
    const context = await browser.newContext({
      baseURL: url, locale: 'ko-KR', timezoneId: 'Asia/Seoul', viewport: { width: view.width ?? USUAL.width, height: view.height ?? USUAL.height },
      colorScheme: view.dark ? 'dark' : 'light', reducedMotion: 'reduce',
    });
    context.setDefaultTimeout(PATIENCE);
    if (who) await signIn(context, url, who);
    const person = new Person(context, await context.newPage(), who?.login ?? 'visitor', url);
    person.listen();
    return person;
  }

  private listen(): void {
    const { page, complaints, url } = this;
    const complain = (what: string): void => void complaints.push(`${this.name} ${new URL(page.url(), url).pathname}: ${what}`);
    page.on('console', (message) => {
      if (message.type() === 'error' && !REFUSED.test(message.text())) complain(message.text());
    });
    page.on('pageerror', (error) => complain(error.stack ?? error.message));
    this.context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (/^https?:$/.test(protocol) && origin !== new URL(url).origin) complain(`다른 호스트에 요청함: ${request.url()}`);
    });
    this.context.on('response', (response) => {
      if (response.status() >= 500) complain(`${response.status()}: ${response.url()}`);
    });
  }

  /** Goes to a page and waits until it is there and still. */
  async goTo(path: string): Promise<Page> {
    await this.page.goto(path);
    await this.page.locator('h1').first().waitFor();
    await this.still();
    return this.page;
  }

  /** Waits until nothing of the page is loading any more; the stream of live news never ends and is not waited for. */
  async still(): Promise<void> {
    await this.page.locator('[aria-busy="true"]').first().waitFor({ state: 'detached' });
  }

  /** Records an act as this person, past the page: how a spec gets to where it begins. @returns the answer's body */
  async act<Answer = { stream: string }>(path: string, act: string, day: string, input: object): Promise<Answer> {
    const response = await this.context.request.post(`/api/${path}`, {
      data: { commandId: randomUUID(), act, day, input }, headers: { origin: this.url },
    });
    if (!response.ok()) throw new Error(`${this.name} ${act}: ${response.status()} ${await response.text()}`);
    return await response.json() as Answer;
  }

  async get<Answer>(path: string): Promise<Answer> {
    const response = await this.context.request.get(path);
    if (!response.ok()) throw new Error(`${this.name} ${path}: ${response.status()} ${await response.text()}`);
    return await response.json() as Answer;
  }

  async leave(): Promise<void> {
    await this.context.close();
  }
}

async function signIn(context: BrowserContext, url: string, who: { login: string; password: string }): Promise<void> {
  for (;;) {
    const response = await context.request.post('/api/sign-in', { data: who, headers: { origin: url } });
    if (response.ok()) return;
    if (response.status() !== 429) throw new Error(`${who.login}: ${response.status()} ${await response.text()}`);
    // Many people sign in from one address in a test run; the door lets them in one after the other.
    await pause(Number(response.headers()['retry-after'] ?? 1) * 1_000);
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../stack/paths.js';
import type { Login } from './application.js';
import type { Person } from './person.js';

/** A page of the application, as its definition has it. */
export interface Address {
  /** With parameters as `$name`. */
  readonly path: string;
  readonly title: string;
  /** Open without signing in. */
  readonly open: boolean;
  /** Who sees it in the menu. */
  readonly login: Login;
}

const PAGES = join(ROOT, 'apps/web/src/pages');

/** Whose page it is, by the offices that its menu names; the secretariat sees what everybody sees. */
const LOGINS: Readonly<Record<string, Login>> = {
  secretariat: 'clerk', 'plenary-clerk': 'plenary', 'council-chair': 'speaker', 'committee-chair': 'chair', 'vice-chair': 'vice',
  'committee-staff': 'staff', 'chief-specialist': 'specialist', member: 'member', executive: 'mayor', administrator: 'admin',
};

/** Every page there is, read from the definitions beside the pages: a new page is walked without being named here. */
export function addresses(): readonly Address[] {
  return readdirSync(PAGES, { recursive: true, encoding: 'utf8' }).filter((file) => /(^|[/.])page\.ts$/.test(file)).map((file) => {
    const source = readFileSync(join(PAGES, file), 'utf8');
    const offices = [...(/offices: \[([^\]]*)\]/.exec(source)?.[1] ?? '').matchAll(/'([\w-]+)'/g)].map(([, office]) => office!);
    return {
      path: /\bpath: '([^']+)'/.exec(source)![1]!, title: /\btitle: '([^']+)'/.exec(source)![1]!, open: /\bopen: true/.test(source),
      login: offices.includes('secretariat') || offices.length === 0 ? 'clerk' as const : LOGINS[offices[0]!] ?? 'admin',
    };
  }).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Where the things are that a parameter can stand for; the first of a list is taken. */
const LISTS: Readonly<Record<string, string>> = {
  bill: '/api/bills?limit=1', meeting: '/api/meetings?limit=1', id: '/api/bills?limit=1', council: '/api/me',
};

/** What citizens see of a council: bills that are open to them. */
const PUBLIC_BILLS = /^(\/public\/[^/$]+)\/bills\//;

/** The address with its parameters filled in, or undefined where the council has nothing to fill them with. */
export async function filled({ path }: Address, person: Person): Promise<string | undefined> {
  let address = path;
  for (const [, name] of path.matchAll(/\$(\w+)/g)) {
    const open = PUBLIC_BILLS.exec(address)?.[1];
    const list = open === undefined ? LISTS[name!] : `/api${open}/bills`;
    if (list === undefined) throw new Error(`${path}: addresses.ts does not know what ${name} stands for`);
    const answer = await person.context.request.get(list);
    // A council of a rehearsal has nothing that is open to citizens.
    if (answer.status() === 404) return undefined;
    const { items, council } = await answer.json() as { items?: { id: string }[]; council?: { id: string } };
    const id = items?.[0]?.id ?? council?.id;
    if (id === undefined) return undefined;
    address = address.replace(`$${name}`, id);
  }
  return address;
}

import { beforeAll, describe, expect, it } from '@jest/globals';
import { lintPlanted, type Report } from './lint-planted.js';

const PACKAGES = {
  procedure: 'libs/procedure', calendar: 'libs/calendar', domain: 'libs/domain', contracts: 'libs/contracts',
  record: 'libs/record', activities: 'libs/activities', temporal: 'libs/temporal', access: 'libs/access', files: 'libs/files',
  notifications: 'libs/notifications', documents: 'libs/documents',
  testing: 'libs/testing', workflows: 'workflows', migrations: 'migrations', tools: 'tools',
  api: 'apps/api', worker: 'apps/worker', cli: 'apps/cli', web: 'apps/web',
} as const;
type Name = keyof typeof PACKAGES;

const LIBS: readonly Name[] = ['procedure', 'calendar', 'domain', 'contracts', 'record', 'activities', 'temporal', 'access', 'files', 'notifications', 'documents', 'testing'];
const APP_IMPORTS: readonly Name[] = [...LIBS, 'workflows', 'migrations'];

/** The house as it was meant, written a second time so that the lint cannot be loosened unseen. */
const HOUSE: Readonly<Record<Name, readonly Name[]>> = {
  procedure: [],
  calendar: [],
  domain: ['procedure', 'calendar'],
  contracts: [],
  record: ['domain', 'procedure', 'calendar', 'contracts'],
  activities: ['contracts'],
  temporal: ['contracts'],
  access: ['procedure', 'domain'],
  files: [],
  notifications: ['procedure', 'domain', 'contracts'],
  documents: ['procedure', 'calendar', 'domain'],
  testing: [...LIBS, 'migrations'],
  workflows: ['contracts'],
  migrations: [],
  tools: [...LIBS, 'migrations'],
  api: APP_IMPORTS,
  worker: APP_IMPORTS,
  cli: APP_IMPORTS,
  /** Types alone, see rules.spec.ts. */
  web: [...LIBS, 'api', 'worker', 'cli'],
};

const RULE = '@nx/enforce-module-boundaries';
const NAMES = Object.keys(PACKAGES) as Name[];
/** The web has nothing to import: no entry is exported. */
const othersOf = (name: Name): Name[] => NAMES.filter((other) => other !== name && other !== 'web');

describe('package boundaries', () => {
  let imports: Report[][];
  let relative: Report[];
  let spec: Report[];

  beforeAll(async () => {
    const importsAll = (name: Name): string => othersOf(name).map((other) => `export * from '@uian/${other}';`).join('\n');
    const reports = await lintPlanted([
      ...NAMES.map((name) => ({ path: `${PACKAGES[name]}/src/planted.ts`, text: importsAll(name) })),
      { path: 'libs/domain/src/planted.ts', text: "export * from '../../procedure/src/index.js';\nexport * from './inside.js';" },
      { path: 'workflows/src/planted.spec.ts', text: "export * from '@uian/api';\nexport * from '@uian/temporal';" },
    ]);
    [relative, spec] = reports.splice(NAMES.length) as [Report[], Report[]];
    imports = reports;
  });

  it.each(NAMES)('%s imports only what the house allows', (name) => {
    const reported = new Set(imports[NAMES.indexOf(name)]!.filter(({ rule }) => rule === RULE).map(({ line }) => othersOf(name)[line - 1]));
    expect(othersOf(name).filter((other) => !reported.has(other))).toEqual(othersOf(name).filter((other) => HOUSE[name].includes(other)));
  });

  it('forbids a relative import across packages, and not within one', () => {
    expect(relative).toEqual([{ rule: RULE, line: 1 }]);
  });

  it('lets a spec use the engine, and no app', () => {
    expect(spec).toEqual([{ rule: RULE, line: 1 }]);
  });
});

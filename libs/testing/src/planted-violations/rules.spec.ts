import { beforeAll, describe, expect, it } from '@jest/globals';
import { lintPlanted, type Report } from './lint-planted.js';

/** A violation, the rule that must find it, and a text close to it that breaks nothing. */
interface Planting {
  readonly title: string;
  readonly rule: string;
  readonly path: string;
  readonly bad: string;
  readonly good: string;
  /** Where the good text stands, when it is the place that makes it good. */
  readonly goodPath?: string;
  readonly typed?: boolean;
}

const PURE = ['libs/procedure', 'libs/calendar', 'libs/domain', 'workflows'];
const IMPORTS = 'no-restricted-imports';
const GLOBALS = 'no-restricted-globals';
const PROPERTIES = 'no-restricted-properties';
const SYNTAX = 'no-restricted-syntax';

const globals = ['Date', 'fetch', 'process', 'console', 'performance', 'crypto', 'globalThis', 'setTimeout', 'setInterval', 'Buffer'];

const purity = PURE.flatMap((folder): Planting[] => {
  const path = `${folder}/src/planted.ts`;
  return [
    ...globals.map((name) => ({ title: `${name} in ${folder}`, rule: GLOBALS, path, bad: `export const it = ${name};`, good: `export const it = (${name}: string) => ${name};` })),
    ...['node:fs', 'fs', 'fs/promises', 'node:timers/promises', 'crypto'].map((name) => ({
      title: `${name} in ${folder}`, rule: IMPORTS, path, bad: `export * from '${name}';`, good: "export * from './fs.js';",
    })),
    { title: `dynamic import in ${folder}`, rule: SYNTAX, path, bad: "export const fs = import('node:fs');", good: "export * from './fs.js';" },
    { title: `Math.random in ${folder}`, rule: PROPERTIES, path, bad: 'export const die = Math.random();', good: 'export const die = Math.max(1, 6);' },
    {
      title: `Temporal.Now in ${folder}`, rule: PROPERTIES, path,
      bad: "import { Temporal } from 'temporal-polyfill';\nexport const now = Temporal.Now;",
      good: "import { Temporal } from 'temporal-polyfill';\nexport const day = Temporal.PlainDate;",
    },
  ];
});

const typeorm = ['libs/procedure', 'libs/domain', 'libs/contracts', 'libs/activities', 'libs/temporal', 'libs/access', 'workflows', 'apps/api', 'apps/cli', 'tools']
  .map((folder): Planting => ({
    title: `TypeORM in ${folder}`, rule: IMPORTS, path: `${folder}/src/planted.ts`,
    bad: "export * from 'typeorm';", good: "export * from 'typeorm';", goodPath: 'libs/record/src/planted.ts',
  }));

const places: Planting[] = [
  { title: 'Date outside the business clock', rule: GLOBALS, path: 'workflows/src/spread.ts', bad: 'export const now = Date.now();', good: 'export const now = Date.now();', goodPath: 'workflows/src/business-clock.ts' },
  { title: 'a timer in the business clock', rule: GLOBALS, path: 'workflows/src/business-clock.ts', bad: 'setTimeout(() => 1, 1);', good: 'export const now = Date.now();' },
  { title: 'a Node builtin outside a spec', rule: IMPORTS, path: 'workflows/src/planted.ts', bad: "export * from 'node:path';", good: "export * from 'node:path';", goodPath: 'workflows/src/planted.spec.ts' },
  { title: '@nestjs/typeorm outside the record', rule: IMPORTS, path: 'apps/api/src/planted.ts', bad: "export * from '@nestjs/typeorm';", good: "export * from '@nestjs/typeorm';", goodPath: 'libs/record/src/planted.ts' },
  { title: '@nestjs/typeorm in migrations', rule: IMPORTS, path: 'migrations/src/planted.ts', bad: "export * from '@nestjs/typeorm';", good: "export * from 'typeorm';" },
  { title: 'zod in workflows', rule: IMPORTS, path: 'workflows/src/planted.ts', bad: "export * from 'zod';", good: "export * from 'zod';", goodPath: 'apps/api/src/planted.ts' },
  {
    title: 'code of ours in the web', rule: '@typescript-eslint/no-restricted-imports', path: 'apps/web/src/planted.ts',
    bad: "import { CouncilReads } from '@uian/record';\nexport { CouncilReads };", good: "import type { CouncilReads } from '@uian/record';\nexport type { CouncilReads };",
  },
  { title: 'a hook behind a condition', rule: 'react-hooks/rules-of-hooks', path: 'apps/web/src/planted.tsx',
    bad: "import { useId } from 'react';\nexport function It({ on }: { on: boolean }) { if (on) useId(); return null; }",
    good: "import { useId } from 'react';\nexport function It() { useId(); return null; }" },
  { title: 'zod in contracts', rule: IMPORTS, path: 'libs/contracts/src/planted.ts', bad: "export * from 'zod/v4';", good: "export * from 'zod';", goodPath: 'apps/api/src/planted.ts' },
];

const lines = (count: number): string => Array.from({ length: count }, (_, index) => `export const line${index} = ${index};`).join('\n');
const budgets = ([
  ['a file', 'apps/cli/src/planted.ts', 300],
  ['a spec', 'libs/domain/src/planted.spec.ts', 300],
  ['a workflow', 'workflows/src/planted.workflow.ts', 150],
  ['a controller', 'apps/api/src/bills/planted.controller.ts', 100],
  ['a rule', 'libs/domain/src/rules/planted.rule.ts', 40],
] as const).map(([what, path, budget]): Planting => ({
  title: `${what} of more than ${budget} lines`, rule: 'max-lines', path, bad: lines(budget + 1), good: lines(budget),
}));

const hiddenTests = ['it.only', 'it.skip', 'describe.only', 'describe.skip', 'test.todo', 'it.failing', 'it.skip.each([1])', 'fit', 'xit', 'xdescribe']
  .map((call): Planting => ({
    title: `${call} in a spec`, rule: SYNTAX, path: 'libs/domain/src/planted.spec.ts',
    bad: `${call}('counts', () => undefined);`, good: "it.each([1])('counts', () => undefined);",
  }));

const hygiene: Planting[] = ([
  ['any', '@typescript-eslint/no-explicit-any', 'export const it: any = 1;', 'export const it: unknown = 1;'],
  ['an unused variable', '@typescript-eslint/no-unused-vars', 'const unused = 1;', 'const _unused = 1;'],
  ['a silenced type error', '@typescript-eslint/ban-ts-comment', '// @ts-ignore\nexport const it = 1;', '// a reason\nexport const it = 1;'],
  ['an empty object type', '@typescript-eslint/no-empty-object-type', 'export type It = {};', 'export type It = object;'],
  ['Function as a type', '@typescript-eslint/no-unsafe-function-type', 'export type It = Function;', 'export type It = () => void;'],
  ['let that never changes', 'prefer-const', 'let it = 1;\nexport { it };', 'const it = 1;\nexport { it };'],
  ['var', 'no-var', 'export var it = 1;', 'export const it = 1;'],
  ['loose equality', 'eqeqeq', 'export const same = (a: number) => a == 1;', 'export const none = (a?: number) => a == null;'],
  ['debugger', 'no-debugger', 'debugger;', 'export {};'],
  ['an empty block', 'no-empty', 'try { eval("1"); } catch {}', 'try { eval("1"); } catch { /* why */ }'],
  ['a case that falls through', 'no-fallthrough', 'switch (1 as number) { case 1: eval("1"); case 2: break; }', 'switch (1 as number) { case 1: case 2: break; }'],
  ['return in finally', 'no-unsafe-finally', 'export const f = () => { try { return 1; } finally { return 2; } };', 'export const f = () => { try { return 1; } finally { eval("1"); } };'],
] as const).map(([title, rule, bad, good]) => ({ title, rule, bad, good, path: 'apps/cli/src/planted.ts' }));

const typed: Planting[] = ([
  ['a floating promise', '@typescript-eslint/no-floating-promises', 'Promise.resolve(1);', 'await Promise.resolve(1);'],
  ['a promise as condition', '@typescript-eslint/no-misused-promises', 'if (Promise.resolve(true)) eval("1");', 'if (await Promise.resolve(true)) eval("1");'],
  ['await of no promise', '@typescript-eslint/await-thenable', 'await 1;', 'await Promise.resolve(1);'],
  [
    'a union not gone through', '@typescript-eslint/switch-exhaustiveness-check',
    "export const f = (x: 'a' | 'b') => { switch (x) { case 'a': return 1; } return 2; };",
    "export const f = (x: 'a' | 'b') => { switch (x) { case 'a': return 1; case 'b': return 2; } };",
  ],
] as const).map(([title, rule, bad, good]) => ({ title, rule, bad, good, path: 'libs/record/src/index.ts', typed: true }));

const PLANTINGS = [...purity, ...typeorm, ...places, ...budgets, ...hiddenTests, ...hygiene, ...typed];

describe('lint', () => {
  let reports: Report[][];

  beforeAll(async () => {
    reports = await lintPlanted(PLANTINGS.flatMap(({ path, goodPath = path, bad, good, typed: withTypes }) => [
      { path, text: bad, typed: withTypes },
      { path: goodPath, text: good, typed: withTypes },
    ]));
  });

  it.each(PLANTINGS.map((planting, index) => ({ ...planting, index })))('finds $title, and not its twin', ({ rule, index }) => {
    expect(reports[index * 2]!.map((report) => report.rule)).toContain(rule);
    expect(reports[index * 2 + 1]).toEqual([]);
  });
});

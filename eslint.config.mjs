/**
 * The house, enforced. Every rule here is tried with a planted violation in libs/testing/src/planted-violations.
 */
import { builtinModules } from 'node:module';
import nx from '@nx/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The packages that hold the law and the process: the same input gives the same output, on any day, on any machine. */
const PURE_LIBS = ['libs/procedure/src/**', 'libs/calendar/src/**', 'libs/domain/src/**'];
const WORKFLOWS = ['workflows/src/**'];
const BUSINESS_CLOCK = 'workflows/src/business-clock.ts';
const SPECS = ['**/*.spec.ts'];

/** Which packages a package may import, by tag. What is not named here may be imported by nobody: the apps. */
const LIBS = [
  'procedure', 'calendar', 'domain', 'contracts', 'record', 'activities', 'temporal', 'access', 'files', 'notifications', 'documents', 'testing',
];
const MAY_IMPORT = {
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
  web: [...LIBS, 'app'], // their types alone, see WEB_TYPES
  app: [...LIBS, 'workflows', 'migrations'],
};

const scope = (name) => `scope:${name}`;
const boundaries = (mayImport) => ({
  '@nx/enforce-module-boundaries': ['error', {
    // Specs of a library use libs/testing, which uses the library; no code that runs goes round in that circle.
    ignoredCircularDependencies: [['@uian/testing', '*']],
    depConstraints: Object.entries(mayImport).map(([source, targets]) => ({
      sourceTag: scope(source),
      onlyDependOnLibsWithTags: targets.map(scope),
    })),
  }],
});

/** A spec may look at everything that is no app: workflow specs run the real engine. */
const SPECS_MAY_IMPORT = Object.fromEntries(
  Object.keys(MAY_IMPORT).map((source) => [source, [...LIBS, 'workflows', 'migrations', ...(source === 'app' ? ['app'] : [])]]),
);

const BUILTINS = {
  paths: builtinModules.filter((name) => !name.startsWith('_')).map((name) => ({ name, message: 'Node builtins are out of bounds here: pure code does no I/O.' })),
  patterns: [{ group: ['node:*'], message: 'Node builtins are out of bounds here: pure code does no I/O.' }],
};
const TYPEORM = { patterns: [{ group: ['typeorm', 'typeorm/*'], message: 'TypeORM is used in libs/record and migrations alone.' }] };
const NEST_TYPEORM = { patterns: [{ group: ['@nestjs/typeorm'], message: '@nestjs/typeorm is used in libs/record alone.' }] };
const ZOD = { patterns: [{ group: ['zod', 'zod/*'], message: 'zod costs every cached workflow 600 KB of heap: not in workflow code.' }] };

/** The web knows the shapes of what it is told, and no rule: it imports types of ours, never code. */
const WEB_TYPES = {
  patterns: [
    { group: ['@uian/*'], allowTypeImports: true, message: 'The web holds no rule: it may import types of ours, no code.' },
    { group: ['node:*'], message: 'There is no Node in a browser.' },
  ],
};

/** One rule holds all forbidden imports of a file, because a later setting of a rule replaces an earlier one. */
const forbidImports = (...bans) => ({
  'no-restricted-imports': ['error', {
    paths: bans.flatMap((ban) => ban.paths ?? []),
    patterns: bans.flatMap((ban) => ban.patterns ?? []),
  }],
});

const ban = (message, ...names) => names.map((name) => ({ name, message }));
const WALL_CLOCK = ban('Legal days are Temporal.PlainDate; the time of now is an input.', 'Date');
const IO_GLOBALS = ban(
  'Pure code does no I/O and keeps no time; what it needs is an input.',
  'fetch', 'process', 'console', 'performance', 'crypto', 'require', 'globalThis', 'global', 'WebSocket', 'Buffer',
);
const TIMERS = ban(
  'Pure code waits for nothing.', 'setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate', 'queueMicrotask',
);
const RANDOM = { object: 'Math', property: 'random', message: 'The same input gives the same output.' };
const NOW = { object: 'Temporal', property: 'Now', message: 'The time of now is an input.' };

const FOCUSED_OR_SKIPPED = 'A test is run or deleted, not focused or skipped.';
const NO_HIDDEN_TESTS = [
  { selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo|failing)$/]', message: FOCUSED_OR_SKIPPED },
  { selector: 'CallExpression[callee.name=/^(fit|fdescribe|xit|xtest|xdescribe)$/]', message: FOCUSED_OR_SKIPPED },
];
const NO_DYNAMIC_IMPORT = { selector: 'ImportExpression', message: 'Pure code imports statically, where the lint sees it.' };

const maxLines = (max) => ({ 'max-lines': ['error', { max }] });

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/.uian/**', '**/.nx/**', '**/coverage/**'] },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mjs'],
    extends: [tseslint.configs.base],
    plugins: { '@nx': nx },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...boundaries(MAY_IMPORT),
      ...forbidImports(TYPEORM, NEST_TYPEORM),
      ...maxLines(300),
      'no-restricted-syntax': ['error', ...NO_HIDDEN_TESTS],
      'prefer-const': 'error',
      'no-var': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-debugger': 'error',
      'no-empty': 'error',
      'no-fallthrough': 'error',
      'no-unsafe-finally': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unsafe-function-type': 'error',
    },
  },
  {
    // Types cost time, so only rules that catch lost work use them.
    files: ['{libs,apps}/*/src/**/*.ts', 'apps/web/src/**/*.tsx', '{workflows,migrations,tools}/src/**/*.ts'],
    ignores: [...SPECS, 'apps/*/src/testing/**'], // no part of the compiled package
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: PURE_LIBS,
    ignores: SPECS,
    rules: {
      ...forbidImports(TYPEORM, NEST_TYPEORM, BUILTINS),
      'no-restricted-globals': ['error', ...WALL_CLOCK, ...IO_GLOBALS, ...TIMERS],
      'no-restricted-properties': ['error', RANDOM, NOW],
      'no-restricted-syntax': ['error', NO_DYNAMIC_IMPORT],
    },
  },
  {
    files: WORKFLOWS,
    ignores: SPECS,
    rules: {
      ...forbidImports(TYPEORM, NEST_TYPEORM, ZOD, BUILTINS),
      'no-restricted-globals': ['error', ...WALL_CLOCK, ...IO_GLOBALS, ...TIMERS],
      'no-restricted-properties': ['error', RANDOM, NOW],
      'no-restricted-syntax': ['error', NO_DYNAMIC_IMPORT],
    },
  },
  {
    files: [BUSINESS_CLOCK],
    rules: {
      'no-restricted-globals': ['error', ...IO_GLOBALS, ...TIMERS],
      'no-restricted-properties': ['error', RANDOM],
    },
  },
  { files: ['libs/contracts/src/**'], rules: forbidImports(TYPEORM, NEST_TYPEORM, ZOD) },
  { files: ['libs/record/src/**'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['migrations/src/**'], rules: forbidImports(NEST_TYPEORM) },
  {
    files: ['apps/web/src/**'],
    ignores: SPECS,
    plugins: { 'react-hooks': reactHooks },
    rules: {
      'no-restricted-imports': 'off',
      '@typescript-eslint/no-restricted-imports': ['error', WEB_TYPES],
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      // What a promise of a click handler comes to is shown by its mutation.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    },
  },
  { files: SPECS, rules: boundaries(SPECS_MAY_IMPORT) },
  { files: ['workflows/src/*.workflow.ts'], rules: maxLines(150) },
  { files: ['apps/api/src/**/*.controller.ts'], rules: maxLines(100) },
  { files: ['libs/domain/src/rules/*.*.ts'], ignores: SPECS, rules: maxLines(40) },
);

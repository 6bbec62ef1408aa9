/** Every spec of the workspace, from source: the `@uian/source` export condition spares the tests a build. */
const swc = ['@swc/jest', {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    target: 'es2023',
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
}];

export default {
  testEnvironment: 'node',
  globalSetup: '<rootDir>/tools/browser-tests.mjs',
  globalTeardown: '<rootDir>/tools/browser-tests-end.mjs',
  // Ends what hangs. Programs are started and databases made in some specs, and a machine may be many times slower than ours.
  testTimeout: 180_000,
  // Modules of a finished spec stay in their worker's memory; without an end to it, every later spec is slower than the one before.
  workerIdleMemoryLimit: '1GB',
  testEnvironmentOptions: { customExportConditions: ['@uian/source', 'node', 'node-addons'] },
  testMatch: ['**/src/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/', '<rootDir>/.uian/'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': swc },
};

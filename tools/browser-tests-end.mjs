/** Jest's globalTeardown, in a file of its own because Jest takes the default export of each. */
export { tearDown as default } from './browser-tests.mjs';

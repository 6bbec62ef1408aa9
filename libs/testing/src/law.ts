/** What the specs of the law need, and nothing that loads a database: `@uian/testing/law`. */
export * from './builders.js';
export * from './cases.js';
export * from './council.js';
export * from './council-docket.js';
export * from './docket.js';
export * from './good-inputs.js';
export * from './roads.js';
export { secondReading, type Reading } from './second-reading.js';
export * from './models/council-in-motion.js';
export * from './models/model-run.js';
export { statesAfter, waysOnOf } from './models/ways-on.js';

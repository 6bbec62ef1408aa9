/** What the specs of the law need, and nothing that loads a database: `@uian/testing/law`. */
export * from './builders.js';
export * from './council.js';
export * from './council-docket.js';
export * from './docket.js';
export * from './roads.js';

export * from './builders.js';
export * from './council.js';
export * from './docket.js';
export * from './database.js';

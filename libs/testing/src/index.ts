export * from './database.js';
export * from './law.js';

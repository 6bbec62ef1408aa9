export * from './database.js';
export * from './law.js';
export * from './recorded-council.js';

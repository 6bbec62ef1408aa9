export * from './act-answer.js';

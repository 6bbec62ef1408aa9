export { ActPreview, type ActPreviewAnswer, type Foreseen } from './act-preview.js';
export type { ForeseenAct, ForeseenDeadline, ForeseenStream } from './foreseen-stream.js';
export type { MovedDeadlineView, MovedElsewhere } from './moved-elsewhere.js';

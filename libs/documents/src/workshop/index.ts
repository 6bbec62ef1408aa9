export { FORMATS, UNREADABLE, UnreadableDocument, type Answers, type Format, type Task, type Unreadable } from './task.js';
export { Workshop, type WorkshopSettings } from './workshop.js';

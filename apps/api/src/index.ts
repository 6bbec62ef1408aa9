export type { ActReply } from './acts/act-desk.js';
export { createApi } from './create-api.js';
export type { AttachmentRules } from './resources/attachments.controller.js';
export type { PaperPreview, PaperView } from './papers/paper-desk.js';
export type { ProblemBody, ProblemCode } from './problem/problem.js';
export type { PreviewReply } from './resources/preview.controller.js';
export type { Me } from './session/me.js';
export { settingsFrom, type ApiSettings } from './settings.js';

export type { ActReply } from './acts/act-desk.js';
export { createApi } from './create-api.js';
export type { OpinionReceipt } from './public/public-desk.js';
export type { PublicCouncil } from './resources/public.controller.js';
export type { AttachmentRules } from './resources/attachments.controller.js';
export type { ProblemBody, ProblemCode } from './problem/problem.js';
export type { Me } from './session/me.js';
export { settingsFrom, type ApiSettings } from './settings.js';

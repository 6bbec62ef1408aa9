export { createApi } from './create-api.js';
export { settingsFrom, type ApiSettings } from './settings.js';

export { ActForms, type ActForm, type Beginning, type FormSubject } from './act-forms.js';
export type { Choice } from './choices.js';

import type { PageDefinition } from '../../app/page.js';

/** For whom an administrator gave a password: outside of the shell, since nothing else works before it is changed. */
export const page: PageDefinition = { path: '/password', title: '비밀번호 변경', open: true, load: () => import('./password-due.js') };

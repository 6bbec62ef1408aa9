import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = { path: '/sign-in', title: '로그인', open: true, load: () => import('./sign-in.js') };

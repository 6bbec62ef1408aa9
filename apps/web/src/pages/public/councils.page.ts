import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = { path: '/public', title: '시민 공개', open: true, load: () => import('./councils.js') };

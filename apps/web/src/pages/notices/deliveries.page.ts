import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = { path: '/notices/deliveries', title: '전달 내역', load: () => import('./deliveries.js') };

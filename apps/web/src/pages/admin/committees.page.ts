import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = { path: '/admin/committees', title: '위원회와 위원', load: () => import('./committees.js') };

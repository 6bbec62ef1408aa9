import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = { path: '/audit/access', title: '접속기록', load: () => import('./access.js') };

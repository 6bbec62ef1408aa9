import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = { path: '/settings/council', title: '의회 설정', load: () => import('./council.js') };

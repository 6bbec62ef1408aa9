import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = { path: '/notices', title: '알림', menu: { order: 80, key: 'n' }, load: () => import('./notices.js') };

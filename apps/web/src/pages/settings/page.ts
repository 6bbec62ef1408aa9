import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = { path: '/settings', title: '설정', menu: { order: 90, key: 'e' }, load: () => import('./settings.js') };

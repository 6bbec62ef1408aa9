import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = { path: '/', title: '오늘', menu: { order: 10, key: 't' }, load: () => import('./today.js') };

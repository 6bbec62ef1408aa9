import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = {
  path: '/statistics', title: '통계', menu: { order: 70, key: 's' }, load: () => import('./statistics.js'),
};

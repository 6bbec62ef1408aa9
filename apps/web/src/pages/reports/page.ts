import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = {
  path: '/reports', title: '검토보고', menu: { order: 45, key: 'v' }, load: () => import('./reports.js'),
};

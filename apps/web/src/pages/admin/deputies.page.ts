import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = {
  path: '/admin/deputies', title: '직무대리', menu: { order: 94, key: 'd', offices: ['secretariat'] }, load: () => import('./deputies.js'),
};

import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = {
  path: '/admin', title: '관리', menu: { order: 95, key: 'u', offices: ['administrator'] }, load: () => import('./accounts.js'),
};

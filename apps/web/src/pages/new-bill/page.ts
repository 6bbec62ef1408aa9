import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = {
  path: '/bills/new', title: '새 의안',
  menu: { order: 35, key: 'i', offices: ['secretariat', 'member', 'executive', 'superintendent', 'committee-staff', 'committee-chair'] },
  load: () => import('./new-bill.js'),
};

import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = {
  path: '/opinions', title: '시민 의견', menu: { order: 75, key: 'o', offices: ['secretariat'] }, load: () => import('./opinions.js'),
};

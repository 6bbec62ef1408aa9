import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = {
  path: '/audit', title: '감사 기록', menu: { order: 93, key: 'a', offices: ['administrator', 'secretariat'] }, load: () => import('./audit.js'),
};

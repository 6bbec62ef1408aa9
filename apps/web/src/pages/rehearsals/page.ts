import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = {
  path: '/rehearsals', title: '되살려 보기', menu: { order: 98, key: 'r' }, load: () => import('./rehearsals.js'),
};

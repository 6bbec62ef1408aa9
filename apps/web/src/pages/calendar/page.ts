import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = {
  path: '/calendar', title: '회기 달력', menu: { order: 60, key: 'c' }, load: () => import('./calendar.js'),
};

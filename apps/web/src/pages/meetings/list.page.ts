import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = {
  path: '/meetings', title: '의사일정', menu: { order: 40, key: 'm' }, load: () => import('./meetings.js'),
};

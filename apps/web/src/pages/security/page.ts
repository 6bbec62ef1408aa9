import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = {
  path: '/settings/security', title: '보안 설정', menu: { order: 91, key: 'q' }, load: () => import('./security.js'),
};

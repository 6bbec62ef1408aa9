import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = {
  path: '/board', title: '회부 기한판', menu: { order: 20, key: 'b' }, load: () => import('./board.js'),
};

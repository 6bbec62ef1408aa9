import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = {
  path: '/plenary', title: '본회의·이송·공포',
  menu: { order: 55, key: 'p', offices: ['plenary-clerk', 'secretariat', 'council-chair', 'executive', 'superintendent'] },
  load: () => import('./plenary.js'),
};

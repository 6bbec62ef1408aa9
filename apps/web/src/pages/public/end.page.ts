import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = { path: '/public/follow/end', title: '소식 그만 받기', open: true, load: () => import('./end.js') };

import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = { path: '/public/follow/confirm', title: '소식 받기 확인', open: true, load: () => import('./confirm.js') };

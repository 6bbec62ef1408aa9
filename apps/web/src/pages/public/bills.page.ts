import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = { path: '/public/$council', title: '의안 찾기', open: true, load: () => import('./bills.js') };

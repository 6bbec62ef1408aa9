import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = { path: '/bills/$bill', title: '의안', load: () => import('./bill.js') };

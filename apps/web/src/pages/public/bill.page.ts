import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = { path: '/public/$council/bills/$bill', title: '의안', open: true, load: () => import('./bill.js') };

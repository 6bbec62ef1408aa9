import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = { path: '/public/$council/receipt', title: '내 의견', open: true, load: () => import('./receipt.js') };

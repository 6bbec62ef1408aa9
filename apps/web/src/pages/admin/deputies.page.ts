import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = { path: '/admin/deputies', title: '직무대리', load: () => import('./deputies.js') };

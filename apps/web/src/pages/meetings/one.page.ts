import type { PageDefinition } from '../../app/page.js';

export const page: PageDefinition = { path: '/meetings/$meeting', title: '의사일정안', load: () => import('./meeting.js') };

import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import NotFound from '../pages/not-found/not-found.js';
import { Loading } from '../ui/states.js';
import { PAGES, type PageDefinition } from './page.js';
import { PageFailure } from './page-failure.js';
import { Shell } from './shell.js';

const root = createRootRoute({ component: Outlet, notFoundComponent: () => <NotFound /> });
const shell = createRoute({ getParentRoute: () => root, id: 'shell', component: Shell });

const under = <Parent extends typeof root | typeof shell>(parent: Parent, { path, load, title }: PageDefinition) => createRoute({
  getParentRoute: () => parent as typeof root, path, component: lazyRouteComponent(load), staticData: { title },
});

const inside = PAGES.filter(({ open }) => open !== true).map((page) => under(shell, page));
const outside = PAGES.filter(({ open }) => open === true).map((page) => under(root, page));

/** Addresses and their pages. Each page is loaded when it is asked for. */
export const router = createRouter({
  routeTree: root.addChildren([shell.addChildren(inside), ...outside]),
  defaultPendingComponent: () => <Loading what="화면" />,
  defaultErrorComponent: PageFailure,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    title?: string;
  }
}

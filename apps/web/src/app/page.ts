import type { Me } from '@uian/api';
import type { ComponentType } from 'react';

type Role = Me['offices'][number]['role']['id'];

/** A page of the application. Each folder in `pages/` has one `page.ts` that exports its definition as `page`. */
export interface PageDefinition {
  /** Address, with parameters as `$name`: `/bills/$bill`. */
  readonly path: string;
  /** What the window and the menu call it, in Korean. */
  readonly title: string;
  /** Where it stands in the menu, and the letter that leads there after `g`; without this it is reached by links alone. */
  readonly menu?: {
    readonly order: number;
    readonly key: string;
    /** The offices whose menu shows it; everybody's, if left out. What somebody may do there is decided by the API. */
    readonly offices?: readonly Role[];
  };
  /** Open without signing in, outside of the shell. */
  readonly open?: boolean;
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

const found = import.meta.glob<{ page: PageDefinition }>('../pages/*/*page.ts', { eager: true });

/** Every page there is. */
export const PAGES: readonly PageDefinition[] = Object.values(found).map(({ page }) => page);

/** The pages of somebody's menu, in order. */
export const menuOf = ({ offices }: Me): readonly PageDefinition[] => PAGES
  .filter(({ menu }) => menu && (menu.offices?.some((role) => offices.some((office) => office.role.id === role)) ?? true))
  .sort((a, b) => a.menu!.order - b.menu!.order);

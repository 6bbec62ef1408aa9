import type { Actor } from '@uian/domain';
import { ACTORS } from '@uian/procedure';

export type Office = Actor['offices'][number];

/**
 * Condition: one of the offices given holds this role, and for an office of a committee that committee's. Takes two values,
 * see `officeValues`.
 */
export const heldBy = (role: string, committee: string): string => `exists (
  select from unnest(?::text[], ?::text[]) as held(role, committee)
   where held.role = ${role} and (held.committee is null or held.committee = ${committee}))`;

/** An office of the council as a whole is told of every committee's matters. */
export const officeValues = (offices: readonly Office[]): readonly [readonly string[], readonly (string | null)[]] => [
  offices.map(({ role }) => role),
  offices.map(({ role, committee }) => (ACTORS[role].scope === 'committee' ? (committee ?? '') : null)),
];

import type { Me } from '@uian/api';

/** The offices there are, and which of them belong to a committee; told by the API. */
export interface Roles {
  readonly items: readonly { readonly id: string; readonly term: string; readonly ofCommittee: boolean }[];
}

export const roleName = (roles: Roles | undefined, id: string): string => roles?.items.find((role) => role.id === id)?.term ?? '';

export const committeeName = ({ committees }: Me['council'], id: string): string => committees.find((one) => one.id === id)?.name ?? id;

/** Committees as choices of a field. */
export const committeeChoices = ({ committees }: Me['council']): readonly { id: string; term: string }[] => committees.map(({ id, name }) => ({ id, term: name }));

import type { ActorRole } from '@uian/procedure';

/** A committee (위원회) of the council. */
export interface Committee {
  readonly id: string;
  readonly name: string;
  /** 상임위원회. */
  readonly standing: boolean;
  /** Members in office (재적위원 수). */
  readonly size: number;
}

/** Who sits in the council (재적의원) and in its committees. */
export interface Roster {
  /** Names of the members in office. */
  readonly members: ReadonlySet<string>;
  readonly committees: ReadonlyMap<string, Committee>;
}

/** Somebody who acts: an account with its offices. The engine itself has none. */
export interface Actor {
  readonly id: string;
  readonly offices: readonly { readonly role: ActorRole; readonly committee?: string }[];
}

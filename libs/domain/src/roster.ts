import type { ActorRole } from '@uian/procedure';

/** A committee (위원회) of the council. */
export interface Committee {
  readonly id: string;
  readonly name: string;
  /** 상임위원회. */
  readonly standing: boolean;
  /** Members in office (재적위원 수). */
  readonly size: number;
  /** Their names (소속 위원), where the council has told them; empty or absent otherwise. */
  readonly members?: readonly string[];
}

/** Who sits in the council (재적의원) and in its committees. */
export interface Roster {
  /** Names of the members in office. */
  readonly members: ReadonlySet<string>;
  readonly committees: ReadonlyMap<string, Committee>;
}

/** Who acts for whom while they are away (직무대리): in which office of their own, for whom, from when to when. */
export interface Deputy {
  readonly role: ActorRole;
  /** The account on whose behalf it is done; null where nobody holds the office. */
  readonly of: string | null;
  /** First and last legal day (Asia/Seoul) of the absence, ISO. */
  readonly from: string;
  readonly to: string;
}

/** An office (직위) that somebody acts in: held, or exercised for whoever holds it. */
export interface Office {
  readonly role: ActorRole;
  readonly committee?: string;
  readonly deputy?: Deputy;
}

/** Somebody who acts: an account with its offices. The engine itself has none. */
export interface Actor {
  readonly id: string;
  readonly offices: readonly Office[];
}

import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@uian/access';
import { ACTORS, type ActorRole } from '@uian/procedure';
import { CouncilReads, type CouncilView, type Termed } from '@uian/record';

/** Whoever is signed in: the person, the council, the offices (직위). */
export interface Me {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  readonly council: CouncilView;
  readonly offices: readonly {
    readonly role: Termed<ActorRole>; readonly committee: Termed | null;
    /** Exercised for whoever holds it (직무대리): in which office of one's own, and until when. */
    readonly deputy: { readonly role: Termed<ActorRole>; readonly to: string } | null;
  }[];
  /** The password was given by an administrator: nothing else works before it is changed. */
  readonly passwordDue: boolean;
}

/** Tells people who they are here. */
@Injectable()
export class MeViews {
  constructor(@Inject(CouncilReads) private readonly councils: CouncilReads) {}

  async of({ id, login, name, council, offices, passwordDue = false }: Caller): Promise<Me> {
    const view = await this.councils.of(council);
    return {
      id, login, name, council: view, passwordDue,
      offices: offices.map(({ role, committee, deputy }) => ({
        role: { id: role, term: ACTORS[role].term },
        committee: committee === undefined ? null
          : { id: committee, term: view.committees.find((found) => found.id === committee)?.name ?? committee },
        deputy: deputy ? { role: { id: deputy.role, term: ACTORS[deputy.role].term }, to: deputy.to } : null,
      })),
    };
  }
}

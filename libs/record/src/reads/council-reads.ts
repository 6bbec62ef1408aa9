import { businessDay, type CouncilDirectory } from '../council-directory.js';

/** A council as those who work for it see it: its name, its business day, its committees. */
export interface CouncilView {
  readonly id: string;
  readonly name: string;
  readonly purpose: 'live' | 'demo' | 'rehearsal';
  /** Business day (Asia/Seoul), ISO; of another year in a rehearsal. */
  readonly today: string;
  readonly committees: readonly { readonly id: string; readonly name: string; readonly standing: boolean; readonly size: number; readonly members?: readonly string[] }[];
  /** Names of the members in office (재적의원), in order. */
  readonly members: readonly string[];
}

export class CouncilReads {
  constructor(private readonly councils: CouncilDirectory) {}

  async of(id: string): Promise<CouncilView> {
    const [{ name, purpose, roster }, offset] = await Promise.all([this.councils.of(id), this.councils.clockOffset(id)]);
    return { id, name, purpose, today: businessDay(offset), committees: [...roster.committees.values()], members: [...roster.members].sort((a, b) => a.localeCompare(b, 'ko')) };
  }
}

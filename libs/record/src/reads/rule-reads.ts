import {
  ACTORS, BILL_STATES, billState, citationText, EFFECT_TERMS, FACT_TERMS, meetingState, type Certainty, type Effect,
} from '@uian/procedure';
import { businessDay, type CouncilDirectory } from '../council-directory.js';
import { procedurePinned } from '../projections.js';
import { OFFICE_TARGET_TERM } from './deadline-view.js';
import { certaintyOf, type Termed } from './terms.js';

export interface RuleRowView {
  readonly id: string;
  readonly term: string;
  readonly level: 'law' | 'council' | 'record';
  /** The figure, `true` for a rule without one, null where it is not known for the day. */
  readonly figure: number | true | null;
  readonly article: string;
  readonly certainty: Termed<Certainty> | null;
}

export interface PeriodRowView {
  readonly id: string;
  readonly term: string;
  readonly effect: Termed<Effect>;
  readonly length: number | null;
  readonly unit: string;
  readonly style: string;
  readonly article: string;
  readonly since: string | null;
  readonly certainty: Termed<Certainty> | null;
  readonly officeTarget: string | null;
  readonly owedBy: string | null;
}

export interface ActRowView {
  readonly act: Termed;
  readonly from: readonly Termed[];
  readonly by: readonly Termed[];
  readonly rules: readonly string[];
  readonly article: string;
}

/** The table of the procedure as it stands on a day (적용 규정). */
export interface RuleTable {
  readonly day: string;
  readonly council: string;
  readonly rules: readonly RuleRowView[];
  readonly periods: readonly PeriodRowView[];
  readonly acts: readonly ActRowView[];
}

export class RuleReads {
  constructor(private readonly councils: CouncilDirectory) {}

  /** @param day legal day (ISO); the business day of the council, if left out */
  async table(councilId: string, day?: string): Promise<RuleTable> {
    const council = await this.councils.of(councilId);
    const on = day ?? businessDay(await this.councils.clockOffset(councilId));
    const procedure = procedurePinned(council, { act: on });
    const state = (id: string): Termed =>
      ({ id, term: id in BILL_STATES ? billState(id as never).term : meetingState(id as never).term });
    return {
      day: on, council: council.name,
      rules: procedure.rules().map(({ id, term, level, figure, citation, certainty }) =>
        ({ id, term, level, figure, article: citationText(citation), certainty: certaintyOf(citation, certainty) })),
      periods: procedure.periods().map((row) => ({
        id: row.id, term: row.term, effect: { id: row.effect, term: EFFECT_TERMS[row.effect] }, length: row.length, unit: row.unit,
        style: row.style, article: citationText(row.citation), since: row.since ?? null, certainty: certaintyOf(row.citation, row.certainty),
        officeTarget: row.level === 'office' ? OFFICE_TARGET_TERM : null,
        owedBy: row.owedBy === undefined ? null : ACTORS[row.owedBy].term,
      })),
      acts: [...procedure.billTransitions(), ...procedure.meetingTransitions()].map((row) => ({
        act: { id: row.act, term: FACT_TERMS[row.act] }, from: row.from.map(state),
        by: row.by.map((id) => ({ id, term: ACTORS[id].term })), rules: row.rules, article: citationText(row.citation),
      })),
    };
  }
}

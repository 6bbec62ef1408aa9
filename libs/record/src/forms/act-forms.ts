import {
  defaultInput, inputSchemaOf, judge, refusal, type Actor, type Bill, type ChoiceSource, type DefaultInput, type InputSchema, type Meeting,
} from '@uian/domain';
import {
  ACTORS, citationText, FACT_TERMS, isBillActId, isCalendarActId, isMeetingActId, isPaperActId, isRecordActId, PAPER_ACTORS, RECORD_ACTORS,
  type ActId, type ActorRole, type Procedure,
} from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { businessDay, type CouncilDirectory } from '../council-directory.js';
import { procedureOf } from '../projections.js';
import { billsAsOf, meetingAsOf } from '../reads/stream-state.js';
import { violationViews, type Termed, type ViolationView } from '../reads/terms.js';
import { choicesOf, type Choice, type ChoosingFor } from './choices.js';
import { correctedForm } from './corrected-form.js';

/** Everything a page needs to show an act as a form without knowing the act (행위의 양식). */
export interface ActForm {
  readonly act: Termed<ActId>;
  /** The row's own source; null for an act on the record itself. */
  readonly article: string | null;
  readonly by: readonly Termed<ActorRole>[];
  /** JSON Schema of the input; each field has a Korean `title`, and `choices` where it is chosen from what the council has. */
  readonly schema: InputSchema;
  readonly choices: Readonly<Partial<Record<ChoiceSource, readonly Choice[]>>>;
  /** What the input begins with. */
  readonly defaults: DefaultInput;
  /** Business day, ISO: the day of the act where nobody says another. */
  readonly day: string;
  /** Whether the asker may keep it though it breaks rules (규칙에 어긋난 사실). */
  readonly mayKeepIrregular: boolean;
  /** What stands in the way of it, judged without an input (왜 안 되나요). */
  readonly violations: readonly ViolationView[];
  readonly allowedFrom: string | null;
}

/** An act that begins a bill, and whether one of the asker's offices may do it. */
export interface Beginning extends Pick<ActForm, 'act' | 'by'> {
  readonly article: string;
  readonly mine: boolean;
}

/** What an act is to be done to; nothing for one that begins a bill or a meeting, and for the calendar. */
export interface FormSubject {
  readonly bill?: string;
  readonly meeting?: string;
  /** For a correction: 순번 of what is corrected, so that its own fields are shown. */
  readonly corrects?: number;
}

interface Found { readonly bill?: Bill; readonly meeting?: Meeting }

const suits = (act: ActId, { bill, meeting }: FormSubject): boolean => {
  if (isRecordActId(act)) return act.startsWith('bill.') ? bill !== undefined : meeting !== undefined;
  return (isBillActId(act) && meeting === undefined) || (isMeetingActId(act) && bill === undefined)
    || (isCalendarActId(act) && bill === undefined && meeting === undefined);
};

/** Every source of choices that a schema names. */
function sourcesIn(schema: InputSchema): readonly ChoiceSource[] {
  const inner = [...Object.values(schema.properties ?? {}), ...(schema.oneOf ?? []), ...(schema.items ? [schema.items] : [])].flatMap(sourcesIn);
  return [...new Set([...(schema.choices ? [schema.choices] : []), ...inner])];
}

/** Act forms of a council; a bill or meeting of another is not found. */
export class ActForms {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  /** @returns undefined where the council has no such bill or meeting, or the act is none of such a thing */
  async form(councilId: string, act: ActId, actor: Actor, subject: FormSubject = {}): Promise<ActForm | undefined> {
    if (!suits(act, subject)) return undefined;
    const [council, offset] = await Promise.all([this.councils.of(councilId), this.councils.clockOffset(councilId)]);
    const found = await this.subjectOf(councilId, subject);
    if ((subject.bill !== undefined && !found.bill) || (subject.meeting !== undefined && !found.meeting)) return undefined;
    const today = businessDay(offset);
    const procedure = procedureOf(council, found.bill, today);
    const own = committeeOf(actor);
    const of: ChoosingFor = { act, council, today, ...found, committee: found.bill?.committee ?? found.meeting?.committee ?? own };
    const context = {
      act, day: today, today, actor, procedure, calendar: council.calendar, roster: council.roster, ...found, book: council.book,
      meeting: found.meeting ?? await this.openMeeting(councilId, found.bill, today),
    };
    const { schema, defaults } = await this.inputOf(act, subject, context);
    const sources = sourcesIn(schema);
    const choices = await Promise.all(sources.map(async (source) => [source, await choicesOf(source, this.dataSource, of)] as const));
    const { violations } = isRecordActId(act) ? { violations: [] } : judge(context);
    return {
      act: { id: act, term: FACT_TERMS[act] }, ...rowOf(act, procedure, found.bill), schema, choices: Object.fromEntries(choices),
      defaults: own !== undefined && 'committee' in (schema.properties ?? {}) && found.bill === undefined ? { committee: own, ...defaults } : defaults,
      day: today, mayKeepIrregular: !isRecordActId(act) && actor.offices.some(({ role }) => RECORD_ACTORS.includes(role)),
      violations: violationViews({ violations }), allowedFrom: refusal(act, violations).allowedFrom,
    };
  }

  /** The acts that begin a bill in this council (발의·제출·제안), and whether the asker's office may. */
  async beginnings(councilId: string, actor: Actor): Promise<readonly Beginning[]> {
    const [council, offset] = await Promise.all([this.councils.of(councilId), this.councils.clockOffset(councilId)]);
    const today = businessDay(offset);
    return procedureOf(council, undefined, today).billTransitions().filter(({ from }) => from.length === 0).map((row) => ({
      act: { id: row.act, term: FACT_TERMS[row.act] }, article: citationText(row.citation), by: row.by.map((id) => ({ id, term: ACTORS[id].term })),
      mine: actor.offices.some(({ role }) => row.by.includes(role)),
    }));
  }

  private async inputOf(
    act: ActId, { bill, meeting, corrects }: FormSubject, context: Parameters<typeof defaultInput>[0],
  ): Promise<{ schema: InputSchema; defaults: DefaultInput }> {
    const stream = bill ?? meeting;
    if (isRecordActId(act) && corrects !== undefined && stream !== undefined) return correctedForm(this.dataSource, act, stream, corrects);
    const schema = inputSchemaOf(act);
    return { schema, defaults: defaultInput(context, Object.keys(schema.properties ?? {})) };
  }

  private async subjectOf(council: string, { bill, meeting }: FormSubject): Promise<Found> {
    if (bill !== undefined) return { bill: (await billsAsOf(this.dataSource, council, [bill])).get(bill) };
    return meeting === undefined ? {} : { meeting: await meetingAsOf(this.dataSource, council, meeting) };
  }

  /** The sitting that an act in the committee most likely takes place in: the one that is open, or whose agenda has the bill. */
  private async openMeeting(council: string, bill: Bill | undefined, today: string): Promise<Meeting | undefined> {
    if (bill?.committee === undefined) return undefined;
    const [row] = await this.dataSource.query<{ state: Meeting }[]>(
      `select s.state from meeting m join stream s on s.id = m.stream_id
        where m.council_id = $1 and m.committee_id = $2 and (m.state = 'open' or m.stream_id = $3) and m.sitting <= $4
        order by (m.state = 'open') desc, m.sitting desc limit 1`, [council, bill.committee, bill.scheduled?.meeting ?? null, today]);
    return row?.state;
  }
}

/** The committee of whoever works for one alone. */
function committeeOf({ offices }: Actor): string | undefined {
  const held = new Set(offices.flatMap(({ committee }) => committee ?? []));
  return held.size === 1 ? [...held][0] : undefined;
}

function rowOf(act: ActId, procedure: Procedure, bill: Bill | undefined): Pick<ActForm, 'article' | 'by'> {
  const words = (by: readonly ActorRole[]): ActForm['by'] => by.map((id) => ({ id, term: ACTORS[id].term }));
  if (isRecordActId(act)) return { article: null, by: words(RECORD_ACTORS) };
  if (isPaperActId(act)) return { article: null, by: words(PAPER_ACTORS) };
  const row = isBillActId(act)
    ? (bill ? procedure.billTransition(act, bill.kind, bill.proposer.kind) : procedure.billTransitions().find((one) => one.act === act))
    : isMeetingActId(act) ? procedure.meetingTransition(act) : procedure.calendarTransition(act);
  return { article: row ? citationText(row.citation) : null, by: words(row?.by ?? []) };
}

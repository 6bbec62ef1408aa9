import {
  BILL_PAPERS, cell, comparison, headCell, heading, item, LABELS, MEETING_PAPERS, paragraph, registerPaper, REGISTERS, seal, space, table,
  title, type BillSource, type Block, type Cell, type Inline, type MeetingSource, type Paper, type PaperCouncil, type PaperForm, type RegisterLine,
} from '@uian/documents';
import { standing, told, type RecordedEvent } from '@uian/domain';
import { BEGINNINGS, COMMITTEE, CouncilInMotion, ROLLS, type Beginning, type Roll } from '@uian/testing/law';
import fc from 'fast-check';
import { z } from 'zod';
import { Seeded } from '../oracle-cases.js';
import { roughLine, roughText } from './rough-text.js';

/** A paper, and of which kind it is. */
export interface RandomPaper {
  readonly kind: string;
  readonly paper: Paper;
}

const COUNCIL: PaperCouncil = { name: '서울특별시의회', head: '서울특별시장', committees: new Map([[COMMITTEE, '기획경제위원회']]) };
/** Fields of acts that hold running text. */
const RUNNING = new Set(['reason', 'contents', 'opinion', 'minorityOpinion', 'summary', 'note', 'title']);

/** Papers without end, the same for the same seed: of records that the dice have made, and free ones that strain the model. */
export function* randomPapers(seed: number): Generator<RandomPaper, never> {
  const random = new Seeded(seed);
  for (let round = 0; ; round += 1) {
    const council = councilOf(...fc.sample(fc.tuple(BEGINNINGS, ROLLS), { seed: seed + round, numRuns: 1 })[0]!);
    const bills = council.bills.map((id) => billSource(council, id, random));
    for (const source of bills) yield* made(BILL_PAPERS, source, random);
    for (const id of council.meetings) yield* made(MEETING_PAPERS, meetingSource(council, id, bills, random), random);
    const lines = Array.from({ length: random.below(random.once(4) ? 200 : 8) }, () => registerLine(random));
    const register = random.oneOf(Object.values(REGISTERS));
    yield { kind: register.title, paper: registerPaper(register, lines, COUNCIL, '2024-03-05') };
    for (let nth = 0; nth < 3; nth += 1) yield { kind: '자유 서식', paper: freePaper(random) };
  }
}

/** What the dice made of a council; acts that are refused change nothing. */
function councilOf(beginning: Beginning, rolls: readonly Roll[]): CouncilInMotion {
  const council = new CouncilInMotion(beginning);
  for (const roll of rolls) {
    council.moveTo(council.dayAfter(roll), roll.variant % 3 > 0);
    const move = council.plan(roll);
    if (move) council.act(move);
  }
  return council;
}

function* made<Source>(forms: readonly PaperForm<Source>[], source: Source, random: Seeded): Generator<RandomPaper> {
  for (const form of forms) {
    if (form.unavailable(source) === undefined) yield { kind: form.term, paper: form.build(source, entered(form.entered, random)) };
  }
}

/** Something in every second field that a human may fill in. */
function entered(schema: z.ZodType, random: Seeded): object {
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as { properties?: Record<string, { type?: string; long?: boolean; maxLength?: number }> };
  return Object.fromEntries(Object.entries(properties).filter(([, { type }]) => type === 'string' && random.once(2))
    .map(([name, { long, maxLength = 500 }]) => [name, (long ? roughText(random) : roughLine(random)).slice(0, maxLength)]));
}

const roughened = (event: RecordedEvent, random: Seeded): RecordedEvent => ({
  ...event,
  payload: Object.fromEntries(Object.entries(event.payload).map(([field, value]) =>
    [field, typeof value === 'string' && RUNNING.has(field) ? roughText(random) : value])),
});

function billSource({ docket, meetings }: CouncilInMotion, id: string, random: Seeded): BillSource {
  return {
    council: COUNCIL, bill: { ...docket.bill(id), title: roughLine(random) }, day: docket.bill(id).lastDay, plenaryOf: () => 6,
    events: standing(told(docket.events(id))).map((event) => roughened(event, random)),
    meetings: new Map(meetings.map((meeting) => [meeting, docket.meeting(meeting)])),
    sessionOf: (day) => docket.calendar.sessions.find(({ from, to }) => from <= day && day <= to),
  };
}

function meetingSource({ docket }: CouncilInMotion, id: string, bills: readonly BillSource[], random: Seeded): MeetingSource {
  const meeting = docket.meeting(id);
  return {
    council: COUNCIL, meeting, events: standing(told(docket.events(id))), day: meeting.sitting, session: { ordinal: 322, kind: 'extraordinary' },
    bills: meeting.items.flatMap((one) => bills.filter(({ bill }) => bill.id === one.bill)),
    since: Array.from({ length: random.below(5) }, () => ({
      day: '2024-02-29', what: random.oneOf(['referred', 'transferred', 'document'] as const), number: random.once(3) ? null : random.below(4000), title: roughLine(random),
      proposer: '서울특별시장',
    })),
  };
}

const someDay = (random: Seeded): string | null => (random.once(3) ? null : `2024-0${1 + random.below(9)}-1${random.below(10)}`);

const registerLine = (random: Seeded): RegisterLine => ({
  number: random.once(5) ? null : random.below(4000), title: roughLine(random), proposer: roughLine(random, 3), introducedOn: someDay(random), receivedOn: someDay(random),
  committee: random.once(3) ? null : '기획경제위원회', referredOn: someDay(random), committeeDay: someDay(random), committeeOutcome: null, plenaryDay: someDay(random),
  plenaryOutcome: null, transferredOn: someDay(random), promulgatedOn: someDay(random), state: '심사 중',
});

/** A paper of no office, with everything that the model can hold. */
function freePaper(random: Seeded): Paper {
  const blocks: Block[] = Array.from({ length: 3 + random.below(12) }, () => someBlock(random));
  return { title: roughLine(random), header: random.once(2) ? '' : roughLine(random, 3), pageNumbers: !random.once(3), blocks: [title(roughLine(random)), ...blocks] };
}

function inlines(random: Seeded): Inline[] {
  return Array.from({ length: 1 + random.below(4) }, (): Inline => {
    if (random.once(8)) return { footnote: roughLine(random) };
    const text = roughLine(random);
    return random.once(2) ? text : { text, bold: random.once(2), underline: random.once(2) };
  });
}

function someBlock(random: Seeded): Block {
  const label = random.oneOf(Object.values(LABELS))(1 + random.below(40));
  switch (random.below(9)) {
    case 0: return heading(random.oneOf([1, 2, 3] as const), label, inlines(random));
    case 1: return item(inlines(random), random.below(4), random.oneOf(['-', '○', '·']));
    case 2: return paragraph(inlines(random), { label, indent: random.below(4) });
    case 3: return paragraph(inlines(random), { align: random.oneOf(['left', 'center', 'right', 'justify'] as const) });
    case 4: return seal(roughLine(random, 4));
    case 5: return random.once(3) ? { kind: 'page-break' } : space;
    case 6: return comparison(Array.from({ length: 1 + random.below(4) }, () => ({ current: roughText(random), proposed: roughText(random) })));
    default: return mergedTable(random);
  }
}

/** A table, at times of hundreds of rows, of whose cells some are merged. */
function mergedTable(random: Seeded): Block {
  const columns = 1 + random.below(6);
  const rows = random.once(5) ? 50 + random.below(150) : 1 + random.below(8);
  const taken = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(false));
  const grid: Cell[][] = taken.map((line, row) => {
    const cells: Cell[] = [];
    for (let column = 0; column < columns; column += 1) {
      if (line[column]) continue;
      let across = 1;
      while (random.once(5) && column + across < columns && !line[column + across]) across += 1;
      let down = 1;
      while (random.once(6) && row + down < rows) down += 1;
      for (let y = row; y < row + down; y += 1) taken[y]!.fill(true, column, column + across);
      const of = random.once(9) ? '' : random.once(6) ? roughText(random) : roughLine(random, 5);
      cells.push((row === 0 || random.once(12) ? headCell : cell)(of, { columns: across, rows: down, align: random.oneOf(['left', 'center', 'right'] as const) }));
    }
    return cells;
  });
  return table({ widths: Array.from({ length: columns }, () => 1 + random.below(5)), caption: random.once(2) ? '' : roughLine(random, 4) }, grid);
}

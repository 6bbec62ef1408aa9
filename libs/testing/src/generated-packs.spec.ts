import { afterAll, describe, expect, it } from '@jest/globals';
import { legalCalendar, type Session } from '@uian/calendar';
import { plainDay } from '@uian/domain';
import { addCouncilPack, procedureAsOf, SEOUL, type BillKind, type ProposerKind } from '@uian/procedure';
import { faultText, readCouncilPack } from '@uian/procedure/packs';
import { introduction, petition, proposal, recordedVote, submission } from './builders.js';
import { ACTOR, COMMITTEE, SEOUL_ROSTER, SUPPORTERS } from './council.js';
import { Docket } from './docket.js';
import { generatedPackData, packText, type PackFileData } from './generated-pack.js';

const PACKS = 240;
/** Chosen for the tests, in a year whose holidays are published. */
const session = (ordinal: number, from: string, to: string): Session =>
  ({ id: String(ordinal), ordinal, kind: 'extraordinary', term: '임시회', from, to, plenarySittings: [from, to] });
const CALENDAR = legalCalendar({ sessions: [session(401, '2026-01-19', '2026-02-06'), session(402, '2026-05-11', '2026-05-29'), session(403, '2026-09-01', '2026-09-18')] });
const DAYS = {
  begun: '2026-01-05', referred: '2026-01-06', agenda: '2026-05-12', distributed: '2026-05-11', sitting: '2026-05-20', reported: '2026-05-21',
  plenary: '2026-05-29', transferred: '2026-06-02', promulgated: '2026-06-10',
} as const;

const KINDS: readonly BillKind[] = ['ordinance.enactment', 'ordinance.full-amendment', 'ordinance.partial-amendment', 'ordinance.repeal'];
const PROPOSERS: readonly ProposerKind[] = ['members', 'mayor', 'superintendent', 'committee', 'residents'];

/** Reads the file, makes the council known and answers a record in it. */
function councilOf(data: PackFileData): Docket {
  const reading = readCouncilPack(packText(data), 'generated.yaml');
  if (!reading.readable) throw new Error(reading.faults.map(faultText).join('\n'));
  addCouncilPack(reading.pack);
  return new Docket({ council: reading.pack.id, calendar: CALENDAR, roster: SEOUL_ROSTER });
}

function begun(docket: Docket, kind: BillKind, by: ProposerKind): string {
  const day = DAYS.begun;
  const rules = procedureAsOf(docket.council, day);
  const signatures = rules.rule('petition.signatures')?.figure;
  switch (by) {
    case 'members': {
      const needed = Number(rules.rule('introduce.supporters')?.figure ?? 0);
      const with_ = (count: number) => introduction({ kind, supporters: SUPPORTERS.slice(0, count) });
      if (needed > 0) expect(docket.refused('bill.introduce', { day, input: with_(needed - 1) }).violations[0]!.rule).toBe('introduce.supporters');
      return docket.do('bill.introduce', { day, input: with_(needed) });
    }
    case 'committee': return docket.do('bill.propose-by-committee', { day, input: proposal({ kind, resolvedOn: day }) });
    case 'residents': {
      const id = docket.do('bill.lodge-petition', { day, input: petition({ kind, signatures: Number(signatures ?? 1) }) });
      docket.do('bill.accept-petition', { day, stream: id });
      return docket.do('bill.introduce-petition', { day, stream: id });
    }
    default: return docket.do('bill.submit', { day, input: submission({ kind, by, consultedMayor: true }) });
  }
}

/** The days that a bill must wait for its committee, by its kind. */
const waitOf = (kind: BillKind) => (kind === 'ordinance.partial-amendment' ? 'committee.wait.partial' : 'committee.wait.full');

function throughCommittee(docket: Docket, id: string, kind: BillKind): void {
  const rules = procedureAsOf(docket.council, DAYS.begun);
  docket.do('bill.refer', { day: DAYS.referred, stream: id, input: { committee: COMMITTEE } });
  const wait = kind === 'ordinance.repeal' ? undefined : rules.period(waitOf(kind))?.length;
  const place = docket.available(id, DAYS.referred).find(({ act }) => act === 'bill.place')!;
  const waits = place.violations.find(({ rule }) => rule === waitOf(kind));
  expect(waits?.allowedFrom).toBe(wait && plainDay(DAYS.referred).add({ days: wait + 1 }).toString());
  if (rules.period('committee.hearing')) docket.do('bill.hold-hearing', { day: DAYS.distributed, stream: id });
  docket.do('bill.submit-report', { day: DAYS.distributed, stream: id });
  docket.do('bill.distribute-report', { day: DAYS.distributed, stream: id, input: { distributedTo: 11, published: 'https://example.kr' } });
  const meeting = docket.do('meeting.draft', {
    day: DAYS.agenda, input: { committee: COMMITTEE, ordinal: 1, sitting: DAYS.sitting, time: '10:00', items: [id] },
  });
  docket.do('meeting.consult', { day: DAYS.agenda, stream: meeting });
  docket.do('meeting.answer-consultation', { day: DAYS.agenda, stream: meeting, input: { answer: 'agreed' } });
  docket.do('meeting.approve', { day: DAYS.agenda, stream: meeting, input: {} });
  docket.do('meeting.open', { day: DAYS.sitting, stream: meeting, input: { present: 11 } });
  const sits = { day: DAYS.sitting, stream: id, input: { meeting } };
  if (docket.bill(id).state === 'referred') docket.do('bill.place', sits);
  docket.do('bill.explain', sits);
  docket.do('bill.hear-report', sits);
  docket.do('bill.question', sits);
  docket.do('bill.decide-in-committee', { ...sits, input: { meeting, motion: 'passed-unamended', vote: recordedVote(11, 11) } });
  docket.do('bill.report', { day: DAYS.reported, stream: id });
  docket.do('bill.place-in-plenary', { day: DAYS.plenary, stream: id, input: {} });
}

/** 발의에서 시행까지, in this council. */
function life(docket: Docket, kind: BillKind, by: ProposerKind): string {
  const id = begun(docket, kind, by);
  docket.do('bill.receive', { day: DAYS.begun, stream: id, input: { forSession: 402 } });
  if (by === 'committee') docket.do('bill.place-directly', { day: DAYS.plenary, stream: id, input: {} });
  else throughCommittee(docket, id, kind);
  docket.do('bill.decide-in-plenary', { day: DAYS.plenary, stream: id, input: { motion: 'passed-unamended', vote: recordedVote(111, 111) } });
  docket.do('bill.transfer', { day: DAYS.transferred, stream: id });
  docket.do('bill.promulgate', { day: DAYS.promulgated, stream: id, actor: ACTOR[by === 'superintendent' ? by : 'executive'], input: { number: '제1호', effect: { kind: 'default' } } });
  docket.settle(id, Infinity, DAYS.promulgated);
  return id;
}

const seeds = Array.from({ length: PACKS }, (_, at) => at + 1);

describe('a council is data', () => {
  afterAll(() => addCouncilPack(SEOUL));

  it.each(seeds)('of seed %d: its file loads, and a bill goes from 발의 to 시행 in it', (seed) => {
    const docket = councilOf(generatedPackData(seed));
    const [kind, by] = [KINDS[seed % KINDS.length]!, PROPOSERS[seed % PROPOSERS.length]!];
    const bill = docket.bill(life(docket, kind, by));
    expect([bill.state, bill.kind, bill.proposer.kind]).toEqual(['in-force', kind, by]);
    expect(bill.facts['deemed.in-force']?.day).toBe('2026-07-01');
  });

  it.each(seeds.filter((seed) => seed % 6 === 0))('of seed %d: says what its file says, and refuses by it', (seed) => {
    const data = generatedPackData(seed);
    const docket = councilOf(data);
    const rules = procedureAsOf(docket.council, '2026-11-02');
    for (const [id, row] of Object.entries(data.periods)) {
      expect([id, rules.period(id as never)?.length]).toEqual([id, typeof row === 'string' ? 0 : row['value'] ?? 0]);
    }
    for (const [id, row] of Object.entries(data.rules)) {
      expect([id, rules.rule(id as never)?.figure]).toEqual([id, typeof row === 'string' ? true : row['value'] ?? true]);
    }
    const id = docket.do('bill.submit', { day: DAYS.begun, input: submission({ kind: 'consent' }) });
    const inTime = plainDay('2026-01-19').subtract({ days: rules.period('bill.submit')?.length ?? 0 }).toString() >= DAYS.begun;
    expect(docket.ask('bill.receive', { day: DAYS.begun, stream: id, input: { forSession: 401 } }).accepted).toBe(inTime);
  });

  it.each(seeds.filter((seed) => seed % 4 === 0))('of seed %d with one figure spoiled is refused at its line', (seed) => {
    const data = generatedPackData(seed);
    const figures = Object.entries(data.periods).filter(([, row]) => typeof row !== 'string' && typeof row['value'] === 'number');
    const [id, row] = figures[seed % figures.length]!;
    const text = packText({ ...data, periods: { ...data.periods, [id]: { ...(row as object), value: -1 } } });
    const line = text.split('\n').findIndex((words) => words === `  ${id}:`) + 1;
    expect(readCouncilPack(text, 'spoiled.yaml')).toMatchObject({ readable: false, faults: [{ file: 'spoiled.yaml', line, code: 'figure' }] });
  });
});

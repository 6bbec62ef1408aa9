import { OUTCOMES } from '@uian/procedure';
import type { BillSource } from '../papers/source.js';
import { beginningOf, committeeName, firstOf, lastOf, resultWords, sessionWords, subtitleOf, textIn } from '../papers/words.js';
import type { RecordedFacts } from './check-paper.js';

/** What the record of a bill says to the facts that a paper may tell (대조의 기준). What it does not say is not compared. */
export function recordedFacts(source: BillSource): RecordedFacts {
  const { bill, council, events, meetings, sessionOf } = source;
  const { proposer } = bill;
  const decision = lastOf(source, 'bill.decide-in-committee', 'bill.rescind-in-committee');
  const placed = firstOf(source, 'bill.place', 'deemed.placed');
  const meeting = meetings.get(String(placed?.payload.meeting ?? ''));
  const supporters = beginningOf(source)?.payload.supporters as readonly string[] | undefined;
  const facts: Record<string, string | number | readonly string[] | undefined> = {
    title: bill.title, number: bill.number, subtitle: subtitleOf(bill, council).replace(/^\((.*)\)$/, '$1'), introducedOn: beginningOf(source)?.day,
    referredOn: firstOf(source, 'bill.refer', 'bill.refer-to-budget-committee', 'bill.refer-preliminary')?.day,
    // A council for demonstrations says so behind its name.
    council: council.name.replace(/의회.*$/, '의회'), committee: bill.committee && committeeName(council, bill.committee),
    session: placed && sessionOf(placed.day) && sessionWords(sessionOf(placed.day)), sitting: meeting && `제${meeting.ordinal}차`, placedOn: placed?.day,
    outcome: bill.committeeOutcome && OUTCOMES[bill.committeeOutcome], voteWords: /\(([^)]*)\)/.exec(resultWords(decision) ?? '')?.[1],
    specialist: textIn(events.findLast(({ type }) => type === 'bill.hear-report'), 'speaker') ?? textIn(lastOf(source, 'bill.assign-report'), 'specialist'),
    ...(proposer.kind === 'members' && {
      lead: proposer.lead, others: proposer.proposers.length - 1 + proposer.supporterCount, proposers: proposer.proposers, proposerCount: proposer.proposers.length,
      supporters: supporters && supporters.length > 0 ? supporters : undefined, supporterCount: proposer.supporterCount,
    }),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as RecordedFacts;
}

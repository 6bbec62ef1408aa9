import { BILL_KIND_IDS, BILL_KINDS, type BillKind } from '@uian/procedure';
import type { Fact, FactKind, ReadPaper, Sureness } from './fact.js';
import { factOf } from './read-paper.js';

/** A field of the act that begins a bill, as a paper would fill it. */
export interface ProposedField {
  /** Name of the field in the act's input; `day` is the day of the act itself. */
  readonly field: string;
  readonly term: string;
  readonly value: unknown;
  /** Where it was read. */
  readonly from: readonly Fact[];
  readonly sureness: Sureness;
}

/** What a paper proposes for the act that begins a bill (접수할 의안의 제안); a human confirms each field. */
export interface ProposedBill {
  readonly act: 'bill.introduce' | 'bill.submit';
  readonly fields: readonly ProposedField[];
}

const ORDER: readonly Sureness[] = ['sure', 'likely', 'guess'];
const leastSure = (facts: readonly Fact[], at: Sureness = 'sure'): Sureness =>
  facts.map(({ sureness }) => sureness).concat(at).toSorted((a, b) => ORDER.indexOf(b) - ORDER.indexOf(a))[0]!;

/** The kind of bill that a title ends in; the longest word counts (`추가경정예산안`). A plain 조례안 is a new ordinance. */
function kindOf(title: string): { kind: BillKind; sureness: Sureness } | undefined {
  const plain = title.replace(/\s/g, '');
  const ends = BILL_KIND_IDS.filter((id) => plain.endsWith(BILL_KINDS[id].term.replace(/\s/g, ''))).toSorted((a, b) => BILL_KINDS[b].term.length - BILL_KINDS[a].term.length);
  if (ends[0]) return { kind: ends[0], sureness: 'sure' };
  return plain.endsWith('조례안') ? { kind: 'ordinance.enactment', sureness: 'guess' } : undefined;
}

/** @returns undefined where the paper tells no title, and so no bill */
export function proposedBill(paper: ReadPaper): ProposedBill | undefined {
  const of = (kind: FactKind): Fact | undefined => factOf(paper, kind);
  const title = of('title');
  if (!title || title.sureness === 'guess') return undefined;
  const fields: ProposedField[] = [];
  const add = (field: string, term: string, value: unknown, ...from: readonly (Fact | undefined)[]): void => {
    const facts = from.filter((one) => one !== undefined);
    if (facts.length > 0) fields.push({ field, term, value, from: facts, sureness: leastSure(facts) });
  };
  const kind = kindOf(String(title.value));
  if (kind) fields.push({ field: 'kind', term: '의안 종류', value: kind.kind, from: [title], sureness: leastSure([title], kind.sureness) });
  add('title', '의안명', title.value, title);
  const subtitle = of('subtitle');
  const submitted = /(시장|도지사|군수|구청장|교육감) 제출$/.exec(String(subtitle?.value ?? ''));
  const day = of('introducedOn');
  add('day', '발의·제출일', day?.value, day);
  if (submitted) add('by', '제출자', submitted[1] === '교육감' ? 'superintendent' : 'mayor', subtitle);
  else proposersInto(add, of, subtitle);
  add('reason', '제안이유', of('reason')?.value, of('reason'));
  add('contents', '주요내용', of('contents')?.value, of('contents'));
  const [clause, reason] = [of('costWaiver'), of('costWaiverReason')];
  if (clause && reason) add('costEstimate', '비용추계', { kind: 'waiver', clause: clause.value, reason: reason.value }, clause, reason);
  return { act: submitted ? 'bill.submit' : 'bill.introduce', fields };
}

function proposersInto(add: (field: string, term: string, value: unknown, ...from: readonly (Fact | undefined)[]) => void, of: (kind: FactKind) => Fact | undefined, subtitle: Fact | undefined): void {
  const [proposers, supporters, lead] = [of('proposers'), of('supporters'), of('lead')];
  if (subtitle) add('subtitle', '부제', `(${String(subtitle.value)})`, subtitle);
  add('proposers', '발의의원', proposers?.value, proposers);
  const first = (proposers?.value as readonly string[] | undefined)?.[0];
  add('lead', '대표발의의원', lead?.value ?? first, lead ?? proposers);
  add('supporters', '찬성의원', supporters?.value, supporters);
}

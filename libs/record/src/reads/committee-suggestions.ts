import { koreanDay, suggestCommittee, type CommitteeCandidate, type CommitteeRemit, type EarlierReferral } from '@uian/domain';
import { citationText, COUNCIL_PACKS, remitsOn } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import { businessDay, type Council, type CouncilDirectory } from '../council-directory.js';
import { certaintyView, committeeView, type Termed } from './terms.js';

/** A committee that comes into question, and why; each reason is a Korean sentence. */
export interface CandidateView {
  readonly committee: Termed;
  readonly reasons: readonly string[];
  /** Earlier bills about the same ordinance that it had. */
  readonly bills: readonly { readonly id: string; readonly number: number | null }[];
}

/** Which committee a bill could be referred to (소관 위원회 추천), and how sure that is. */
export interface SuggestionView {
  readonly bill: string;
  readonly number: number | null;
  readonly title: string;
  readonly committee: Termed | null;
  readonly certainty: Termed<'clear' | 'unclear' | 'none'>;
  readonly candidates: readonly CandidateView[];
  /** What to do where it is not clear: Korean sentence. */
  readonly note: string | null;
}

const CERTAINTY = { clear: '근거가 분명합니다', unclear: '소관이 분명하지 않습니다', none: '근거를 찾지 못했습니다' } as const;
const MOST_EARLIER = 5;

interface BillRow { stream_id: string; number: number | null; title: string; own: string | null; ordinance: string | null }
interface EarlierRow { ordinance: string; bill: string; number: number | null; committee: string; day: string }
interface RemitRow { committee_id: string; subjects: string[]; departments: string[]; source: string }

/** Suggests committees for bills that are to be referred (회부). It decides nothing: a person refers. */
export class CommitteeSuggestions {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  async of(councilId: string, bills: readonly string[]): Promise<readonly SuggestionView[]> {
    const [council, offset] = await Promise.all([this.councils.of(councilId), this.councils.clockOffset(councilId)]);
    const rows = await this.dataSource.query<BillRow[]>(`
      select b.stream_id, b.number, b.title, s.ordinance, st.state->'proposer'->>'committee' as own
        from bill b join bill_search s on s.stream_id = b.stream_id join stream st on st.id = b.stream_id
       where b.council_id = $1 and b.stream_id = any($2::uuid[])`, [councilId, bills]);
    const [remits, earlier] = await Promise.all([
      this.remits(council, businessDay(offset)), this.earlier(councilId, rows.flatMap(({ ordinance }) => ordinance ?? []), bills)]);
    const inOrder = new Map(rows.map((row) => [row.stream_id, row]));
    return bills.flatMap((bill) => {
      const row = inOrder.get(bill);
      return row ? suggestionOf(row, remits, earlier.get(row.ordinance ?? '') ?? [], council) : [];
    });
  }

  /** The table of the council: its own lines, and those of its pack for committees of which it has none. */
  private async remits(council: Council, day: string): Promise<readonly CommitteeRemit[]> {
    const rows = await this.dataSource.query<RemitRow[]>(`
      select committee_id, subjects, departments, source from committee_remit
       where council_id = $1 and (from_on is null or from_on <= $2) and (until_on is null or until_on >= $2) order by committee_id, source`, [council.id, day]);
    const own = rows.map(({ committee_id, subjects, departments, source }): CommitteeRemit => ({
      id: committee_id, subjects, departments, certainty: 'verified',
      citation: { statute: { id: 'own', term: source, versionRead: '', readInForce: day, url: '' }, article: '' },
    }));
    const ofOwn = new Set(own.map(({ id }) => id));
    const standing = [...council.roster.committees.values()].filter((one) => one.standing && !ofOwn.has(one.id));
    const table = COUNCIL_PACKS.get(council.pack)?.remits;
    return [...own, ...(table ? remitsOn(table, day) : []).flatMap(({ committee, ...remit }) => {
      const found = standing.find(({ name }) => name === committee);
      return found ? [{ id: found.id, ...remit }] : [];
    })];
  }

  private async earlier(council: string, ordinances: readonly string[], leftOut: readonly string[]): Promise<ReadonlyMap<string, readonly EarlierReferral[]>> {
    const rows = ordinances.length === 0 ? [] : await this.dataSource.query<EarlierRow[]>(`
      select ordinance, bill, number, committee, day from (
        select s.ordinance, b.stream_id as bill, b.number, b.committee_id as committee, b.introduced_on::text as day,
               row_number() over (partition by s.ordinance order by b.introduced_on desc, b.stream_id desc) as nth
          from bill_search s join bill b on b.stream_id = s.stream_id
         where s.council_id = $1 and s.ordinance = any($2::text[]) and b.committee_id is not null and b.stream_id <> all($3::uuid[])) found
       where nth <= ${MOST_EARLIER} order by ordinance, nth`, [council, [...new Set(ordinances)], leftOut]);
    const found = new Map<string, EarlierReferral[]>();
    for (const { ordinance, ...one } of rows) found.set(ordinance, [...found.get(ordinance) ?? [], one]);
    return found;
  }
}

function suggestionOf(row: BillRow, remits: readonly CommitteeRemit[], earlier: readonly EarlierReferral[], council: Council): SuggestionView {
  // A bill of a committee goes to another one.
  const { committee, certainty, candidates } = suggestCommittee(row.title, remits.filter(({ id }) => id !== row.own),
    earlier.filter((one) => one.committee !== row.own));
  const unclear = COUNCIL_PACKS.get(council.pack)?.remits?.unclear;
  return {
    bill: row.stream_id, number: row.number, title: row.title,
    committee: committee === undefined ? null : committeeView(committee, council),
    certainty: { id: certainty, term: CERTAINTY[certainty] },
    candidates: candidates.map((one) => ({
      committee: committeeView(one.committee, council), reasons: reasonsOf(one), bills: one.earlier.map(({ bill, number }) => ({ id: bill, number })),
    })),
    note: certainty === 'clear' ? null : unclear ? `${unclear.words} (${citationText(unclear.citation)})` : '소관 위원회를 직접 고르세요.',
  };
}

const quoted = (words: readonly string[]): string => words.map((word) => `‘${word}’`).join(', ');

function reasonsOf({ words, remit, earlier: [newest, ...others] }: CommitteeCandidate): readonly string[] {
  const reasons: string[] = [];
  if (newest) {
    const number = newest.number === null ? '' : `의안번호 ${newest.number}, `;
    reasons.push(`같은 조례의 의안 ${others.length + 1}건이 이 위원회에 회부되었습니다 (최근 ${number}${koreanDay(newest.day)} 발의).`);
  }
  if (remit && words.length > 0) {
    const sure = remit.certainty === 'verified' ? '' : `, ${certaintyView(remit.certainty).term}`;
    reasons.push(`의안명의 ${quoted(words)}이(가) 소관 사무에 있습니다 (${citationText(remit.citation)}${sure}).`);
  }
  return reasons;
}

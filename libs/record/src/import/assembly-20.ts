import { beginningOf, type ImportedBill, type ImportedFact, type ImportFlag, type Proposer } from '@uian/domain';
import type { BillKind, FactId, Outcome } from '@uian/procedure';
import type { ImportFormat } from './format.js';
import { ImportFileError } from './source-rows.js';

type Row = Readonly<Partial<Record<string, string>>>;

const KINDS: Readonly<Record<string, BillKind>> = {
  일부개정법률안: 'ordinance.partial-amendment', 전부개정법률안: 'ordinance.full-amendment', 폐지법률안: 'ordinance.repeal',
  법률안: 'ordinance.enactment', 제정: 'ordinance.enactment', 결의안: 'resolution',
};

/** 위원회 처리결과. What is not named here (회송, 반송, 심사미료 …) is none of our outcomes. */
const IN_COMMITTEE: Readonly<Record<string, Outcome>> = {
  원안가결: 'passed-unamended', 대안가결: 'passed-unamended', 위원회안가결: 'passed-unamended', 수정가결: 'passed-amended',
  번안가결: 'passed-amended', 채택: 'adopted', 경과보고서채택: 'adopted', 심사보고서채택: 'adopted', 폐기: 'discarded',
  수정안반영폐기: 'discarded', 대안반영폐기: 'absorbed',
};

/** 본회의 처리결과: what it was that ended the bill. */
const IN_PLENARY: Readonly<Record<string, readonly [FactId, Outcome?]>> = {
  원안가결: ['bill.decide-in-plenary', 'passed-unamended'], 수정가결: ['bill.decide-in-plenary', 'passed-amended'],
  부결: ['bill.decide-in-plenary', 'rejected'], 철회: ['bill.withdraw'], 폐기: ['deemed.discarded'], 대안반영폐기: ['deemed.discarded'],
  수정안반영폐기예산부수법률안본회의수정안반영: ['deemed.discarded'], 임기만료폐기: ['deemed.expired'],
};

const assumed = (kind: ImportFlag['kind'], given = ''): readonly ImportFlag[] => [{ kind, given }];

/** The Assembly's table leaves out the name of every third government bill, and with it the kind. */
function kindOf(row: Row): readonly [BillKind, readonly ImportFlag[]] {
  const known = KINDS[row['kind_hint'] ?? ''];
  if (known) return [known, []];
  const sent = row['gov_sent'] !== undefined && row['promulgated'] === undefined;
  const consent = sent || /^대(통령|법원장)$/.test(row['proposer'] ?? '');
  const otherwise = row['proposer'] === '의장' ? 'resolution' : 'ordinance.partial-amendment';
  return [consent ? 'consent' : otherwise, assumed('kind-assumed', row['kind_hint'])];
}

function titleOf(row: Row, number: string): readonly [string, readonly ImportFlag[]] {
  if (row['title'] !== undefined) return [row['title'], []];
  return [`${row['prom_law'] ?? '제목 없음'} (의안 ${number})`, assumed('title-assumed')];
}

/** `홍길동의원등10인`: ten with the first; `홍길동의원ㆍ김철수의원외8인`: eight beside those named. */
const MEMBERS = /^(.+)의원(?:(등|외)(\d+)인)?$/;
/** Bodies outside of the house whose head is called 위원장, too. */
const OUTSIDE = /^(국가인[권원]|중앙선거관리|방송통신위)/;

function proposerOf({ proposer: text = '', committee }: Row): readonly [Proposer, readonly ImportFlag[]] {
  const [, named, counted, count = '0'] = MEMBERS.exec(text) ?? [];
  if (named !== undefined) {
    const proposers = named.split(/의원\s*[ㆍ·,]\s*/);
    const supporterCount = Math.max(0, Number(count) - (counted === '등' ? proposers.length : 0));
    return [{ kind: 'members', lead: proposers[0]!, proposers, supporterCount }, []];
  }
  if (text.endsWith('위원장') && !OUTSIDE.test(text)) {
    return [{ kind: 'committee', committee: committee ?? text.replace(/(위원회)?위원장$/, '위원회') }, []];
  }
  if (text === '정부' || text === '대통령') return [{ kind: 'mayor' }, []];
  const flags = assumed('proposer-assumed', text);
  return text === '' || text === '의장'
    ? [{ kind: 'members', lead: text || '미상', proposers: [text || '미상'], supporterCount: 0 }, flags] : [{ kind: 'mayor' }, flags];
}

function decidedInCommittee({ cmt_processed: day = '', cmt_result: result, plen_result: later }: Row): readonly ImportedFact[] {
  if (day === '' && result === undefined) return [];
  if (result === '철회' && later === undefined) return [{ act: 'bill.withdraw', day }];
  const outcome = IN_COMMITTEE[result ?? ''];
  return [{ act: 'bill.decide-in-committee', day, outcome, unknownOutcome: outcome ? undefined : result ?? '' }];
}

function ended({ plen_decided: day = '', plen_result: result }: Row): readonly ImportedFact[] {
  if (day === '' && result === undefined) return [];
  const known = IN_PLENARY[result ?? ''];
  const [act, outcome] = known ?? ['bill.decide-in-plenary' as const];
  return [{ act, day, outcome, note: result, unknownOutcome: known ? undefined : result ?? '' }];
}

const onDay = (act: FactId, day: string | undefined, more: Partial<ImportedFact> = {}): readonly ImportedFact[] =>
  (day === undefined ? [] : [{ act, day, ...more }]);

function billOf(row: Row): ImportedBill | string {
  const { bill_no: number, committee, proposed = '' } = row;
  if (number === undefined) return 'bill_no: 의안번호가 없습니다.';
  const [proposer, ofProposer] = proposerOf(row);
  const [title, ofTitle] = titleOf(row, number);
  const [kind, ofKind] = kindOf(row);
  return {
    row: number, title, kind, proposer, committee, raw: row, flags: [...ofTitle, ...ofKind, ...ofProposer],
    facts: [
      { act: beginningOf(proposer), day: proposed },
      ...onDay('bill.refer', row['cmt_referred']), ...onDay('bill.place', row['cmt_presented']), ...decidedInCommittee(row),
      ...onDay('bill.place-in-plenary', row['plen_presented']), ...ended(row),
      ...onDay('bill.transfer', row['gov_sent']), ...onDay('bill.promulgate', row['promulgated'], { number: row['prom_no'] }),
    ],
  };
}

/** Bills of the 20th National Assembly, 발의 to 공포, as its information system lists them (의안정보시스템). */
export const assembly20: ImportFormat = {
  of(columns) {
    const missing = ['bill_no', 'proposed', 'plen_result'].filter((name) => !columns?.includes(name));
    if (missing.length > 0) throw new ImportFileError(`assembly-20 형식의 열이 없습니다: ${missing.join(', ')}`);
    return (raw) => billOf(raw as Row);
  },
};

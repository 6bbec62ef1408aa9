import { withEul } from '@uian/domain';
import { readAmendment } from '../amendment/index.js';
import { factOf, type ReadPaper } from '../read/index.js';
import { linesIn } from '../read/lines.js';
import type { Finding } from './finding.js';

const COMPARISON = /^신\s*[·ㆍ]\s*구조문\s*대비표$/;
const ANNEXES: readonly { readonly named: RegExp; readonly stands: RegExp; readonly term: string }[] = [
  { named: /신\s*[·ㆍ]\s*구조문\s*대비표\s*(첨부|별첨|붙임)/, stands: COMPARISON, term: '신·구조문대비표' },
  { named: /비용추계(서)?\s*미첨부\s*사유서\s*(첨부|별첨|붙임)/, stands: /^비용추계서\s*미첨부\s*사유서$/, term: '비용추계서 미첨부 사유서' },
];

/** Annexes that the bill names must be there; a waiver of the estimate must cite its clause. */
export function checkAnnexes(text: string, paper: ReadPaper): readonly Finding[] {
  const lines = linesIn(text);
  const missing = ANNEXES.flatMap(({ named, stands, term }): readonly Finding[] => {
    const mention = lines.find((line) => named.test(line.text));
    return mention && !lines.some((line) => stands.test(line.text)) ? [{
      check: 'annex.missing', gravity: 'grave', line: mention.at, quote: mention.text, message: `${withEul(term)} 붙였다고 적었으나 문서에 없습니다.`, mending: `${withEul(term)} 붙이세요.`,
    }] : [];
  });
  const waiver = lines.find((line) => ANNEXES[1]!.stands.test(line.text));
  const uncited: readonly Finding[] = waiver && !factOf(paper, 'costWaiver') ? [{
    check: 'annex.clause', gravity: 'grave', line: waiver.at, quote: waiver.text, message: '미첨부 사유서에 근거 규정의 조항이 없습니다.',
    mending: '비용추계서를 붙이지 않는 근거 조례와 조항을 적으세요.',
  }] : [];
  return [...missing, ...uncited, ...checkComparison(text, paper)];
}

const plain = (text: string): string => text.replace(/<\/?[a-z][^>]*>/gi, ' ').replace(/\s+/g, ' ');
const bare = (text: string): string => plain(text).replace(/[\s,.·\-‐-―∼~]/g, '');

/** The comparison that was handed in, against the words of the amendment. */
export function checkComparison(text: string, paper: ReadPaper): readonly Finding[] {
  const amendment = factOf(paper, 'amendment');
  const lines = linesIn(text);
  const from = lines.findIndex((line) => COMPARISON.test(line.text));
  if (!amendment || from < 0) return [];
  const to = lines.findIndex((line, at) => at > from && /미첨부\s*사유서$/.test(line.text));
  const table = lines.slice(from + 1, to < 0 ? undefined : to);
  const whole = table.map((line) => line.text).join(' ');
  return readAmendment(String(amendment.value)).commands.flatMap((command): readonly Finding[] => {
    if (command.kind !== 'replace-words') return [];
    const line = table.find((one) => one.text.includes(command.from)) ?? lines[from]!;
    const place = { line: line.at, quote: line.text.slice(0, 200) };
    if (plain(whole).includes(command.to)) return [];
    return bare(whole).includes(bare(command.to)) ? [{
      check: 'comparison.words', gravity: 'wrong', ...place, message: `신·구조문대비표의 글이 개정문과 다릅니다(“${command.to}”).`,
      mending: `대비표의 개정안 난을 “${command.to}”로 고치세요.`,
    }] : [{
      check: 'comparison.missing', gravity: 'grave', ...place, message: `신·구조문대비표에 개정문의 “${command.to}” 부분이 없습니다.`, mending: '대비표를 개정문에 맞추어 다시 만드세요.',
    }];
  });
}

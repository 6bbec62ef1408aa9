import { FACT_KINDS, PAPER_KINDS, SURENESSES, type Fact, type ReadPaper } from '@uian/documents';
import { Command } from 'commander';
import { columns, print } from '../output.js';
import { inWorkshop, strangersFile } from '../stranger-file.js';

const PEOPLE: readonly string[] = ['proposers', 'supporters'];

function shown({ kind, value }: Fact): string {
  if (typeof value === 'object') return PEOPLE.includes(kind) ? `${value.length}명: ${value.join(', ')}` : value.join(', ');
  return String(value).replaceAll('\n', ' ⏎ ');
}

const LONGEST = 60;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

/** What was read, a line each: what, how it reads, how sure, and where it stands. */
export function wordsOf({ kind, facts, sections }: ReadPaper): string {
  const rows = facts.map((fact) => [FACT_KINDS[fact.kind], short(shown(fact)), SURENESSES[fact.sureness], `${fact.line}번째 줄`, short(fact.quote)]);
  return [
    `문서: ${PAPER_KINDS[kind]}`, '', ...(rows.length > 0 ? [columns([['사실', '읽은 값', '확실한 정도', '곳', '적힌 말'], ...rows])] : ['읽은 사실이 없습니다.']),
    ...(sections.length > 0 ? ['', '항목', ...sections.map(({ label, heading, line }) => `  ${label}. ${heading} (${line}번째 줄)`)] : []),
  ].join('\n');
}

export const readCommand = (): Command => new Command('read')
  .description('의안, 검토보고서, 심사보고서를 읽고 찾은 사실을 곳과 함께 보인다')
  .argument('<file>', 'hwpx, hwp, txt 파일')
  .option('--json', 'JSON으로 답한다')
  .action(async (file: string, { json }: { json?: boolean }) => {
    const { paper, proposed } = await inWorkshop({ kind: 'read', bytes: await strangersFile(file) });
    print(json, { ...paper, proposed: proposed ?? null }, () => wordsOf(paper));
  });

import { koreanDay } from '@uian/domain';
import { compareProcedures, DIFFERENCE_KINDS, type Side } from '@uian/procedure/packs';
import { Command } from 'commander';
import { columns, print } from '../output.js';
import { ruleBook, type RuleBook } from '../rule-book.js';
import { today } from '../today.js';

const nameOf = ({ pack, day }: RuleBook): string => `${pack.name} (${koreanDay(day)})`;

/** `7일 · 서울특별시의회 회의규칙 제54조의2`; 있음 where it has no figure, 없음 where it is not there. */
const words = (side: Side): string => (side === null ? '없음' : [side.figure || '있음', side.article].filter(Boolean).join(' · '));

export const rulesDiffCommand = (): Command => new Command('diff')
  .description('두 규정의 차이: 두 의회, 한 의회의 두 날, 또는 규정 묶음 파일')
  .argument('<a>', '의회(seoul), 의회와 날(seoul@2024-06-30) 또는 파일(plan.yaml)')
  .argument('<b>', '견줄 규정')
  .option('--on <day>', '날을 적지 않은 쪽의 기준일 (YYYY-MM-DD)')
  .option('--json', 'JSON으로 답한다')
  .action((left: string, right: string, { on = today(), json }: { on?: string; json?: boolean }) => {
    const [a, b] = [ruleBook(left, on), ruleBook(right, on)];
    const differences = compareProcedures(a.procedure, b.procedure);
    const side = ({ pack, day }: RuleBook): object => ({ id: pack.id, name: pack.name, day });
    print(json, { a: side(a), b: side(b), differences }, () => (differences.length === 0
      ? `${nameOf(a)}과(와) ${nameOf(b)}은(는) 다른 것이 없습니다.`
      : columns([['구분', '이름', '용어', nameOf(a), nameOf(b)],
        ...differences.map((d) => [DIFFERENCE_KINDS[d.kind], d.id, d.term, words(d.a), words(d.b)])])));
  });

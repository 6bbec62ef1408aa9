import {
  CERTAINTY_TERMS, citationText, EFFECT_TERMS, FACT_TERMS, isLaw, procedureAsOf,
} from '@uian/procedure';
import { Command } from 'commander';
import { columns, print } from '../output.js';
import { today } from '../today.js';

interface Row { kind: string; id: string; term: string; figure: string; article: string; certainty: string }

function table(council: string, day: string): readonly Row[] {
  const procedure = procedureAsOf(council, day);
  const figure = (value: unknown): string => (value === true ? '' : value === null ? '알 수 없음' : String(value));
  return [
    ...procedure.rules().map((rule): Row => ({
      kind: '규칙', id: rule.id, term: rule.term, figure: figure(rule.figure), article: citationText(rule.citation),
      certainty: isLaw(rule.citation) ? CERTAINTY_TERMS[rule.certainty] : '',
    })),
    ...procedure.periods().map((p): Row => ({
      kind: EFFECT_TERMS[p.effect], id: p.id, term: p.term, figure: figure(p.length),
      article: p.level === 'office' ? '내부 목표 (법적 기한 아님)' : citationText(p.citation),
      certainty: isLaw(p.citation) ? CERTAINTY_TERMS[p.certainty] : '',
    })),
    ...[...procedure.billTransitions(), ...procedure.meetingTransitions(), ...procedure.calendarTransitions()].map((row): Row => ({
      kind: '행위', id: row.act, term: FACT_TERMS[row.act], figure: '', article: citationText(row.citation), certainty: '',
    })),
  ];
}

export const rulesCommand = (): Command => new Command('rules')
  .description('적용 규정: 규칙, 기간, 행위와 그 조문')
  .argument('[word]', '이름, 용어, 조문에서 찾을 말')
  .option('--council <id>', '규정 묶음', 'seoul')
  .option('--on <day>', '기준일 (YYYY-MM-DD)')
  .option('--json', 'JSON으로 답한다')
  .action((word: string | undefined, { council, on, json }: { council: string; on?: string; json?: boolean }) => {
    const rows = table(council, on ?? today()).filter((row) => !word || Object.values(row).some((cell) => cell.includes(word)));
    print(json, rows, () => columns([['구분', '이름', '용어', '값', '조문', '확실성'],
      ...rows.map((r) => [r.kind, r.id, r.term, r.figure, r.article, r.certainty])]));
  });

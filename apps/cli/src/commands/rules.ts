import { dayField } from '@uian/domain';
import { CERTAINTY_TERMS, citationText, EFFECT_TERMS, FACT_TERMS, figureText, isLaw, lengthText } from '@uian/procedure';
import { Command } from 'commander';
import { columns, print } from '../output.js';
import { parsed } from '../parsed.js';
import { packFrom, packOf, procedureOn } from '../rule-book.js';
import { today } from '../today.js';
import { rulesDiffCommand } from './rules-diff.js';
import { rulesImpactCommand } from './rules-impact.js';

interface Row { kind: string; id: string; term: string; figure: string; article: string; certainty: string }

function table(council: string, day: string): readonly Row[] {
  const procedure = procedureOn(packOf(council), day);
  return [
    ...procedure.rules().map((rule): Row => ({
      kind: '규칙', id: rule.id, term: rule.term, figure: figureText(rule), article: citationText(rule.citation),
      certainty: isLaw(rule.citation) ? CERTAINTY_TERMS[rule.certainty] : '',
    })),
    ...procedure.periods().map((p): Row => ({
      kind: EFFECT_TERMS[p.effect], id: p.id, term: p.term, figure: lengthText(p),
      article: p.level === 'office' ? '내부 목표 (법적 기한 아님)' : citationText(p.citation),
      certainty: isLaw(p.citation) ? CERTAINTY_TERMS[p.certainty] : '',
    })),
    ...[...procedure.billTransitions(), ...procedure.meetingTransitions(), ...procedure.calendarTransitions()].map((row): Row => ({
      kind: '행위', id: row.act, term: FACT_TERMS[row.act], figure: '', article: citationText(row.citation), certainty: '',
    })),
  ];
}

const rulesCheckCommand = (): Command => new Command('check')
  .description('규정 묶음 파일을 점검하고, 잘못을 줄과 함께 밝힌다')
  .argument('<file...>', '규정 묶음 파일')
  .option('--json', 'JSON으로 답한다')
  .action((files: string[], { json }: { json?: boolean }) => {
    const packs = files.map(packFrom).map(({ id, name }) => ({ id, name }));
    print(json, packs, () => packs.map(({ id, name }) => `${name} (${id}): 쓸 수 있는 규정 묶음입니다.`).join('\n'));
  });

export const rulesCommand = (): Command => new Command('rules')
  .description('적용 규정: 규칙, 기간, 행위와 그 조문')
  .argument('[word]', '이름, 용어, 조문에서 찾을 말')
  .option('--council <id>', '규정 묶음 또는 그 파일', 'seoul')
  .option('--on <day>', '기준일 (YYYY-MM-DD)')
  .option('--json', 'JSON으로 답한다')
  .action((word: string | undefined, { council, on, json }: { council: string; on?: string; json?: boolean }) => {
    const day = parsed(dayField(), on ?? today());
    const rows = table(council, day).filter((row) => !word || Object.values(row).some((cell) => cell.includes(word)));
    print(json, rows, () => columns([['구분', '이름', '용어', '값', '조문', '확실성'],
      ...rows.map((r) => [r.kind, r.id, r.term, r.figure, r.article, r.certainty])]));
  })
  .addCommand(rulesDiffCommand())
  .addCommand(rulesImpactCommand())
  .addCommand(rulesCheckCommand());

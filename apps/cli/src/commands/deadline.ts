import { count, dayStrip, legalCalendar, uncountedWords } from '@uian/calendar';
import { dayField, koreanDay, plainDay } from '@uian/domain';
import { CERTAINTY_TERMS, citationText, EFFECT_TERMS, isLaw, PERIOD_IDS, type PeriodId } from '@uian/procedure';
import { Command } from 'commander';
import { CliFailure } from '../failure.js';
import { parsed } from '../parsed.js';
import { print } from '../output.js';
import { packOf, procedureOn } from '../rule-book.js';

function explain(rule: string, council: string, on: string): { answer: object; words: string } {
  if (!(PERIOD_IDS as readonly string[]).includes(rule)) {
    throw new CliFailure(`${rule}: 그런 기간이 없습니다. 있는 것: ${PERIOD_IDS.join(', ')}`);
  }
  const day = parsed(dayField(), on);
  const period = procedureOn(packOf(council), day).period(rule as PeriodId);
  if (!period) throw new CliFailure(`${rule}: 이 의회에는 그런 기간이 없습니다.`);
  const source = period.level === 'office' ? '내부 목표 (법적 기한 아님)' : citationText(period.citation);
  if (period.length === null) {
    return { answer: { rule, known: false, article: source }, words: `${period.term}: ${koreanDay(day)}에 적용되던 기간을 알 수 없어 판단하지 않습니다 (${source}).` };
  }
  const calendar = legalCalendar();
  const counted = count({ style: period.style, start: plainDay(day), length: period.length, unit: period.unit, includeFirst: period.includeFirst, date: period.date }, calendar);
  if (!counted.known) {
    return { answer: { rule, ...counted, article: source }, words: uncountedWords(counted) };
  }
  const days = dayStrip(counted, calendar);
  const due = counted.earliest ?? counted.lastDay;
  const lines = [
    `${period.term} (${EFFECT_TERMS[period.effect]}): ${koreanDay(due)}${counted.earliest ? '부터' : '까지'}`,
    `근거: ${source} · 세는 법: ${counted.article}${isLaw(period.citation) ? ` · ${CERTAINTY_TERMS[period.certainty]}` : ''}`,
    ...days.map((d) => `  ${koreanDay(d.day)}  ${d.number ?? '-'}${d.why ? `  ${d.why}` : ''}`),
    ...(counted.lastWorkingDay ? [`마지막 근무일: ${koreanDay(counted.lastWorkingDay)}`] : []),
    ...(counted.secondReading ? [`다른 해석: ${counted.secondReading.words}`] : []),
  ];
  return { answer: { rule, term: period.term, due, certainty: isLaw(period.citation) ? period.certainty : null, ...counted, article: source, countedBy: counted.article, days }, words: lines.join('\n') };
}

export const deadlineCommand = (): Command => new Command('deadline')
  .description('기한 하나를 계산하고 하루하루 설명한다')
  .argument('<rule>', '기간의 이름 (예: transfer.bill)')
  .requiredOption('--on <day>', '기산 사유가 생긴 날 또는 기준일 (YYYY-MM-DD)')
  .option('--council <id>', '규정 묶음', 'seoul')
  .option('--json', 'JSON으로 답한다')
  .action((rule: string, { council, on, json }: { council: string; on: string; json?: boolean }) => {
    const { answer, words } = explain(rule, council, on);
    if ('known' in answer && answer.known === false) process.exitCode = 1;
    print(json, answer, () => words);
  });

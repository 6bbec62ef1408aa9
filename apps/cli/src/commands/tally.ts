import { tally } from '@uian/domain';
import { citationText, VOTING_THRESHOLDS, type VotingThresholdId } from '@uian/procedure';
import { Command } from 'commander';
import { z } from 'zod';
import { parsed } from '../parsed.js';
import { print, throughLines } from '../output.js';
import { packOf, procedureOn } from '../rule-book.js';

const IDS = Object.keys(VOTING_THRESHOLDS) as [VotingThresholdId, ...VotingThresholdId[]];
const count = () => z.number().int().min(0).max(100_000);

const QUESTION = z.strictObject({
  members: count(), present: count(), yes: count(), no: count(), abstain: count().default(0),
  threshold: z.enum(IDS).default('plenary.decision'),
}).refine((q) => q.present <= q.members, { error: '출석이 재적보다 많습니다.', path: ['present'] })
  .refine((q) => q.yes + q.no + q.abstain <= q.present, { error: '찬성, 반대, 기권의 합이 출석보다 많습니다.', path: ['present'] });

/** Counts a vote against a threshold of the table (의결정족수). */
export function answerTally(input: unknown, council: string, day: string): object {
  const { threshold, ...votes } = parsed(QUESTION, input);
  const rule = procedureOn(packOf(council), day).threshold(threshold);
  const { quorate, carried } = tally(rule, votes);
  return { quorate, carried, rule: rule.id, article: citationText(rule.citation) };
}

export const tallyCommand = (): Command => new Command('tally')
  .description('표결을 정족수에 비추어 본다')
  .option('--members <n>', '재적', Number)
  .option('--present <n>', '출석', Number)
  .option('--yes <n>', '찬성', Number)
  .option('--no <n>', '반대', Number)
  .option('--abstain <n>', '기권', Number, 0)
  .option('--threshold <id>', IDS.join(', '), 'plenary.decision')
  .option('--council <id>', '규정 묶음', 'seoul')
  .option('--on <day>', '기준일 (YYYY-MM-DD)', '2026-07-02')
  .option('--jsonl', '한 줄에 하나씩 JSON으로 묻고 답한다')
  .option('--json', 'JSON으로 답한다')
  .action(async ({ jsonl, json, council, on, ...question }: { jsonl?: boolean; json?: boolean; council: string; on: string }) => {
    if (jsonl) return throughLines((line) => answerTally(line, council, on));
    const answer = answerTally(question, council, on) as { quorate: boolean; carried: boolean; article: string };
    print(json, answer, () =>
      `${answer.quorate ? '정족수를 채웠습니다' : '정족수에 못 미칩니다'}. ${answer.carried ? '가결' : '부결'}입니다 (${answer.article}).`);
  });

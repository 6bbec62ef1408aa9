import { countPeriod, legalCalendar } from '@uian/calendar';
import { Command } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { dayField } from '@uian/domain';
import { parsed } from '../parsed.js';
import { print, throughLines } from '../output.js';

const QUESTION = z.strictObject({
  from: dayField(),
  length: z.number().int().min(0).max(100_000),
  unit: z.enum(['day', 'week', 'month', 'year', 'business-day']).default('day'),
  direction: z.enum(['forward', 'back', 'back-clear']).default('forward'),
  includeFirst: z.boolean().default(false),
  roll: z.enum(['civil', 'none']).default('civil'),
});

const calendar = legalCalendar();

/** Counts one period; beyond the published calendar it says so instead of guessing. */
export function answerCount(input: unknown): object {
  const question = parsed(QUESTION, input);
  const counted = countPeriod({ ...question, from: Temporal.PlainDate.from(question.from) }, calendar);
  return counted.known ? { rawLastDay: counted.rawLastDay, lastDay: counted.lastDay }
    : { error: `${counted.year}년의 공휴일이 달력에 없어 아직 계산할 수 없습니다.` };
}

export const countCommand = (): Command => new Command('count')
  .description('기간을 센다 (민법 제155조~제161조)')
  .option('--from <day>', '기준일 (YYYY-MM-DD)')
  .option('--length <n>', '길이', Number)
  .option('--unit <unit>', 'day, week, month, year, business-day', 'day')
  .option('--direction <direction>', 'forward, back (역산), back-clear (N일 전까지)', 'forward')
  .option('--include-first', '초일을 산입한다', false)
  .option('--roll <roll>', 'civil (말일이 휴일이면 다음 날), none', 'civil')
  .option('--jsonl', '한 줄에 하나씩 JSON으로 묻고 답한다')
  .option('--json', 'JSON으로 답한다')
  .action(async ({ jsonl, json, ...question }: { jsonl?: boolean; json?: boolean }) => {
    if (jsonl) return throughLines(answerCount);
    const answer = answerCount(question) as { rawLastDay?: string; lastDay?: string; error?: string };
    if (answer.error) process.exitCode = 1;
    print(json, answer, () => answer.error ?? `말일 ${answer.rawLastDay}, 끝나는 날 ${answer.lastDay}`);
  });

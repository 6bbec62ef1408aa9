import type { z } from 'zod';
import { INPUTS } from '../commands/command.js';
import { violation } from '../rule-violation.js';
import { correctedEvent } from '../corrected-event.js';
import type { Rule } from './rule.js';

/** 정정한 내용은 그 행위의 내용으로 온전하다: judged by the schema of the corrected act. */
export const recordCorrectedInput: Rule = (context) => {
  const found = correctedEvent(context);
  if (!found?.event || found.input.input === undefined || !Object.hasOwn(INPUTS, found.event.type)) return undefined;
  const schema: z.ZodType = INPUTS[found.event.type as keyof typeof INPUTS];
  const issues = schema.safeParse(found.input.input).error?.issues ?? [];
  if (issues.length === 0) return undefined;
  return violation(context.procedure, 'record.corrected-input',
    issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join(' '),
    { field: ['input', ...(issues[0]?.path ?? [])].join('.') });
};

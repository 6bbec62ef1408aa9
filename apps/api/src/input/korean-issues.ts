import type { StandardSchemaV1 } from '@standard-schema/spec';
import { z } from 'zod';
import type { FieldError } from '../problem/problem.js';

/** Words for what the schemas themselves say nothing about; zod's own Korean stands behind them. */
z.config({
  ...z.locales.ko(),
  customError: (issue) => {
    if (issue.code === 'unrecognized_keys') return '알 수 없는 항목입니다.';
    if (issue.code === 'invalid_type' && issue.input === undefined) return '빠진 항목입니다.';
    if (issue.code === 'invalid_type') return '형식이 맞지 않습니다.';
    if (issue.code === 'invalid_union' && issue.discriminator === 'act') return '여기서 할 수 있는 행위가 아닙니다.';
    return undefined;
  },
});

const MOST_ERRORS = 100;

/** Each fault of an input by its field; unknown fields one by one. */
export function fieldErrors(issues: readonly StandardSchemaV1.Issue[]): readonly FieldError[] {
  return issues.flatMap((issue): FieldError[] => {
    const path = (issue.path ?? []).map((segment) => String(typeof segment === 'object' ? segment.key : segment));
    const { keys } = issue as { keys?: readonly string[] };
    return (keys ?? [undefined]).map((key) => ({
      field: [...path, ...(key === undefined ? [] : [key])].join('.').slice(0, 200), message: issue.message,
    }));
  }).slice(0, MOST_ERRORS);
}

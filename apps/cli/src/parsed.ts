import type { z } from 'zod';
import { CliFailure } from './failure.js';

/** The value, if the schema takes it. @throws CliFailure naming every field that it does not take */
export function parsed<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new CliFailure(result.error.issues.map((issue) => `${issue.path.join('.') || '입력'}: ${issue.message}`).join(' / '));
}

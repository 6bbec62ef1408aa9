import { z } from 'zod';

/** Running text that only a human can write; left empty, the paper says what stands there then. */
export const text = (title: string, description?: string) =>
  z.string().trim().max(20_000, '20000자까지 쓸 수 있습니다.').transform((value) => (value === '' ? undefined : value)).optional()
    .meta({ title, ...(description !== undefined && { description }), long: true });

/** A line that only a human can write. */
export const line = (title: string, description?: string) =>
  z.string().trim().max(500, '500자까지 쓸 수 있습니다.').transform((value) => (value === '' ? undefined : value)).optional()
    .meta({ title, ...(description !== undefined && { description }) });

/** Nothing to be entered. */
export const NOTHING = z.strictObject({});
export type Nothing = z.infer<typeof NOTHING>;

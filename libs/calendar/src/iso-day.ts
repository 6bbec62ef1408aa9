import { Temporal } from 'temporal-polyfill';

/** A legal day as a number, 20240305: cheaper as a key than the ISO string, and in the order of time. */
export const dayKey = (day: Temporal.PlainDate): number => day.year * 10_000 + day.month * 100 + day.day;

/** A legal day (Asia/Seoul) as 'YYYY-MM-DD'. */
export const isoDay = (day: Temporal.PlainDate): string => day.toString();

/** '3월 5일': a legal day in a Korean sentence. */
export const koreanDay = (day: Temporal.PlainDate): string => `${day.month}월 ${day.day}일`;

/** '2024년 3월 5일': a legal day in a Korean sentence that does not say the year otherwise. */
export const koreanDate = (day: Temporal.PlainDate): string => `${day.year}년 ${koreanDay(day)}`;

const STEPS = { 1: Temporal.Duration.from({ days: 1 }), '-1': Temporal.Duration.from({ days: -1 }) } as const;

/** The day after, or before. Every count takes many such steps, and a duration that is ready takes half the time. */
export const beside = (day: Temporal.PlainDate, step: 1 | -1): Temporal.PlainDate => day.add(STEPS[step]);

/** The day after. */
export const nextDay = (day: Temporal.PlainDate): Temporal.PlainDate => beside(day, 1);

/** The day before. */
export const dayBefore = (day: Temporal.PlainDate): Temporal.PlainDate => beside(day, -1);

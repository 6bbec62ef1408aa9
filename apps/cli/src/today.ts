import { legalDayOf } from '@uian/domain';

/** Today's legal day (Asia/Seoul), ISO. */
export const today = (): string => legalDayOf(Date.now());

import { onPeriod } from './period-ledger.js';

/** 집행정지가 풀리면 다시 진행하는 기한: one that is stopped. */
export const periodResumption = onPeriod('period.resumption', (deadline) =>
  deadline?.status === 'suspended' ? undefined : '멈추어 있는 기한이 아닙니다.');

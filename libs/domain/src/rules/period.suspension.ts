import { onPeriod } from './period-ledger.js';

/** 집행정지로 멈추는 기한: one that runs, and that a court can stop. */
export const periodSuspension = onPeriod('period.suspension', (deadline) => {
  if (!deadline?.period.suspendable) return '집행정지로 멈추는 기한이 아닙니다.';
  if (deadline.status === 'suspended') return '이미 멈추어 있는 기한입니다.';
  return deadline.status === 'open' ? undefined : '이미 끝난 기한입니다.';
});

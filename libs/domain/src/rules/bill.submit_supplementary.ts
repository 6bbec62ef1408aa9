import { submissionInTime } from './submission.js';

/**
 * 추가경정예산안은 회기개시 12일 전까지, 긴급하면 의장이 대표의원과 협의하여 달리 정한다 (경기도의회 회의규칙 제25조제5항).
 */
export const billSubmitSupplementary = submissionInTime('bill.submit_supplementary');

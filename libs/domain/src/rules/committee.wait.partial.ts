import type { Rule } from './rule.js';
import { waitingPeriod } from './waiting-period.js';

/** 일부개정조례안은 회부된 날부터 7일을 경과하지 아니하면 상정할 수 없다 (서울특별시의회 회의규칙 제54조의2). */
export const committeeWaitPartial: Rule = (context) => waitingPeriod('committee.wait.partial', context);

import { byThreshold } from './decision.js';

/** 재의요구안: 재적의원 과반수의 출석과 출석의원 3분의 2 이상의 찬성 (지방자치법 제32조제4항). */
export const reconsiderationDecision = byThreshold('plenary.reconsideration', 'reconsideration.decision');

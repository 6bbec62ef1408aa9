import { byThreshold } from './decision.js';

/** 종결동의의 의결: 재적의원 5분의 3 이상의 찬성 (서울특별시의회 회의규칙 제39조의2제5항). */
export const debateClosure = byThreshold('debate.closure');

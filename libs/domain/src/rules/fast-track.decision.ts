import { byThreshold } from './decision.js';

/** 신속처리안건 지정동의의 의결: 재적의원 5분의 3 이상의 찬성 (서울특별시의회 회의규칙 제21조의2제1항). */
export const fastTrackDecision = byThreshold('fast-track.decision');

import { byThreshold } from './decision.js';

/** 위원회의 번안: 재적위원 과반수의 출석과 출석위원 3분의 2 이상의 찬성 (서울특별시의회 회의규칙 제26조제2항). */
export const committeeRescission = byThreshold('committee.rescission');

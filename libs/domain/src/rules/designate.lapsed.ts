import { designationRuns } from './designation.js';
import type { Rule } from './rule.js';

/** 지정된 심사기간에 심사를 마치지 아니한 때의 중간보고 (서울특별시의회 회의규칙 제21조제2항): after its last day. */
export const designateLapsed: Rule = (context) => designationRuns('designate.lapsed', context);

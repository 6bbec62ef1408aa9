import { fastTrackedOn } from '../fast-track.js';
import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** 신속처리 배제: 의장이 대표의원과 협의한 신속처리대상안건에 한한다 (서울특별시의회 회의규칙 제21조의2제7항). */
export const fastTrackExemption: Rule = ({ bill, procedure }) =>
  bill && fastTrackedOn(bill) === undefined
    ? violation(procedure, 'fast-track.exemption', '신속처리대상안건으로 지정된 의안이 아닙니다.') : undefined;

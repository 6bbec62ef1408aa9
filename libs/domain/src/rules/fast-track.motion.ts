import { MAJORITY } from '@uian/procedure';
import { least } from '../tally.js';
import { violation } from '../rule-violation.js';
import { countedVote } from '../votes.js';
import { inputOf, type Rule } from './rule.js';

/** 신속처리안건 지정동의: 재적의원, 또는 소관 위원회 재적위원 과반수의 서명 (서울특별시의회 회의규칙 제21조의2제1항). */
export const fastTrackMotion: Rule = (context) => {
  const input = inputOf(context, 'bill.designate-fast-track');
  const members = countedVote(context)?.members;
  if (!input || members === undefined) return undefined;
  const needed = least(MAJORITY, members);
  return input.signatories >= needed ? undefined : violation(context.procedure, 'fast-track.motion',
    `지정동의에 ${input.signatories}명이 서명했습니다. 재적 ${members}명의 과반수인 ${needed}명이 서명해야 합니다.`, { field: 'signatories' });
};

import { deems, reminds, tells } from '../clock-words.js';
import { residentClocks, termClocks } from './introduction.js';
import { rests } from './stage.js';

const noticeClocks = {
  'bill.give_notice': reminds('입법예고 게시 목표', '의사과'),
  'bill.council_notice': tells('입법예고 기간', '의사과'),
};
const reviewReport = { 'review_report.distribute': reminds('검토보고서 배부 기한', '수석전문위원', '위원장') };

/** What may run for as long as the committee has the bill. */
const inCommittee = {
  'committee.auto_place': deems('자동상정', '위원장', '이후 첫 회의에 상정'),
  'committee.designated_period': reminds('지정된 심사기간', '위원장'),
  'fasttrack.review': deems('신속처리대상안건 심사 기한', '위원장', '본회의 부의'),
  'related.opinion': reminds('관련위원회 의견 제시 기간', '관련위원장', '의사과'),
  'budget.decide': reminds('예산안 의결 기한', '의장', '의사과'),
  ...termClocks, ...residentClocks, ...reviewReport,
};

/** 예비심사: the standing committees look at their parts of a budget and report; then it goes to the budget committee. */
export const preliminaryReview = rests({ stage: '예비심사', asks: '소관 상임위원회: 예비심사 보고', clocks: inCommittee });

/**
 * 회부: the committee chair puts the bill on an agenda. The notice of legislation runs meanwhile; once a sitting is set,
 * the chief specialist owes the review report. Left lying, the bill is placed by the first sitting after its time.
 */
export const referred = rests({ stage: '위원회 회부', asks: '위원장: 의사일정에 올림', clocks: { ...noticeClocks, ...inCommittee } });

/** 상정: the sponsor explains the bill. A review report still not distributed goes on being asked for. */
export const placed = rests({ stage: '위원회 상정', asks: '제안자: 제안설명', clocks: inCommittee });

/** 제안설명: the chief specialist reports on the review. */
export const explained = rests({ stage: '제안설명', asks: '수석전문위원: 검토보고', clocks: inCommittee });

/** 검토보고: members question sponsor and executive. */
export const reviewHeard = rests({ stage: '검토보고', asks: '위원: 질의, 제안자·집행부: 답변', clocks: inCommittee });

/** 질의·답변: members speak for and against. */
export const questioned = rests({ stage: '질의·답변', asks: '위원: 토론', clocks: inCommittee });

/** 소위원회 심사: a few members go through it article by article and report back. */
export const inSubcommittee = rests({ stage: '소위원회 심사', asks: '소위원회: 심사보고', clocks: inCommittee });

/** 안건조정: a mediation of the parties, with a time limit; then the committee votes. */
export const inMediation = rests({
  stage: '안건조정', asks: '안건조정위원회: 조정안 의결',
  clocks: { 'mediation.review': reminds('안건조정위원회 활동 기한', '위원장'), ...inCommittee },
});

/** 토론: the chair puts it to the vote. */
export const debated = rests({
  stage: '토론', asks: '위원장: 표결',
  clocks: { 'mediation.decide': reminds('조정안 표결 기한', '위원장', '의사과'), ...inCommittee },
});

/** 보류: left for a later sitting, for which a new review report may fall due. */
export const held = rests({ stage: '보류', asks: '위원장: 다음 회의에 올림', clocks: inCommittee });

/** 위원회 의결: the staff writes the committee's report. They are reminded of the office's target, then the chair. */
export const committeeDecided = rests({
  stage: '위원회 의결', asks: '위원회 직원: 심사보고서 제출',
  clocks: { 'report.submit': reminds('심사보고서 제출 목표', '위원회 직원', '위원장'), ...termClocks, ...residentClocks },
});

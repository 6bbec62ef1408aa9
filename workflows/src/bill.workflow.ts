import { billContract, type FollowInput } from '@uian/contracts';
import { deems, reminds, tells } from './clock-words.js';
import { followRecord, type Followed } from './follow-record.js';

/**
 * Follows one bill (의안) from 발의 to 시행. The stages below stand in the order of the process; the bill is in the one
 * that the record names, so a second 회부, an irregular fact and a fresh start take the same road as any other. What
 * is lawful, and which day a clock falls on, is decided by the record. Here time passes, and the clocks are struck.
 */
export async function bill(input: FollowInput): Promise<void> {
  const record = followRecord(input, billContract);
  await record.told();
  while (!record.closed()) {
    await stageOf(record.stage())(record);
    await record.startAfreshIfLong();
  }
}

type Stage = (bill: Followed) => Promise<void>;

/** 발의: the secretariat (의사과) looks at the papers and takes the bill in. No clock runs yet. */
const introduced: Stage = (bill) => bill.rests({ stage: '발의', asks: '의사과: 접수' });

/** 접수: the council chair refers it. The secretariat is reminded of the office's target, then the chair too. */
const received: Stage = (bill) =>
  bill.rests({
    stage: '접수',
    asks: '의장: 소관 위원회 회부',
    clocks: { 'bill.refer': reminds('회부 목표', '의사과', '의장') },
  });

/**
 * 회부: the committee chair puts the bill on an agenda. The notice of legislation runs meanwhile; once a sitting is set,
 * the chief specialist owes the review report. Left lying, the bill is placed by the first sitting after its time.
 */
const referred: Stage = (bill) =>
  bill.rests({
    stage: '위원회 회부',
    asks: '위원장: 의사일정에 올림',
    clocks: { ...noticeClocks, ...autoPlacement, ...reviewReport },
  });

/** 상정: the sponsor explains the bill. A review report still not distributed goes on being asked for. */
const placed: Stage = (bill) => bill.rests({ stage: '위원회 상정', asks: '제안자: 제안설명', clocks: reviewReport });

/** 제안설명: the chief specialist reports on the review. */
const explained: Stage = (bill) => bill.rests({ stage: '제안설명', asks: '수석전문위원: 검토보고', clocks: reviewReport });

/** 검토보고: members question sponsor and executive. */
const reviewHeard: Stage = (bill) => bill.rests({ stage: '검토보고', asks: '위원: 질의, 제안자·집행부: 답변' });

/** 질의·답변: members speak for and against. */
const questioned: Stage = (bill) => bill.rests({ stage: '질의·답변', asks: '위원: 토론' });

/** 토론: the chair puts it to the vote. */
const debated: Stage = (bill) => bill.rests({ stage: '토론', asks: '위원장: 표결' });

/** 보류: left for a later sitting, for which a new review report may fall due. */
const held: Stage = (bill) => bill.rests({ stage: '보류', asks: '위원장: 다음 회의에 올림', clocks: reviewReport });

/** 위원회 의결: the staff writes the committee's report. They are reminded of the office's target, then the chair. */
const committeeDecided: Stage = (bill) =>
  bill.rests({
    stage: '위원회 의결',
    asks: '위원회 직원: 심사보고서 제출',
    clocks: { 'report.submit': reminds('심사보고서 제출 목표', '위원회 직원', '위원장') },
  });

/** 본회의 불부의: the committee keeps it from the plenary, unless members ask for it. */
const notSentToPlenary: Stage = (bill) => bill.rests({ stage: '본회의 불부의', asks: '의원: 본회의 부의 요구 여부' });

/** 심사보고: the council chair puts the bill before the plenary. */
const reported: Stage = (bill) => bill.rests({ stage: '심사보고', asks: '의장: 본회의 상정' });

/** 본회의 상정: the plenary votes. */
const plenaryPlaced: Stage = (bill) => bill.rests({ stage: '본회의 상정', asks: '본회의: 의결' });

/** 본회의 의결: the secretariat owes the bill to the executive. It is reminded; once overdue, the council chair too. */
const passed: Stage = (bill) =>
  bill.rests({
    stage: '본회의 가결',
    asks: '의사과: 집행기관에 이송',
    clocks: { 'transfer.bill': reminds('이송 기한', '의사과', '의장') },
  });

/** 이송: the executive promulgates or asks for reconsideration. If it does neither in time, the bill is law (확정). */
const transferred: Stage = (bill) =>
  bill.rests({
    stage: '이송',
    asks: '지방자치단체의 장·교육감: 공포 또는 재의요구',
    clocks: { 'promulgate.or_veto': deems('공포·재의요구 기한', '지방자치단체의 장·교육감', '확정') },
  });

/** 재의요구: the plenary decides once more. */
const reconsiderationRequested: Stage = (bill) => bill.rests({ stage: '재의요구', asks: '본회의: 재의결' });

/** 확정: the executive has a last span for 공포. When it is over the council chair does it, and is reminded. */
const confirmed: Stage = (bill) =>
  bill.rests({
    stage: '확정',
    asks: '지방자치단체의 장·교육감: 공포, 기한이 지나면 의장: 공포',
    clocks: {
      'promulgate.after_lapse': tells('확정 후 공포 기한', '의장'),
      'promulgate.speaker': reminds('의장 공포 목표', '의장', '의사과'),
    },
  });

/** 공포: nobody owes anything. When the time set by the ordinance or by law is over, it is in force. */
const promulgated: Stage = (bill) =>
  bill.rests({ stage: '공포', asks: '없음', clocks: { 'effect.default': deems('효력 발생', '의사과', '시행') } });

/** 시행, 부결, 철회: the road ends here. The workflow ends with the last clock, and the record says when that is. */
const concluded: Stage = (bill) => bill.rests({ stage: '종결', asks: '없음' });

/** A stage that this version does not know, of a later procedure: its clocks are kept, the record leads on. */
const unnamed: Stage = (bill) => bill.rests({ stage: '진행 중', asks: '기록 참조' });

const noticeClocks = {
  'bill.give_notice': reminds('입법예고 게시 목표', '의사과'),
  'bill.council_notice': tells('입법예고 기간', '의사과'),
};
const autoPlacement = { 'committee.auto_place': deems('자동상정', '위원장', '이후 첫 회의에 상정') };
const reviewReport = { 'review_report.distribute': reminds('검토보고서 배부 기한', '수석전문위원', '위원장') };

/** Every stage of the road, by the state id of the record. */
export const STAGES: ReadonlyMap<string, Stage> = new Map([
  ['introduced', introduced], ['received', received], ['referred', referred], ['placed', placed],
  ['explained', explained], ['review-heard', reviewHeard], ['questioned', questioned], ['debated', debated],
  ['held', held], ['committee-decided', committeeDecided], ['not-sent-to-plenary', notSentToPlenary],
  ['reported', reported], ['plenary-placed', plenaryPlaced], ['passed', passed], ['transferred', transferred],
  ['reconsideration-requested', reconsiderationRequested], ['confirmed', confirmed], ['promulgated', promulgated],
  ['in-force', concluded], ['rejected', concluded], ['withdrawn', concluded],
]);

const stageOf = (id: string): Stage => STAGES.get(id) ?? unnamed;

import { committeeMeetingContract, type FollowInput } from '@uian/contracts';
import { reminds } from './clock-words.js';
import { followRecord, type Followed } from './follow-record.js';

/**
 * Follows one meeting of a committee (위원회 회의) from the draft of its agenda (의사일정안) to 산회. Like a bill, it is
 * in the stage that the record names; a change after approval is an event there, which leads back to an earlier stage.
 */
export async function committeeMeeting(input: FollowInput): Promise<void> {
  const record = followRecord(input, committeeMeetingContract);
  await record.told();
  while (!record.closed()) {
    await stageOf(record.stage())(record);
    await record.startAfreshIfLong();
  }
}

type Stage = (meeting: Followed) => Promise<void>;

/** 의사일정안 작성: the committee's staff drafts the agenda. */
const drafted: Stage = (meeting) => meeting.rests({ stage: '의사일정안 작성', asks: '위원회 직원: 부위원장 협의 요청' });

/** 부위원장 협의: the vice-chair is asked, and reminded; without an answer the staff hears of it and may go on. */
const consulting: Stage = (meeting) =>
  meeting.rests({
    stage: '부위원장 협의',
    asks: '부위원장: 협의 회신',
    clocks: { 'agenda.consult': reminds('협의 회신 목표', '부위원장', '위원회 직원') },
  });

/** 위원장 승인 요청: the chair, or the deputy (직무대리) while the chair is away, approves or returns it; reminded. */
const approvalRequested: Stage = (meeting) =>
  meeting.rests({
    stage: '위원장 승인 요청',
    asks: '위원장(직무대리): 승인 또는 반려',
    clocks: { 'agenda.approve': reminds('의사일정 승인 목표', '위원장(직무대리)', '위원회 직원') },
  });

/** 반려: returned with a reason; the staff drafts again. */
const returned: Stage = (meeting) => meeting.rests({ stage: '반려', asks: '위원회 직원: 의사일정안 다시 작성' });

/** 승인: the staff notifies the members of the meeting, and is reminded. */
const approved: Stage = (meeting) =>
  meeting.rests({
    stage: '의사일정 승인',
    asks: '위원회 직원: 회의 통지',
    clocks: { 'meeting.notice': reminds('회의 통지 목표', '위원회 직원') },
  });

/** 통지: everybody waits for the sitting. */
const noticed: Stage = (meeting) => meeting.rests({ stage: '회의 통지', asks: '위원장: 개회' });

/** 개회: the sitting runs until the chair closes it. */
const open: Stage = (meeting) => meeting.rests({ stage: '개회', asks: '위원장: 산회' });

/** 산회, 취소: the meeting is over; the workflow ends when the record says so. */
const concluded: Stage = (meeting) => meeting.rests({ stage: '종결', asks: '없음' });

/** A stage that this version does not know: its clocks are kept, the record leads on. */
const unnamed: Stage = (meeting) => meeting.rests({ stage: '진행 중', asks: '기록 참조' });

/** Every stage of a meeting, by the state id of the record. */
export const STAGES: ReadonlyMap<string, Stage> = new Map([
  ['drafted', drafted],
  ['consulting', consulting],
  ['approval-requested', approvalRequested],
  ['returned', returned],
  ['approved', approved],
  ['noticed', noticed],
  ['open', open],
  ['closed', concluded],
  ['cancelled', concluded],
]);

const stageOf = (id: string): Stage => STAGES.get(id) ?? unnamed;

import { councilTermContract, type FollowInput } from '@uian/contracts';
import { reminds } from './clock-words.js';
import { followRecord } from './follow-record.js';
import { rests, type Stage } from './stages/stage.js';

/**
 * Follows a council (의회) through its terms: 집회, 회기, 휴회, 폐회, 회의록, 결과 통보, until the term ends and the next begins. It
 * is in the stage that the newest fact of its stream names. Several sessions may run their clocks at once, so every stage
 * strikes whatever the record hands it. The bills of a council, and what a change of its calendar moves, have workflows of
 * their own; this one never ends.
 */
export async function councilTerm(input: FollowInput): Promise<void> {
  const record = followRecord(input, councilTermContract);
  await record.told();
  while (!record.closed()) {
    await stageOf(record.stage())(record);
    await record.startAfreshIfLong();
  }
}

const CLERK = '의사과';

/** What may run beside every stage: the plan of the coming year, papers and questions that were scheduled. */
const beside = {
  'session.annual_plan': reminds('연간 기본일정 확정 기한', CLERK),
  'document.request': reminds('서류제출 요구 기한', CLERK),
  'question.summary': reminds('질문요지서 송부 기한', CLERK),
};

/** What earlier sessions may have left undone. */
const aftermath = {
  'minutes.publish.extra': reminds('임시회 회의록 공개 기한', CLERK),
  'minutes.publish.regular': reminds('정례회 회의록 공개 기한', CLERK),
  'result.notify_head': reminds('회의 결과 통보 기한', CLERK),
};

/** 임기 등록 전: nobody has told the record when the members' term began. */
const unconstituted = rests({ stage: '임기 등록 전', asks: '의사과: 의원 임기 등록' });

/** 임기 개시: the first session is to meet within twenty-five days. */
const constituted = rests({
  stage: '임기 개시', asks: '의사과: 최초 임시회 집회, 연간 기본일정 확정',
  clocks: { 'session.first.convene': reminds('최초 임시회 집회 기한', CLERK), ...beside },
});

/** 소집 요구: the head or a third of the members ask for a session; it is to meet within fifteen days. */
const requested = rests({
  stage: '임시회 소집 요구', asks: '의사과: 집회 공고',
  clocks: { 'session.extra.convene': reminds('요구된 임시회의 집회 기한', CLERK), ...aftermath, ...beside },
});

/** 집회 공고: announced three days before it meets, but in urgency. */
const convened = rests({ stage: '집회 공고', asks: '본회의: 회기 결정', clocks: { ...aftermath, ...beside } });

/** 회기: its days and sittings are set. A session that was planned ahead has yet to be announced. */
const inSession = rests({
  stage: '회기', asks: '본회의: 심의·의결, 휴회 또는 폐회',
  clocks: { 'session.extra.notice': reminds('임시회 집회 공고 기한', CLERK), ...aftermath, ...beside },
});

/** 휴회: the plenary rests, committees may meet; days of recess are no session days. */
const inRecess = rests({ stage: '휴회', asks: '위원회: 심사, 본회의: 속개', clocks: { ...aftermath, ...beside } });

/** 폐회: the minutes are to be published, and the head to be told of the result. */
const sessionClosed = rests({
  stage: '폐회', asks: '의사과: 임시회의록 게재, 회의록 공개, 결과 통보', clocks: { ...aftermath, ...beside },
});

/** 임시회의록: members may have words corrected before the minutes are final. */
const minutesPosted = rests({
  stage: '임시회의록 게재', asks: '의원: 자구정정 요구, 의사과: 회의록 공개', clocks: { ...aftermath, ...beside },
});

/** 회의록 공개, 결과 통보: what one session owes is done, or half of it; the council waits for the next. */
const sessionConcluded = rests({ stage: '폐회 중', asks: '의사과: 다음 집회', clocks: { ...aftermath, ...beside } });

/** 임기만료: bills that are still open expire with the term (their own workflows see to it); the next term is to be recorded. */
const termOver = rests({ stage: '임기만료', asks: '의사과: 다음 의원 임기 등록', clocks: { ...aftermath, ...beside } });

/** A stage that this version does not know: its clocks are kept, the record leads on. */
const unnamed = rests({ stage: '진행 중', asks: '기록 참조' });

/** Every stage of a term, by the state id of the record. */
export const STAGES: ReadonlyMap<string, Stage> = new Map([
  ['unconstituted', unconstituted],
  ['constituted', constituted],
  ['requested', requested],
  ['convened', convened],
  ['in-session', inSession],
  ['in-recess', inRecess],
  ['session-closed', sessionClosed],
  ['minutes-posted', minutesPosted],
  ['session-concluded', sessionConcluded],
  ['term-over', termOver],
]);

const stageOf = (id: string): Stage => STAGES.get(id) ?? unnamed;

import { FACT_TERMS } from '../actions.js';
import { MEETING_STATES, meetingState, type MeetingStateId } from '../meeting-states.js';
import type { Procedure } from '../procedure-as-of.js';
import { targetsOf } from '../transitions/transition.js';
import { problem, type PackProblem } from './problem.js';

/** Whether a committee meeting comes from its draft to every state, and from every state to an end, by the acts of the council. */
export function checkMeetingRoad(procedure: Procedure): readonly PackProblem[] {
  const rows = procedure.meetingTransitions();
  const ways = rows.flatMap((row) => row.from.flatMap((from) => targetsOf(row, from).map((to) => ({ from, to }))));
  const reached = new Set<MeetingStateId>(rows.filter(({ from }) => from.length === 0).flatMap((row) => targetsOf(row, 'drafted')));
  const ending = new Set((Object.keys(MEETING_STATES) as MeetingStateId[]).filter((id) => meetingState(id).final));
  for (let before = -1; before !== reached.size + ending.size;) {
    before = reached.size + ending.size;
    for (const { from, to } of ways) {
      if (reached.has(from)) reached.add(to);
      if (ending.has(to)) ending.add(from);
    }
  }
  return [
    ...(reached.has('open') ? [] : [problem('dead-end', ['acts'], '위원회를 개회할 길이 없습니다. 의사일정에서 개회까지 가는 행위의 조문이 빠졌습니다.')]),
    ...rows.filter(({ act, from }) => procedure.council.acts[act] && from.length > 0 && !from.some((state) => reached.has(state)))
      .map(({ act }) => problem('unreachable', ['acts', act], `${FACT_TERMS[act]}: 어떤 회의도 이 행위를 할 단계에 이르지 못합니다.`)),
    ...[...reached].filter((state) => !ending.has(state))
      .map((state) => problem('dead-end', ['acts'], `회의가 ‘${meetingState(state).term}’ 단계에서 끝까지 나아갈 길이 없습니다.`)),
  ];
}

import { meetingState } from '@uian/procedure';
import { violation } from '../rule-violation.js';
import type { Rule } from './rule.js';

/** 위원회의 행위는 그 위원회가 개회한 회의에서 한다: the meeting is open, of the bill's committee, on the act's day. */
export const recordMeetingOpen: Rule = ({ bill, meeting, day, procedure }) => {
  const message = !meeting
    ? '개회한 회의가 있어야 합니다.'
    : meeting.committee !== bill?.committee
      ? '이 의안을 회부받은 위원회의 회의가 아닙니다.'
      : meeting.state !== 'open'
        ? '아직 개회하지 않았거나 이미 끝난 회의입니다.'
        : meeting.sitting !== day
          ? '회의가 열린 날의 행위여야 합니다.'
          : undefined;
  const later = meeting && !meetingState(meeting.state).final && meeting.sitting > day ? meeting.sitting : undefined;
  return message ? violation(procedure, 'record.meeting-open', message, { field: 'meeting', allowedFrom: later }) : undefined;
};

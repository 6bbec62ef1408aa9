/** A stage of a committee meeting (위원회 회의) and of its agenda (의사일정). */
export const MEETING_STATES = {
  drafted: { term: '의사일정안 작성', order: 1 },
  consulting: { term: '부위원장 협의', order: 2 },
  'approval-requested': { term: '위원장 승인 요청', order: 3 },
  returned: { term: '반려', order: 1 },
  approved: { term: '의사일정 승인', order: 4 },
  noticed: { term: '회의 통지', order: 5 },
  open: { term: '개회', order: 6 },
  closed: { term: '산회', order: 7, final: true },
  cancelled: { term: '취소', order: 7, final: true },
} as const satisfies Record<string, { term: string; order: number; final?: true }>;

export type MeetingStateId = keyof typeof MEETING_STATES;

export const meetingState = (id: MeetingStateId): { term: string; order: number; final?: true } => MEETING_STATES[id];

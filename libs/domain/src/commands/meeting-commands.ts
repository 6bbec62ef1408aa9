import type { MeetingActId } from '@uian/procedure';
import { z } from 'zod';
import { clockTime, committee, day, id, line, members, persons, reason } from './fields.js';

const items = (title = '안건') => z.array(id(), { error: '안건 목록을 입력하세요.' }).max(200).meta({ title, choices: 'agenda-item' });
const item = () => id().meta({ title: '안건', choices: 'agenda-item' });
const sitting = () => day().meta({ title: '회의일' });
const time = () => clockTime().meta({ title: '시각' });

/** Who asks for a committee to open (지방자치법 제70조). */
const ASKED_BY = { plenary: '본회의의 의결', 'council-chair': '의장', 'committee-chair': '위원장', members: '재적위원', head: '지방자치단체의 장' };
/** How a committee may open on the day of a plenary sitting. */
const BESIDE_PLENARY = {
  apart: '본회의가 열려 있지 않은 시간', resolved: '본회의의 의결', consulted: '의장이 대표의원과 협의', steering: '운영위원회의 회의',
};

/** The input of every act on a committee meeting (위원회 회의). */
export const MEETING_INPUTS = {
  'meeting.draft': z.strictObject({
    committee: committee(),
    /** 차수 (제N차) within the session. */
    ordinal: z.number().int().min(1).max(1000).meta({ title: '차수', description: '그 회기의 제N차 회의' }), sitting: sitting(), time: time(),
    place: line().optional().meta({ title: '장소' }), items: items(),
  }),
  'meeting.change-items': z.strictObject({ items: items(), sitting: sitting().optional(), time: time().optional() }),
  'meeting.consult': z.strictObject({ replyBy: day().optional().meta({ title: '회신 기한', description: '이날이 지나면 무응답으로 적을 수 있습니다.' }) }),
  'meeting.answer-consultation': z.strictObject({
    answer: z.enum(['agreed', 'objected', 'no-answer'], { error: '협의 결과는 동의, 이견, 무응답 중 하나입니다.' })
      .meta({ title: '협의 결과', terms: { agreed: '동의', objected: '이견', 'no-answer': '무응답' } }),
    words: line().optional().meta({ title: '의견', description: '이견이면 그 사유를 적습니다.' }),
  }),
  'meeting.request-approval': z.strictObject({}),
  'meeting.report-absence': z.strictObject({ reason: reason(), until: day().meta({ title: '사고가 끝나는 날' }) }),
  'meeting.approve': z.strictObject({
    /** All of them, if left out. */
    items: items('승인할 안건').optional(), reason: line().optional().meta({ title: '반려하는 안건의 사유' }),
    returned: z.array(z.strictObject({ bill: item(), reason: reason('반려 사유') }), { error: '반려할 안건 목록을 입력하세요.' }).max(200).optional()
      .meta({ title: '안건마다의 반려 사유' }),
    late: z.array(z.strictObject({ bill: item(), ground: reason('긴급한 사유') }), { error: '늦은 안건 목록을 입력하세요.' }).max(200).optional()
      .meta({ title: '늦은 안건', description: '위원회의 의결이 있어야 상정할 수 있는 안건과 그 사유' }),
  }),
  'meeting.return': z.strictObject({ reason: reason('반려 사유') }),
  'meeting.notify': z.strictObject({
    recipients: members(1, '통지받은 위원').optional(), published: line().optional().meta({ title: '게재한 곳' }),
  }),
  'meeting.open': z.strictObject({
    present: persons().meta({ title: '출석 위원 수' }),
    askedBy: z.enum(['plenary', 'council-chair', 'committee-chair', 'members', 'head'], { error: '개회를 요구한 쪽이 올바르지 않습니다.' }).optional()
      .meta({ title: '개회를 요구한 쪽', terms: ASKED_BY }),
    demanding: persons().optional().meta({ title: '요구한 위원 수', description: '위원이 개회를 요구한 경우에만 적습니다.' }),
    statement: line().optional().meta({ title: '개회를 요구한 이유', description: '폐회 중에 단체장이 이유서를 붙여 요구한 경우에만 적습니다.' }),
    besidePlenary: z.enum(['apart', 'resolved', 'consulted', 'steering'], { error: '본회의 날에 여는 근거가 올바르지 않습니다.' }).optional()
      .meta({ title: '본회의가 열리는 날의 개회', description: '본회의가 열리는 날에 여는 경우에만 고릅니다.', terms: BESIDE_PLENARY }),
  }),
  'meeting.close': z.strictObject({}),
  'meeting.cancel': z.strictObject({ reason: reason('취소 사유') }),
} as const satisfies Record<MeetingActId, z.ZodType>;

export type MeetingInputs = { [Act in MeetingActId]: z.infer<(typeof MEETING_INPUTS)[Act]> };

import { z } from 'zod';
import { cell, heading, item, paragraph, seal, space, table, title } from '../model/build.js';
import type { Block } from '../model/paper.js';
import { line, NOTHING, type Nothing } from './entered.js';
import { LETTER, letter, type LetterEntered } from './letters.js';
import { form } from './paper-definition.js';
import type { BillSource, MeetingSource, ReportedMatter } from './source.js';
import { committeeName, longDay, proposalWord, proposerWords, sessionWords, shortDay } from './words.js';

const where = ({ meeting, council, session }: MeetingSource): string =>
  `${sessionWords(session)} 제${meeting.ordinal}차 ${committeeName(council, meeting.committee)}`;
const when = ({ meeting }: MeetingSource): string => `${longDay(meeting.sitting)} ${meeting.time}`;

/** The agenda as a table: number, bill, who put it. */
function items({ bills, meeting }: MeetingSource, onlyApproved: boolean): Block {
  const approved = new Set(meeting.items.filter((one) => one.approved).map((one) => one.bill));
  const listed = bills.filter(({ bill }) => !onlyApproved || approved.has(bill.id));
  const rows = listed.map(({ bill, council }, at) => [
    cell(String(at + 1), { align: 'center' }), bill.title, cell(bill.number === undefined ? '' : String(bill.number), { align: 'center' }), proposerWords(bill.proposer, council),
  ]);
  return table({ widths: [1, 6, 2, 3], head: ['순서', '안건', '의안번호', '제안자'] }, rows.length > 0 ? rows : [[cell('상정할 안건이 없습니다.', { columns: 4, align: 'center' })]]);
}

/** 의사일정(안): what the committee will deal with, in order; a draft until the chair has approved it. */
export const agendaPaper = form<MeetingSource, Nothing>({
  id: 'agenda', term: '의사일정', of: 'meeting', entered: NOTHING, cites: { rules: ['agenda.approval', 'agenda.consultation'], acts: ['meeting.approve'] },
  afterActs: ['meeting.draft', 'meeting.approve'], unavailable: () => undefined,
  build(source) {
    const { meeting } = source;
    const approved = ['approved', 'noticed', 'open', 'closed'].includes(meeting.state);
    return {
      title: `${where(source)} 의사일정${approved ? '' : '(안)'}`, header: '', pageNumbers: true,
      blocks: [
        title(where(source), `의 사 일 정${approved ? '' : ' (안)'}`), space,
        paragraph(`일시 : ${when(source)}`, { label: '○' }), paragraph(`장소 : ${meeting.place ?? '위원회 회의실'}`, { label: '○' }), paragraph('안건', { label: '○' }),
        items(source, approved),
      ],
    };
  },
});

/** 회의 통지: members are told when, where and what. */
export const meetingNotice = form<MeetingSource, LetterEntered>({
  id: 'meeting-notice', term: '회의 통지', of: 'meeting', entered: LETTER, cites: { periods: ['meeting.notice'], acts: ['meeting.notify'] },
  afterActs: ['meeting.approve', 'meeting.notify'],
  unavailable: ({ meeting }) => (['approved', 'noticed', 'open', 'closed'].includes(meeting.state) ? undefined : '의사일정이 승인된 뒤에 만들 수 있습니다.'),
  build(source, entered) {
    const { council, meeting, day } = source;
    const committee = committeeName(council, meeting.committee);
    return letter({
      council, day, entered, receiver: `${committee} 위원`, from: `${committee}위원장`.replace(/위원회위원장$/, '위원장'), subject: `${where(source)} 회의 개최 알림`,
      body: [
        paragraph('다음과 같이 회의를 개최하오니 참석하여 주시기 바랍니다.', { label: '1.' }),
        paragraph(`일시 : ${when(source)}`, { label: '가.', indent: 1 }), paragraph(`장소 : ${meeting.place ?? '위원회 회의실'}`, { label: '나.', indent: 1 }),
        paragraph('안건', { label: '다.', indent: 1 }), items(source, true),
      ],
      annexes: ['의사일정'],
    });
  },
});

const SCRIPT = z.strictObject({ opening: line('인사말에 덧붙일 말') });

/** The formulae by which a chair leads through one item (의사봉 3타 and all). */
function itemScript({ bill, council }: BillSource, nth: number): readonly Block[] {
  const speaker = bill.proposer.kind === 'members' ? `${bill.proposer.lead} 의원` : proposerWords(bill.proposer, council);
  const says = (words: string): Block => paragraph(words, { indent: 1 });
  const does = (what: string): Block => paragraph([{ text: `(${what})`, bold: true }], { indent: 1, align: 'left' });
  return [
    heading(2, `${nth}.`, bill.title),
    says(`의사일정 제${nth}항 「${bill.title}」을 상정합니다.`), does('의사봉 3타'),
    says(`${speaker} 나오셔서 ${proposalWord(bill.proposer)}하신 안건에 대하여 제안설명하여 주시기 바랍니다.`), does('제안설명'),
    says('수고하셨습니다. 다음은 수석전문위원의 검토보고가 있겠습니다.'), does('검토보고'),
    says('수고하셨습니다. 질의하실 위원께서는 질의하여 주시기 바랍니다.'), does('질의·답변'),
    says('더 질의하실 위원이 안 계시면 질의를 종결하고자 합니다. 이의 없으십니까?'), does('“없습니다” 하는 위원 있음'), says('질의 종결을 선포합니다.'),
    says('다음은 토론 순서입니다. 토론하실 위원 계십니까?'), does('토론'), says('더 토론하실 위원이 안 계시면 토론을 종결하고자 합니다. 이의 없으십니까?'), does('“없습니다” 하는 위원 있음'),
    says(`그러면 의사일정 제${nth}항 「${bill.title}」을 의결하고자 합니다. 원안대로 의결하고자 하는데 이의 없으십니까?`), does('“없습니다” 하는 위원 있음'),
    says('이의가 없으므로 가결되었음을 선포합니다.'), does('의사봉 3타'),
    paragraph('※ 이의가 있으면: “이의가 있으므로 표결하겠습니다. 찬성하시는 위원께서는 거수하여 주시기 바랍니다. … 재석위원 ○명 중 찬성 ○명, 반대 ○명, 기권 ○명으로 (가결/부결)되었음을 선포합니다.”', { indent: 1 }),
  ];
}

/** 위원장 회의진행 시나리오: what the chair says, from the opening to the end. */
export const chairScript = form<MeetingSource, z.infer<typeof SCRIPT>>({
  id: 'chair-script', term: '위원장 회의진행 시나리오', of: 'meeting', entered: SCRIPT, cites: { acts: ['meeting.open', 'meeting.close'] }, afterActs: ['meeting.approve', 'meeting.notify'],
  unavailable: ({ meeting }) => (meeting.items.length === 0 ? '안건이 있는 회의만 만들 수 있습니다.' : undefined),
  build(source, { opening }) {
    const { council, meeting, bills, since } = source;
    const committee = committeeName(council, meeting.committee);
    return {
      title: `${where(source)} 회의진행 시나리오`, header: committee, pageNumbers: true,
      blocks: [
        title(where(source), '회의진행 시나리오'), paragraph(when(source), { align: 'center' }), space,
        heading(1, 'I.', '개회'),
        paragraph('성원이 되었으므로 지방자치법의 규정에 따라 회의를 개회하겠습니다.', { indent: 1 }), paragraph([{ text: '(의사봉 3타)', bold: true }], { indent: 1, align: 'left' }),
        ...(opening === undefined ? [] : [paragraph(opening, { indent: 1 })]),
        heading(1, 'II.', '보고사항'), ...reported(since),
        heading(1, 'III.', '안건 심사'), ...bills.flatMap((bill, at) => itemScript(bill, at + 1)),
        heading(1, 'IV.', '산회'),
        paragraph('위원 여러분, 수고 많으셨습니다. 이상으로 오늘 의사일정을 모두 마쳤습니다. 산회를 선포합니다.', { indent: 1 }), paragraph([{ text: '(의사봉 3타)', bold: true }], { indent: 1, align: 'left' }),
      ],
    };
  },
});

const REPORTED: Readonly<Record<ReportedMatter['what'], string>> = {
  referred: '회부', transferred: '이송', promulgated: '공포', reconsideration: '재의요구', withdrawn: '철회', discarded: '폐기', document: '문서 접수',
};

const reported = (since: readonly ReportedMatter[]): readonly Block[] => (since.length === 0 ? [item('보고할 사항이 없습니다.')]
  : since.map(({ day, what, number, title: name, proposer }) => item(`${shortDay(day)} ${name}${number === null ? '' : `(의안번호 ${number})`}, ${proposer}: ${REPORTED[what]}`)));

/** 보고사항: what has come in since the last sitting. */
export const reportedMatters = form<MeetingSource, Nothing>({
  id: 'reported-matters', term: '보고사항', of: 'meeting', entered: NOTHING, cites: { acts: ['meeting.open'] }, afterActs: ['meeting.approve'], unavailable: () => undefined,
  build(source) {
    return {
      title: `${where(source)} 보고사항`, header: '', pageNumbers: true,
      blocks: [title(where(source), '보 고 사 항'), paragraph(when(source), { align: 'center' }), space, ...reported(source.since), space, seal(committeeName(source.council, source.meeting.committee))],
    };
  },
});


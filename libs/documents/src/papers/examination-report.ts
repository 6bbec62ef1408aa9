import { OUTCOMES } from '@uian/procedure';
import { z } from 'zod';
import { cell, heading, headCell, item, paragraph, space, table, title } from '../model/build.js';
import type { Block } from '../model/paper.js';
import { text } from './entered.js';
import { form } from './paper-definition.js';
import type { BillSource } from './source.js';
import { points, section } from './texts.js';
import {
  beginningOf, committeeName, firstOf, lastOf, longDay, NONE, OMITTED, proposalWord, proposerWords, resultWords, sessionWords, shortDay, textIn,
} from './words.js';

const ENTERED = z.strictObject({
  opinion: text('검토의견 요지', '비우면 검토보고에 적힌 의견을 씁니다.'),
  questions: text('질의 및 답변 요지', '비우면 「생략」으로 적습니다.'),
  others: text('기타 필요한 사항', '비우면 「없음」으로 적습니다.'),
  references: text('참고자료'),
});

/** Acts of a committee sitting in the words of a report. */
const STEPS = {
  'bill.place': '상정', 'deemed.placed': '자동상정', 'bill.explain': '제안설명', 'bill.hear-report': '검토보고', 'bill.question': '질의 및 답변',
  'bill.debate': '토론', 'bill.review-articles': '축조심사', 'bill.hold-hearing': '공청회', 'bill.report-from-subcommittee': '소위원회 심사보고',
} as const;

/** 다. 상정결과: a line a sitting, with what was done in it. */
function sittings({ council, events, meetings, sessionOf, bill }: BillSource): readonly Block[] {
  const days = new Map<string, { line: string; steps: string[] }>();
  for (const { type, day, payload } of events) {
    const decided = type === 'bill.decide-in-committee' || type === 'bill.rescind-in-committee';
    const step = decided ? `의결(${OUTCOMES[(payload as { outcome: keyof typeof OUTCOMES }).outcome]})` : STEPS[type as keyof typeof STEPS];
    if (step === undefined) continue;
    const meeting = meetings.get((payload as { meeting?: string }).meeting ?? '');
    const committee = committeeName(council, meeting?.committee ?? bill.committee);
    const where = meeting ? `제${meeting.ordinal}차 ${committee}` : committee;
    const sitting = days.get(day) ?? { line: `${where}(${shortDay(day)})`, steps: [] };
    days.set(day, sitting);
    if (!sitting.steps.includes(step)) sitting.steps.push(step);
  }
  const sessions = new Map<string, string[]>();
  for (const [day, { line, steps }] of days) {
    const session = `【${council.name} ${sessionWords(sessionOf(day))}】`;
    sessions.set(session, [...sessions.get(session) ?? [], `${line} ${steps.join(', ')}`]);
  }
  const [first, ...rest] = [...sessions];
  return [
    paragraph(`상정결과 : ${first?.[0] ?? '상정되지 아니함'}`, { label: '다.', indent: 1 }),
    ...(first?.[1] ?? []).map((line) => item(line, 2)),
    ...rest.flatMap(([session, lines]) => [paragraph(session, { indent: 2 }), ...lines.map((line) => item(line, 2))]),
  ];
}

function introduction({ bill: { proposer }, council, ...source }: BillSource): readonly Block[] {
  const introduced = beginningOf(source);
  const referred = firstOf(source, 'bill.refer', 'bill.refer-to-budget-committee', 'bill.refer-preliminary');
  const word = proposalWord(proposer);
  return [
    paragraph(`${word}일자 및 ${word}자 : ${introduced ? longDay(introduced.day) : ''}, ${proposerWords(proposer, council)}`, { label: '가.', indent: 1 }),
    paragraph(`회부일자 : ${referred ? longDay(referred.day) : '회부하지 아니함'}`, { label: '나.', indent: 1 }),
  ];
}

function explanation(source: BillSource): readonly Block[] {
  const begun = beginningOf(source);
  const speaker = textIn(lastOf(source, 'bill.explain'), 'speaker');
  const by = speaker ?? (source.bill.proposer.kind === 'members' ? source.bill.proposer.lead : proposerWords(source.bill.proposer, source.council));
  const title = `제안설명의 요지(${by}${source.bill.proposer.kind === 'members' ? ' 의원' : ''})`;
  return [
    heading(1, 'II.', title),
    heading(2, '가.', '제안이유'), ...points(textIn(begun, 'reason') ?? OMITTED),
    heading(2, '나.', '주요내용'), ...points(textIn(begun, 'contents') ?? OMITTED),
  ];
}

/** 심사보고서: what the committee did with a bill, in the order and the words that reports of councils have. */
export const examinationReport = form<BillSource, z.infer<typeof ENTERED>>({
  id: 'examination-report', term: '심사보고서', of: 'bill', keptAs: 'committee-report', withMeeting: true, entered: ENTERED, cites: { acts: ['bill.report'], periods: ['report.submit'] }, afterActs: ['bill.decide-in-committee'],
  unavailable: ({ bill }) => (bill.committeeOutcome === undefined ? '위원회가 의결한 뒤에 만들 수 있습니다.' : undefined),
  build(source, entered) {
    const { bill, council, day } = source;
    const decision = lastOf(source, 'bill.decide-in-committee', 'bill.rescind-in-committee');
    const minority = textIn(lastOf(source, 'bill.note-minority-opinion'), 'opinion') ?? textIn(decision, 'minorityOpinion');
    const specialist = textIn(lastOf(source, 'bill.hear-report'), 'speaker') ?? textIn(lastOf(source, 'bill.assign-report'), 'specialist');
    const opinion = entered.opinion ?? textIn(lastOf(source, 'bill.submit-report'), 'opinion');
    return {
      title: `${bill.title} 심사보고서`, header: '', pageNumbers: true,
      blocks: [
        title(bill.title, '심사 보고서'),
        table({ widths: [1, 2] }, [[headCell('의안번호'), cell(String(bill.number ?? ''), { align: 'center' })]]),
        space,
        paragraph(shortDay(day), { align: 'center' }),
        paragraph(committeeName(council, bill.committee), { align: 'center' }),
        heading(1, 'I.', '심사경과'), ...introduction(source), ...sittings(source),
        ...explanation(source),
        ...section(1, 'III.', `검토의견 요지${specialist === undefined ? '' : ` (수석전문위원 ${specialist})`}`, opinion, OMITTED),
        ...section(1, 'IV.', '질의 및 답변요지', entered.questions ?? textIn(lastOf(source, 'bill.question'), 'summary'), OMITTED),
        heading(1, 'V.', `심사결과 : ${resultWords(decision) ?? ''}`),
        ...section(1, 'VI.', '소수의견 요지', minority, NONE),
        ...section(1, 'VII.', '기타 필요한 사항', entered.others, NONE),
        ...(entered.references === undefined ? [] : [heading(1, '', '【참고자료】'), ...points(entered.references)]),
      ],
    };
  },
});

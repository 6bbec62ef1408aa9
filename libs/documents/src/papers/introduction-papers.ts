import { z } from 'zod';
import { paragraph, seal, space, table, title } from '../model/build.js';
import { line, NOTHING, type Nothing } from './entered.js';
import { facts, LETTER, letter, type LetterEntered } from './letters.js';
import { form } from './paper-definition.js';
import type { BillSource } from './source.js';
import { points } from './texts.js';
import {
  beginningOf, committeeName, firstOf, lastOf, longDay, OMITTED, proposalWord, proposerWords, sessionWords, shortDay, textIn,
} from './words.js';

const summary = (source: BillSource): readonly (readonly [string, string])[] => {
  const { bill, council } = source;
  const begun = beginningOf(source);
  return [
    ['의안번호', bill.number === undefined ? '' : `제${bill.number}호`], ['의안명', bill.title],
    [`${proposalWord(bill.proposer)}자`, proposerWords(bill.proposer, council)], [`${proposalWord(bill.proposer)}일`, begun ? shortDay(begun.day) : ''],
  ];
};

/** 접수증: the office confirms that it received the bill, under its number. */
export const receipt = form<BillSource, Nothing>({
  id: 'receipt', term: '접수증', of: 'bill', entered: NOTHING, cites: { acts: ['bill.receive'] }, confirms: true, afterActs: ['bill.receive'],
  unavailable: (source) => (lastOf(source, 'bill.receive') ? undefined : '접수한 뒤에 만들 수 있습니다.'),
  build(source) {
    const { council } = source;
    const received = lastOf(source, 'bill.receive');
    return {
      title: '의안 접수증', header: '', pageNumbers: false,
      blocks: [
        title('의안 접수증'), space, facts([...summary(source), ['접수일', received ? longDay(received.day) : '']]), space,
        paragraph('위와 같이 의안을 접수하였습니다.', { align: 'center' }), space,
        paragraph(received ? longDay(received.day) : '', { align: 'center' }), seal(`${council.name} 의사과`),
      ],
    };
  },
});

/** 회부 공문: the chair refers the bill to its committee. */
export const referralLetter = form<BillSource, LetterEntered>({
  id: 'referral-letter', term: '회부 공문', of: 'bill', entered: LETTER, cites: { acts: ['bill.refer'], periods: ['bill.refer'] },
  confirms: true, afterActs: ['bill.refer', 'bill.refer-elsewhere', 'bill.refer-preliminary', 'bill.refer-to-budget-committee'],
  unavailable: (source) => (firstOf(source, 'bill.refer', 'bill.refer-preliminary', 'bill.refer-to-budget-committee') ? undefined : '회부한 뒤에 만들 수 있습니다.'),
  build(source, entered) {
    const { bill, council } = source;
    const referred = lastOf(source, 'bill.refer', 'bill.refer-elsewhere', 'bill.refer-preliminary', 'bill.refer-to-budget-committee');
    const committees = bill.preliminary?.map(({ committee }) => committeeName(council, committee)) ?? [committeeName(council, bill.committee)];
    const day = referred?.day ?? source.day;
    return letter({
      council, day, entered, receiver: committees.map((committee) => `${committee}위원장`.replace(/위원회위원장$/, '위원장')).join(', '),
      subject: `의안 회부(${bill.title})`,
      body: [
        paragraph('다음 의안을 귀 위원회에 회부하오니 심사하여 주시기 바랍니다.', { label: '1.' }), facts([...summary(source), ['회부일', shortDay(day)]]),
        ...(bill.designatedUntil === undefined ? [] : [paragraph(`심사기간: ${longDay(bill.designatedUntil)}까지`, { label: '2.' })]),
      ],
      annexes: [bill.title],
    });
  },
});

const NOTICE = z.strictObject({ opinionsTo: line('의견 제출처', '부서, 전화, 전자우편, 누리집 주소') });

/** 입법예고 공고문: the public may give its opinion until the day named. */
export const publicNotice = form<BillSource, z.infer<typeof NOTICE>>({
  id: 'public-notice', term: '입법예고 공고문', of: 'bill', entered: NOTICE, cites: { periods: ['bill.give_notice'], rules: ['bill.council_notice'] },
  afterActs: ['bill.give-notice'],
  unavailable: (source) => (lastOf(source, 'bill.give-notice') ? undefined : '입법예고를 기록한 뒤에 만들 수 있습니다.'),
  build(source, { opinionsTo }) {
    const { bill, council } = source;
    const noticed = lastOf(source, 'bill.give-notice');
    const begun = beginningOf(source);
    const until = String(noticed?.payload.until ?? '');
    return {
      title: `입법예고(${bill.title})`, header: '', pageNumbers: true,
      blocks: [
        paragraph(`${council.name} 공고 제      호`, { align: 'left' }), title('입 법 예 고'),
        paragraph(`「${bill.title}」에 대하여 그 취지와 주요 내용을 주민에게 미리 알려 의견을 듣고자 다음과 같이 예고합니다.`),
        paragraph(noticed ? longDay(noticed.day) : '', { align: 'center' }), seal(`${council.name}의장`), space,
        paragraph([{ text: '1. 제안이유', bold: true }], { align: 'left' }), ...points(textIn(begun, 'reason') ?? OMITTED),
        paragraph([{ text: '2. 주요내용', bold: true }], { align: 'left' }), ...points(textIn(begun, 'contents') ?? OMITTED),
        paragraph([{ text: '3. 의견 제출', bold: true }], { align: 'left' }),
        paragraph(`이 조례안에 의견이 있는 기관·단체 또는 개인은 ${until === '' ? '예고기간 안에' : `${longDay(until)}까지`} 의견서를 제출하여 주시기 바랍니다.`, { indent: 1 }),
        ...points(`예고 사항에 대한 의견(찬성·반대 여부와 그 이유)\n성명(단체는 단체명과 대표자), 주소 및 전화번호\n제출처: ${opinionsTo ?? council.name}`),
      ],
    };
  },
});

/** 검토보고서 서식: the frame that a chief specialist fills in. */
export const reviewReportForm = form<BillSource, Nothing>({
  id: 'review-report-form', term: '검토보고서 서식', of: 'bill', keptAs: 'review-report', withMeeting: true, entered: NOTHING, cites: { periods: ['review_report.distribute'], rules: ['report.evidence'] },
  usedFor: ['bill.submit-report', 'bill.distribute-report'], afterActs: ['bill.assign-report'],
  unavailable: ({ bill }) => (bill.committee === undefined ? '위원회에 회부한 뒤에 만들 수 있습니다.' : undefined),
  build(source) {
    const { bill, council, sessionOf, day } = source;
    const begun = beginningOf(source);
    const referred = lastOf(source, 'bill.refer');
    const specialist = textIn(lastOf(source, 'bill.assign-report'), 'specialist');
    return {
      title: `${bill.title} 검토보고서`, header: '', pageNumbers: true,
      blocks: [
        title(bill.title, '검토 보고서'), table({ widths: [1, 2] }, [['의안번호', String(bill.number ?? '')]]), space,
        paragraph(`${sessionWords(sessionOf(day))} ${committeeName(council, bill.committee)}`, { align: 'center' }),
        paragraph(`수석전문위원 ${specialist ?? ''}`, { align: 'center' }),
        paragraph([{ text: 'I. 의안의 개요', bold: true }], { align: 'left' }),
        paragraph(`${proposalWord(bill.proposer)}경위 : ${begun ? longDay(begun.day) : ''}, ${proposerWords(bill.proposer, council)}`, { label: '가.', indent: 1 }),
        paragraph(`회부일자 : ${referred ? longDay(referred.day) : ''}`, { label: '나.', indent: 1 }),
        paragraph('제안이유', { label: '다.', indent: 1 }), ...points(textIn(begun, 'reason') ?? OMITTED, 2),
        paragraph('주요내용', { label: '라.', indent: 1 }), ...points(textIn(begun, 'contents') ?? OMITTED, 2),
        paragraph([{ text: 'II. 검토의견', bold: true }], { align: 'left' }), ...points(textIn(lastOf(source, 'bill.submit-report'), 'opinion') ?? '(검토의견을 적으세요)'),
        paragraph([{ text: 'III. 종합의견', bold: true }], { align: 'left' }), ...points('(종합의견을 적으세요)'),
      ],
    };
  },
});

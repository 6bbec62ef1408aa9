import { withGa } from '@uian/domain';
import { BILL_ACTS, OUTCOMES } from '@uian/procedure';
import { z } from 'zod';
import { paragraph, seal, space, title } from '../model/build.js';
import { line, NOTHING, text, type Nothing } from './entered.js';
import { facts, LETTER, letter, type LetterEntered } from './letters.js';
import { form } from './paper-definition.js';
import type { BillSource } from './source.js';
import { paragraphs, points } from './texts.js';
import {
  beginningOf, committeeName, lastOf, longDay, NONE, OMITTED, proposalWord, proposerWords, resultWords, sessionWords, shortDay, textIn,
} from './words.js';

const decision = (source: BillSource) => lastOf(source, 'bill.decide-in-committee', 'bill.rescind-in-committee');
const plenaryDecision = (source: BillSource) => lastOf(source, 'bill.reconsider', 'bill.decide-in-plenary', 'bill.rescind-in-plenary');

/** 심사결과 통보: the committee tells the chair what it decided. */
export const resultNotice = form<BillSource, LetterEntered>({
  id: 'result-notice', term: '심사결과 통보', of: 'bill', withMeeting: true, entered: LETTER, cites: { acts: ['bill.report', 'bill.report-discard'] },
  afterActs: ['bill.decide-in-committee'],
  unavailable: (source) => (decision(source) ? undefined : '위원회가 의결한 뒤에 만들 수 있습니다.'),
  build(source, entered) {
    const { bill, council, day } = source;
    const committee = committeeName(council, bill.committee);
    return letter({
      council, day, entered, receiver: `${council.name}의장`, from: `${committee}위원장`.replace(/위원회위원장$/, '위원장'),
      subject: `의안 심사결과 보고(${bill.title})`,
      body: [
        paragraph(`${committee}에 회부된 다음 의안을 심사하고 그 결과를 보고합니다.`, { label: '1.' }),
        facts([['의안번호', bill.number === undefined ? '' : `제${bill.number}호`], ['의안명', bill.title], ['심사일', shortDay(decision(source)!.day)], ['심사결과', resultWords(decision(source)) ?? '']]),
      ],
      annexes: ['심사보고서'],
    });
  },
});

const SCRIPT = z.strictObject({ speaker: line('보고할 위원'), remarks: text('덧붙일 말') });

/** 본회의 심사보고 원고: what a member of the committee reads to the plenary. */
export const plenaryScript = form<BillSource, z.infer<typeof SCRIPT>>({
  id: 'plenary-script', term: '본회의 심사보고 원고', of: 'bill', withMeeting: true, entered: SCRIPT, cites: { acts: ['bill.hear-committee-report'] }, afterActs: ['bill.report'],
  unavailable: (source) => (decision(source) ? undefined : '위원회가 의결한 뒤에 만들 수 있습니다.'),
  build(source, { speaker, remarks }) {
    const { bill, council, sessionOf } = source;
    const decided = decision(source)!;
    const committee = committeeName(council, bill.committee);
    const begun = beginningOf(source);
    return {
      title: `심사보고(${bill.title})`, header: '', pageNumbers: true,
      blocks: [
        title('심 사 보 고', bill.title), space,
        paragraph('존경하는 의장님, 그리고 선배·동료 의원 여러분!'), paragraph(`${committee} ${speaker ?? '○○○'} 의원입니다.`),
        paragraph(`${committee}에 회부되어 심사한 의안번호 제${bill.number ?? ''}호 「${bill.title}」의 심사결과를 보고드리겠습니다.`),
        paragraph(`이 안건은 ${begun ? longDay(begun.day) : ''} ${withGa(proposerWords(bill.proposer, council))} ${proposalWord(bill.proposer)}하여 위원회에 회부되었으며, ${sessionWords(sessionOf(decided.day))} 회기 중 ${longDay(decided.day)}에 상정하여 심사하였습니다.`),
        paragraph('제안이유는 다음과 같습니다.'), ...points(textIn(begun, 'reason') ?? OMITTED),
        paragraph('주요내용은 다음과 같습니다.'), ...points(textIn(begun, 'contents') ?? OMITTED),
        paragraph(`심사한 결과, ${resultWords(decided) ?? ''} 하였습니다.`),
        ...(remarks === undefined ? [] : paragraphs(remarks)),
        paragraph('자세한 내용은 심사보고서를 참고하여 주시기 바라며, 위원회에서 심사한 대로 의결하여 주시기 바랍니다.'), paragraph('감사합니다.'),
      ],
    };
  },
});

/** 이송문: the chair sends what was decided to the head of the executive. */
export const transferLetter = form<BillSource, LetterEntered>({
  id: 'transfer-letter', term: '이송문', of: 'bill', entered: LETTER, cites: { periods: ['transfer.bill', 'transfer.budget'], acts: ['bill.transfer'] },
  afterActs: ['bill.decide-in-plenary', 'bill.transfer', 'bill.retransfer'],
  unavailable: (source) => (plenaryDecision(source) ? undefined : '본회의가 의결한 뒤에 만들 수 있습니다.'),
  build(source, entered) {
    const { bill, council, sessionOf, plenaryOf } = source;
    const decided = plenaryDecision(source)!;
    const transferred = lastOf(source, 'bill.retransfer', 'bill.transfer');
    const sitting = plenaryOf(decided.day);
    const receiver = bill.proposer.kind === 'superintendent' ? proposerWords(bill.proposer, council) : council.head;
    return letter({
      council, day: transferred?.day ?? source.day, entered, receiver, subject: `의결 의안 이송(${bill.title})`,
      body: [
        paragraph(`${sessionWords(sessionOf(decided.day))}${sitting === undefined ? '' : ` 제${sitting}차`} 본회의(${shortDay(decided.day)})에서 의결한 다음 의안을 이송합니다.`, { label: '1.' }),
        facts([['의안번호', bill.number === undefined ? '' : `제${bill.number}호`], ['의안명', bill.title], ['의결일', shortDay(decided.day)], ['의결결과', resultWords(decided) ?? '']]),
      ],
      annexes: [bill.title],
    });
  },
});

const ORDINANCE = z.strictObject({ body: text('공포할 조례 본문', '비우면 붙임으로 갈음합니다.') });

/** 공포문: the words in which an ordinance is promulgated, by the head or, where the head does not, by the chair. */
export const promulgationPaper = form<BillSource, z.infer<typeof ORDINANCE>>({
  id: 'promulgation', term: '공포문(조례공포안)', of: 'bill', entered: ORDINANCE,
  cites: { periods: ['promulgate.or_veto', 'promulgate.speaker'], acts: ['bill.promulgate', 'bill.promulgate-by-chair'] },
  afterActs: ['bill.transfer', 'bill.promulgate', 'bill.promulgate-by-chair'],
  unavailable: ({ bill }) => (bill.kind.startsWith('ordinance.') && bill.facts['bill.transfer'] ? undefined : '이송한 조례안만 공포문을 만들 수 있습니다.'),
  build(source, { body }) {
    const { bill, council, sessionOf } = source;
    const decided = plenaryDecision(source);
    const promulgated = lastOf(source, 'bill.promulgate', 'bill.promulgate-by-chair');
    const byChair = promulgated?.type === 'bill.promulgate-by-chair';
    const name = bill.title.replace(/안$/, '');
    const region = council.name.replace(/의회.*$/, '');
    return {
      title: `${name} 공포`, header: '', pageNumbers: true,
      blocks: [
        paragraph(`${region}의회에서 의결된 ${name}를 이에 공포한다.`), space,
        seal(byChair ? `${council.name}의장` : council.head), space,
        paragraph(promulgated ? longDay(promulgated.day) : '          년     월     일', { align: 'center' }), space,
        paragraph([{ text: `${region}조례 제 ${bill.ordinanceNumber?.replace(/\D/g, '') ?? '      '} 호`, bold: true }], { align: 'left' }), title(name),
        ...paragraphs(body ?? '(조례 본문 붙임)'),
        ...(decided ? [space, paragraph(`의결: ${sessionWords(sessionOf(decided.day))} ${shortDay(decided.day)} ${OUTCOMES[bill.plenaryOutcome ?? 'passed-unamended']}`, { align: 'right' })] : []),
      ],
    };
  },
});

/** 재의요구 접수: that the executive sent a decision back, and why. */
export const reconsiderationReceipt = form<BillSource, Nothing>({
  id: 'reconsideration-receipt', term: '재의요구 접수', of: 'bill', entered: NOTHING,
  cites: { acts: ['bill.request-reconsideration'], rules: ['reconsideration.whole'] }, confirms: true, afterActs: ['bill.request-reconsideration'],
  unavailable: (source) => (lastOf(source, 'bill.request-reconsideration') ? undefined : '재의요구를 기록한 뒤에 만들 수 있습니다.'),
  build(source) {
    const { bill, council } = source;
    const asked = lastOf(source, 'bill.request-reconsideration')!;
    const decided = lastOf(source, 'bill.decide-in-plenary');
    const transferred = lastOf(source, 'bill.transfer');
    return {
      title: `재의요구 접수(${bill.title})`, header: '', pageNumbers: false,
      blocks: [
        title('재의요구 접수 보고'), space,
        facts([
          ['의안번호', bill.number === undefined ? '' : `제${bill.number}호`], ['의안명', bill.title], ['의결', decided ? `${shortDay(decided.day)} ${resultWords(decided) ?? ''}` : ''],
          ['이송일', transferred ? shortDay(transferred.day) : ''], [BILL_ACTS['bill.request-reconsideration'], shortDay(asked.day)],
          ['재의요구 이유', textIn(asked, 'reason') ?? NONE],
        ]),
        space, paragraph('위와 같이 재의요구서를 접수하였기에 보고합니다.', { align: 'center' }), paragraph(longDay(asked.day), { align: 'center' }), seal(`${council.name} 의사과`),
      ],
    };
  },
});

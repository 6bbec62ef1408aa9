import { billKind } from '@uian/procedure';
import { z } from 'zod';
import { cell, comparison, heading, headCell, pageBreak, paragraph, space, table, title } from '../model/build.js';
import type { Block } from '../model/paper.js';
import { amended, comparisonRows, provisionsIn, readAmendment } from '../amendment/index.js';
import { line, text } from './entered.js';
import { form } from './paper-definition.js';
import type { BillSource } from './source.js';
import { paragraphs, points, section } from './texts.js';
import { beginningOf, committeeName, lastOf, longDay, OMITTED, proposalWord, proposerWords, subtitleOf, textIn } from './words.js';

const ENTERED = z.strictObject({
  body: text('본문', '개정지시문이나 조문을 적습니다. 비우면 등록된 의안 본문을 씁니다.'),
  addenda: text('부칙'),
  current: text('현행 조문', '적으면 본문의 개정지시문을 적용하여 신·구조문대비표를 만듭니다.'),
  laws: line('관계 법령'),
  agreement: line('합의', '집행부 등과 합의한 내용'),
});

const membersLines = (names: readonly string[]): string =>
  Array.from({ length: Math.ceil(names.length / 3) }, (_, row) => names.slice(row * 3, row * 3 + 3).join(', ')).join(',\n');

/** 발의자 and 찬성자, each with their number (지방자치법 제76조제4항). */
function proposers({ bill: { proposer }, council, ...source }: BillSource): readonly Block[] {
  const begun = beginningOf(source);
  const word = proposalWord(proposer);
  const day = paragraph(`${word} 년 월 일: ${begun ? longDay(begun.day) : ''}`);
  if (proposer.kind !== 'members') return [day, paragraph(`${word}자: ${proposerWords(proposer, council)}`)];
  const supporters = (begun?.payload.supporters ?? []) as readonly string[];
  return [
    day, paragraph(`발의자: ${proposer.proposers.join(', ')} 의원(${proposer.proposers.length}명)`),
    paragraph(`찬성자: ${membersLines(supporters).replaceAll('\n', ' ')} 의원(${supporters.length}명)`),
  ];
}

const COSTS = {
  estimate: '비용추계서 별첨', waiver: '비용추계 미첨부사유서 별첨', requested: '비용추계 의뢰서 별첨', 'no-cost': '해당사항 없음',
} as const;

function references(source: BillSource, { laws, agreement, current }: z.infer<typeof ENTERED>): readonly Block[] {
  const entries = [
    ['관계법령', laws ?? '해당사항 없음'], ['예산조치', source.bill.costEstimate === undefined ? '해당사항 없음' : COSTS[source.bill.costEstimate]],
    ['합의', agreement ?? '해당사항 없음'], ['기타', current === undefined && comparisonOnFile(source).length === 0 ? '해당사항 없음' : '신·구조문대비표 첨부'],
  ] as const;
  return entries.map(([name, value], at) => paragraph(`${name} : ${value}`, { label: `${'가나다라'[at]}.`, indent: 1 }));
}

/** 신·구조문대비표 out of the amendment and the current text; what the compiler does not understand, a human must add. */
function comparisonOf({ body, current }: z.infer<typeof ENTERED>): readonly Block[] {
  if (body === undefined || current === undefined) return [];
  const { commands, notUnderstood } = readAmendment(body);
  const provisions = provisionsIn(current);
  const { doesNotFit } = amended(provisions, commands);
  const open = [...notUnderstood.map(({ text: words }) => words), ...doesNotFit.map(({ why }) => why)];
  return [
    pageBreak, title('신·구조문대비표'), comparison(comparisonRows(provisions, commands)),
    ...(open.length === 0 ? [] : [paragraph('※ 다음 부분은 대비표에 옮기지 못했으니 직접 채워 주십시오.'), ...open.map((words) => paragraph(words, { label: '-', indent: 1 }))]),
  ];
}

function waiver(source: BillSource): readonly Block[] {
  const { costEstimate } = (beginningOf(source)?.payload ?? {}) as { costEstimate?: { kind: string; clause?: string; reason?: string } };
  if (costEstimate?.kind !== 'waiver') return [];
  return [
    pageBreak, title(source.bill.title, '비용추계서 미첨부 사유서'),
    heading(2, '1.', '미첨부 근거 규정'), paragraph(costEstimate.clause ?? '', { indent: 1 }),
    heading(2, '2.', '미첨부 사유'), ...points(costEstimate.reason ?? OMITTED),
  ];
}

/** 신·구조문대비표 as it was put on file (의안 본문 등록). */
function comparisonOnFile(source: BillSource): readonly Block[] {
  const rows = (lastOf(source, 'bill.attach-text')?.payload.comparison ?? []) as readonly { readonly current: string; readonly proposed: string }[];
  return rows.length === 0 ? [] : [pageBreak, title('신·구조문대비표'), comparison(rows)];
}

/** 의안: its cover, its reasons and its text, with its annexes. */
export const billPaper = form<BillSource, z.infer<typeof ENTERED>>({
  id: 'bill', term: '의안', of: 'bill', keptAs: 'bill', withMeeting: true, entered: ENTERED,
  cites: { rules: ['introduce.separate-supporters'] }, afterActs: ['bill.introduce', 'bill.submit', 'bill.propose-by-committee'],
  unavailable: () => undefined,
  build(source, given) {
    const { bill, council } = source;
    const begun = beginningOf(source);
    const onFile = lastOf(source, 'bill.attach-text');
    const entered = { ...given, body: given.body ?? textIn(onFile, 'text') };
    const said = (field: 'reason' | 'contents'): string | undefined => textIn(onFile, field) ?? textIn(begun, field);
    const { term } = billKind(bill.kind);
    return {
      title: bill.title, header: '', pageNumbers: true,
      blocks: [
        title(bill.title), paragraph(subtitleOf(bill, council), { align: 'center' }), space,
        table({ widths: [1, 2] }, [[headCell('의안번호'), cell(bill.number === undefined ? '' : String(bill.number), { align: 'center' })]]), space,
        ...proposers(source),
        ...section(2, '1.', '제안이유', said('reason'), OMITTED), ...section(2, '2.', '주요내용', said('contents'), OMITTED),
        heading(2, '3.', '참고사항'), ...references(source, entered),
        pageBreak,
        ...(bill.kind.startsWith('ordinance.') ? [paragraph(`${council.name.replace(/의회.*$/, '')}조례 제      호`, { align: 'center' })] : []),
        title(bill.title.endsWith(term) ? bill.title : `${bill.title} (${term})`),
        ...paragraphs(entered.body ?? ''),
        ...(entered.addenda === undefined ? [] : [paragraph('부      칙', { align: 'center' }), ...paragraphs(entered.addenda)]),
        ...(entered.current === undefined ? comparisonOnFile(source) : comparisonOf(entered)), ...waiver(source),
        ...(bill.committee === undefined ? [] : [space, paragraph(`소관: ${committeeName(council, bill.committee)}`, { align: 'right' })]),
      ],
    };
  },
});

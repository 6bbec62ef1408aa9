import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { standing, told } from '@uian/domain';
import { BILL_STATE_IDS } from '@uian/procedure';
import { billAt, COMMITTEE, Docket, introduction, ROAD, SEOUL_CALENDAR, type Travelled } from '@uian/testing/law';
import { DEFAULT_PAPER_STYLE, paperStyleOf } from '../model/paper-style.js';
import { linesOf, textOf } from '../model/text-of.js';
import { checkPaper, recordedFacts } from '../check/index.js';
import { BILL_PAPERS, MEETING_PAPERS, type BillSource, type MeetingSource, type PaperCouncil } from './index.js';

const COUNCIL: PaperCouncil = { name: '서울특별시의회', head: '서울특별시장', committees: new Map([[COMMITTEE, '기획경제위원회']]) };

const sessionOf: BillSource['sessionOf'] = (day) =>
  SEOUL_CALENDAR.sessions.find(({ from, to }) => from <= day && day <= to);

function sourceOf({ docket, id, meeting }: Travelled, day = ROAD.sitting): BillSource {
  return {
    council: COUNCIL, bill: docket.bill(id), events: standing(told(docket.events(id))), sessionOf, day,
    meetings: new Map(meeting === undefined ? [] : [[meeting, docket.meeting(meeting)]]),
    plenaryOf: (of) => (of === ROAD.plenary ? 6 : undefined),
  };
}

const paper = (id: string) => BILL_PAPERS.find((one) => one.id === id)!;

/** Bill 1544 as its committee had decided it, with the texts that its bill gave. */
function decided(): BillSource {
  const reason = '인공지능 기술을 활용할 수 있는 기반을 마련하고자 함.';
  const contents = '미래전략과제의 범위에 인공지능사업 신설(안 제3조)';
  return sourceOf(billAt('committee-decided', { introduce: introduction({ reason, contents }) }));
}

describe('the report on bill 1544, out of its record', () => {
  const original = readFileSync(new URL('../../fixtures/report-1544.txt', import.meta.url), 'utf8').split('\n').map((line) => line.trim());
  const source = decided();
  const lines = linesOf(paper('examination-report').build({ ...source, bill: { ...source.bill, number: 1544 } }, {}));

  it.each([
    '서울특별시 미래전략과제 발굴 및 육성 조례 일부개정조례안', '2024. 3. 5.', '기획경제위원회', 'I. 심사경과',
    '가. 발의일자 및 발의자 : 2024년 2월 2일, 김동욱 의원 외 41명', '나. 회부일자 : 2024년 2월 7일', '다. 상정결과 : 【서울특별시의회 제322회 임시회】',
    'II. 제안설명의 요지(김동욱 의원)', 'IV. 질의 및 답변요지 : 「생략」', 'V. 심사결과 : 원안가결(재석위원 전원 찬성)', 'VI. 소수의견 요지 : 「없음」',
    'VII. 기타 필요한 사항 : 「없음」',
  ])('says as the original does: %s', (line) => {
    expect(original).toContain(line);
    expect(lines).toContain(line);
  });

  it('names each step of the sitting in its order', () => {
    expect(lines.find((line) => line.startsWith('- 제4차 기획경제위원회(2024. 3. 5.)')))
      .toBe('- 제4차 기획경제위원회(2024. 3. 5.) 상정, 제안설명, 검토보고, 질의 및 답변, 토론, 의결(원안가결)');
  });

  it('stands the check against the record that it came from', () => {
    const { bill } = source;
    expect(checkPaper(lines.join('\n'), recordedFacts({ ...source, bill: { ...bill, number: 1544 } }))).toEqual([]);
  });
});

describe('every paper', () => {
  const noticed = billAt('referred');
  noticed.docket.do('bill.give-notice', { day: ROAD.noticed, stream: noticed.id, input: { until: '2024-02-14' } });
  const states = [
    ...BILL_STATE_IDS.map((state) => [state as string, sourceOf(billAt(state))] as const), ['referred, with a public notice', sourceOf(noticed)] as const,
  ];

  it.each(BILL_PAPERS.map((one) => [one.term, one] as const))('%s can be made somewhere on the road, and never holds what is no text', (_, one) => {
    const made = states.filter(([, source]) => one.unavailable(source) === undefined).map(([, source]) => textOf(one.build(source, {})));
    expect(made.length).toBeGreaterThan(0);
    for (const text of made) expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it.each(states)('that cannot be made yet says why: %s', (_, source) => {
    for (const one of BILL_PAPERS) {
      const why = one.unavailable(source);
      if (why !== undefined) expect(why).toMatch(/니다\.$/);
    }
  });

  it('is the same paper for the same record', () => {
    const source = decided();
    for (const one of BILL_PAPERS.filter((each) => each.unavailable(source) === undefined)) expect(one.build(source, {})).toEqual(one.build(decided(), {}));
  });

  it('refuses entered text that is none', () => {
    expect(() => paper('bill').build(decided(), { body: 7 })).toThrow();
  });
});

describe('a letter of an office', () => {
  const office = { head: '시민과 함께하는 의회', documentNumber: '의사담당관-', signatures: ['주무관', '의사팀장', '의사담당관'], contact: '우 04519 서울특별시 중구 세종대로 125' };
  const letterOf = (council: PaperCouncil, entered: object = {}) => linesOf(paper('result-notice').build({ ...decided(), council }, entered));

  it('bears its head, its number, who signs and where it is, as the office has set them', () => {
    const lines = letterOf({ ...COUNCIL, office });
    expect(lines.slice(0, 2)).toEqual([office.head, COUNCIL.name]);
    expect(lines).toEqual(expect.arrayContaining([...office.signatures, office.contact, expect.stringMatching(/^시행 {2}의사담당관- +\(/)]));
    expect(letterOf({ ...COUNCIL, office }, { documentNumber: '의사담당관-77' })).toContainEqual(expect.stringContaining('의사담당관-77 ('));
  });

  it('bears nothing that was not set', () => {
    expect(letterOf(COUNCIL)[0]).toBe(COUNCIL.name);
    expect(letterOf(COUNCIL).join()).not.toContain('undefined');
  });

  it('is drawn in margins, typeface and sizes of the office, the usual for the rest', () => {
    const style = paperStyleOf({ margins: { top: 30, bottom: 15, left: 25, right: 25 }, sizes: { body: 14 } });
    expect(style).toEqual({ ...DEFAULT_PAPER_STYLE, page: { ...DEFAULT_PAPER_STYLE.page, top: 30, left: 25, right: 25 }, sizes: { ...DEFAULT_PAPER_STYLE.sizes, body: 14 } });
    expect(paperStyleOf()).toEqual(DEFAULT_PAPER_STYLE);
  });
});

describe('the bill itself', () => {
  it('carries the comparison that its amendment and the current text give', () => {
    const text = textOf(paper('bill').build(decided(), {
      body: '제3조 중 “신기술기반사업”을 “신기술기반사업, 인공지능사업”으로 한다.', addenda: '이 조례는 공포한 날부터 시행한다.',
      current: '제3조(미래전략과제의 범위) 미래전략과제는 신기술기반사업으로 한다.',
    }));
    expect(text).toMatch(/찬성자: .*의원\(41명\)/);
    expect(text).toMatch(/현행\n개정안\n제3조\(미래전략과제의 범위\) 미래전략과제는 신기술기반사업으로 한다\.\n제3조\(미래전략과제의 범위\) -+신기술기반사업, 인공지능사업-+\./);
    expect(text).toContain('비용추계서 미첨부 사유서');
  });

  it('says what was put on file, where nobody enters anything else', () => {
    const travelled = billAt('received');
    travelled.docket.do('bill.attach-text', {
      day: ROAD.received, stream: travelled.id, input: { reason: '고쳐 쓴 이유', text: '제1조를 삭제한다.', comparison: [{ current: '제1조(목적) 옛 조문', proposed: '<삭 제>' }] },
    });
    const text = textOf(paper('bill').build(sourceOf(travelled), {}));
    expect(text).toMatch(/고쳐 쓴 이유[^]*기타 : 신·구조문대비표 첨부[^]*제1조를 삭제한다\.[^]*현행\n개정안\n제1조\(목적\) 옛 조문\n<삭 제>/);
  });
});

describe('papers of a meeting', () => {
  const travelled = billAt('review-heard');
  const { docket, meeting: id } = travelled;
  const meeting = (docket as Docket).meeting(id!);
  const source: MeetingSource = {
    council: COUNCIL, meeting, events: standing(told(docket.events(id!))), bills: [sourceOf(travelled)], session: sessionOf(ROAD.sitting), day: ROAD.sitting,
    since: [{ day: '2024-02-29', what: 'referred', number: 1544, title: '어느 조례안', proposer: '서울특별시장' }],
  };

  it.each(MEETING_PAPERS.map((one) => [one.term, one] as const))('%s names the meeting and is whole', (_, one) => {
    const text = textOf(one.build(source, {}));
    expect(text).toContain('제322회 임시회 제4차 기획경제위원회');
    expect(text).not.toMatch(/undefined|null|\[object/);
  });

  it('let the chair read each step of each item', () => {
    const script = textOf(MEETING_PAPERS.find((one) => one.id === 'chair-script')!.build(source, {}));
    for (const words of ['상정합니다', '제안설명', '검토보고', '질의 종결을 선포합니다', '토론', '이의 없으십니까', '산회를 선포합니다']) expect(script).toContain(words);
  });
});

import { describe, expect, it } from '@jest/globals';
import { lineText } from '../model/text-of.js';
import { amended, amendedText, comparisonRows, provisionsIn, readAmendment, textOfProvisions } from './index.js';

/** 서울특별시 미래전략과제 발굴 및 육성 조례, as far as bill 1544 touches it. */
const CURRENT = `제3조(미래전략과제의 범위) 이 조례를 적용하는 미래전략과제는 환경보전사업, 신기술기반사업, 공간개발사업, 지역주력산업, 신성장동력산업 및 삶의 질과 관련되는 장기적이고 미래지향적인 사업으로 한다.
제7조(지원사업) 시장은 미래전략과제 발굴 및 육성을 위해 다음 각 호의 사업을 예산의 범위에서 지원할 수 있다.
1. 미래전략과제 및 주요 시책 개발을 위한 사업
2. 둘째 사업
3. 셋째 사업
4. 그 밖에 시장이 필요하다고 인정하는 사업`;

const AMENDMENT = `서울특별시 미래전략과제 발굴 및 육성 조례 일부를 다음과 같이 개정한다.

제3조 중 “신기술기반사업”을 “신기술기반사업, 인공지능사업”으로 한다.

제7조제4호를 제5호로 하고, 같은 조에 제4호를 다음과 같이 신설한다.

4. 신기술 및 인공지능을 활용한 시책 개발 및 보급을 위한 사업

부 칙

이 조례는 공포한 날부터 시행한다.`;

const result = (current: string, amendment: string): string => textOfProvisions(amended(provisionsIn(current), readAmendment(amendment).commands).provisions);

describe('the amendment of bill 1544', () => {
  it('is understood whole', () => {
    const { commands, notUnderstood } = readAmendment(AMENDMENT);
    expect(notUnderstood).toEqual([]);
    expect(commands.map(({ kind }) => kind)).toEqual(['replace-words', 'renumber', 'insert']);
  });

  it('gives the consolidated text', () => {
    const text = result(CURRENT, AMENDMENT);
    expect(text).toContain('환경보전사업, 신기술기반사업, 인공지능사업, 공간개발사업');
    expect(text.split('\n').slice(-2)).toEqual(['4. 신기술 및 인공지능을 활용한 시책 개발 및 보급을 위한 사업', '5. 그 밖에 시장이 필요하다고 인정하는 사업']);
  });

  it('gives the comparison table that was handed in', () => {
    const rows = comparisonRows(provisionsIn(CURRENT), readAmendment(AMENDMENT).commands)
      .map(({ current, proposed }) => [current.map(lineText), proposed.map(lineText)]);
    expect(rows).toHaveLength(2);
    expect(rows[0]![1]![0]).toMatch(/^제3조\(미래전략과제의 범위\) -+신기술기반사업, 인공지능사업-+\.$/);
    expect(rows[1]).toEqual([
      ['제7조(지원사업) 시장은 미래전략과제 발굴 및 육성을 위해 다음 각 호의 사업을 예산의 범위에서 지원할 수 있다.', '1. ∼ 3. (생 략)', '<신 설>', '4. (생 략)'],
      ['제7조(지원사업) ----------.', '1. ∼ 3. (현행과 같음)', '4. 신기술 및 인공지능을 활용한 시책 개발 및 보급을 위한 사업', '5. (현행 제4호와 같음)'],
    ]);
  });
});

describe('the table that was handed in', () => {
  const table = (words: string) => [
    { current: '제3조(미래전략과제의 범위) 이 조례를 적용하는 미래전략과제는 환경보전사업, <u>신기술기반사업</u>, 공간개발사업, 지역주력산업, 신성장동력산업 및 삶의 질과 관련되는 장기적이고 미래지향적인 사업으로 한다.',
      proposed: `제3조(미래전략과제의 범위) --- ----- ----- <u>${words}</u>----- -----.` },
    { current: '제7조(지원사업) 시장은 미래전략과제 발굴 및 육성을 위해 다음 각 호의 사업을 예산의 범위에서 지원할 수 있다.\n1. ~ 3. (생 략)\n<신 설>\n4. (생 략)',
      proposed: '제7조(지원사업) ----- -----.\n1. ~ 3. (현행과 같음)\n4. 신기술 및 인공지능을 활용한 시책 개발 및 보급을 위한 사업\n5. (현행 제4호와 같음)' },
  ];

  it('is the same as the amendment gives, but for dashes and spaces', () => {
    expect(amendedText(CURRENT, AMENDMENT, table('신기술기반사업, 인공지능사업')).differences).toEqual([]);
  });

  it('is found out where it says something else', () => {
    expect(amendedText(CURRENT, AMENDMENT, table('신기술기반사업 인공지능사업')).differences).toEqual([
      { side: 'proposed', handedIn: expect.stringContaining('신기술기반사업 인공지능사업'), computed: expect.stringContaining('신기술기반사업, 인공지능사업') },
    ]);
  });
});

describe('amendments', () => {
  const LAW = '제1조(목적) 이 조례는 시민의 안전을 목적으로 한다.\n제2조(정의) ① 이 조례에서 “안전”이란 다음을 말한다.\n1. 가나\n2. 다라\n② 그 밖의 뜻은 법을 따른다.\n제3조(책무) 시장은 노력한다.';

  it.each([
    ['words in a heading', '제1조의 제목 “목적”을 “취지”로 한다.', '제1조(취지)'],
    ['words in an item', '제2조제1항제2호 중 “다라”를 “마바”로 한다.', '2. 마바'],
    ['two words at once', '제1조 중 “시민”을 “주민”으로, “안전”을 “안녕”으로 한다.', '주민의 안녕을'],
    ['a part that is deleted', '제3조를 삭제한다.', '제3조 삭제'],
    ['an article between two', '제2조의2를 다음과 같이 신설한다.\n제2조의2(적용) 이 조례는 시에 적용한다.', '제2조의2(적용) 이 조례는 시에 적용한다.\n제3조(책무)'],
    ['a whole article', '제3조를 다음과 같이 한다.\n제3조(책무) 시장과 시민은 함께 노력한다.', '시장과 시민은 함께 노력한다.'],
    ['a range of items', '제2조제1항제1호 및 제2호를 각각 제2호 및 제3호로 하고, 같은 항에 제1호를 다음과 같이 신설한다.\n1. 새것', '1. 새것\n2. 가나\n3. 다라'],
  ])('carry out %s', (_, amendment, expected) => {
    expect(readAmendment(amendment).notUnderstood).toEqual([]);
    expect(result(LAW, amendment)).toContain(expected);
  });

  it('leave to a human what they do not understand, with its line', () => {
    expect(readAmendment('제1조 중 앞부분을 적절히 고친다.\n별표 1을 별지와 같이 한다.')).toEqual({
      commands: [], notUnderstood: [{ line: 1, text: '제1조 중 앞부분을 적절히 고친다.' }, { line: 2, text: '별표 1을 별지와 같이 한다.' }],
    });
  });

  it('take no sentence about an annex for a part of the new text before it', () => {
    const { commands, notUnderstood } = readAmendment('제3조에 제2항을 다음과 같이 신설한다.\n② 새 항이다.\n별표 1을 별지와 같이 한다.');
    expect(commands).toMatchObject([{ kind: 'insert', provisions: [{ text: '새 항이다.' }] }]);
    expect(notUnderstood).toEqual([{ line: 3, text: '별표 1을 별지와 같이 한다.' }]);
  });

  it('say what does not fit the current text, and leave that as it was', () => {
    const { provisions, doesNotFit } = amended(provisionsIn(LAW), readAmendment('제9조를 삭제한다.\n제1조 중 “없는 말”을 “있는 말”로 한다.').commands);
    expect(doesNotFit.map(({ why }) => why)).toEqual(['현행 조문에 없습니다: 제9조.', '제1조에 없는 말입니다: “없는 말”.']);
    expect(textOfProvisions(provisions)).toBe(textOfProvisions(provisionsIn(LAW)));
  });
});

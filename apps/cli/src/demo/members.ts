const FAMILY = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임', '한', '오', '서', '신', '권', '황', '안', '송', '류'];
const GIVEN = [
  '가람', '나래', '다온', '도담', '라온', '마루', '미르', '보람', '새론', '서랑', '세찬', '소담', '슬기', '아람', '여울', '예슬', '온유', '우람',
  '은새', '이든', '잔디', '재림', '조은', '진솔', '찬솔', '초롱', '큰별', '푸름', '하람', '한결', '해솔', '혜움', '힘찬',
];

/** Members in office (재적의원) of the demonstration council: as many as Seoul has, all names invented, none twice. */
export const DEMO_MEMBERS: readonly string[] = Array.from({ length: 111 }, (_, at) =>
  `${FAMILY[at % FAMILY.length]!}${GIVEN[(at * 7 + Math.floor(at / FAMILY.length)) % GIVEN.length]!}`);

/** So many members from a place in the list on, going round: who proposes, who supports. */
export const membersFrom = (at: number, count: number): string[] =>
  Array.from({ length: count }, (_, nth) => DEMO_MEMBERS[(at + nth) % DEMO_MEMBERS.length]!);

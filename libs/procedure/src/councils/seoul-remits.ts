import type { Citation } from '../statutes.js';
import type { Remit, RemitTable } from './remit.js';

/**
 * 소관표 of 서울특별시의회. That there is one, with eleven committees, was read (기본 조례 제32조·제33조); its lines were not. The
 * subjects are taken from the names of the committees and of the offices they deal with, and are therefore inferred.
 */
const SUBJECTS: Readonly<Record<string, readonly [subjects: string, departments: string]>> = {
  운영위원회: ['의회 운영, 회의규칙, 의회사무처, 교섭단체, 의정활동, 위원회 구성, 의원 윤리', '의회사무처'],
  행정자치위원회: ['행정, 공무원, 인사, 정원, 자치구, 주민자치, 자원봉사, 공유재산, 시세, 지방세, 민원, 감사, 평생교육, 기부, 갈등', '행정국, 재무국, 감사위원회'],
  기획경제위원회: ['예산, 재정, 기금, 출자, 출연, 경제, 산업, 창업, 소상공인, 전통시장, 중소기업, 일자리, 노동, 투자, 미래전략, 미래전략과제, 인공지능, 데이터, 규제개혁', '기획조정실, 경제실, 디지털도시국'],
  환경수자원위원회: ['환경, 기후, 탄소, 대기, 미세먼지, 폐기물, 재활용, 에너지, 수도, 상수도, 물순환, 하수도, 한강, 공원, 녹지, 정원도시, 산림, 수상레저', '기후환경본부, 정원도시국, 미래한강본부, 서울아리수본부'],
  문화체육관광위원회: ['문화, 예술, 도서관, 박물관, 미술관, 체육, 관광, 축제, 문화유산, 국가유산, 역사, 홍보, 국어, 공연', '문화본부, 관광체육국, 홍보기획관'],
  보건복지위원회: ['복지, 보건, 의료, 건강, 장애인, 노인, 어르신, 어린이집, 보육, 돌봄, 아동, 청소년, 여성, 가족, 저출생, 감염병, 자살예방, 식품', '복지실, 시민건강국, 여성가족실'],
  도시안전건설위원회: ['재난, 안전, 소방, 도로, 하천, 건설, 침수, 제설, 시설물, 지하안전, 공공시설', '재난안전실, 소방재난본부, 도시기반시설본부'],
  주택공간위원회: ['주택, 건축, 공동주택, 임대주택, 주거, 한옥, 정비사업, 재건축, 공공디자인', '주택실, 디자인정책관'],
  도시계획균형위원회: ['도시계획, 지구단위계획, 균형발전, 도시개발, 토지, 용적률, 역세권', '도시공간본부, 균형발전본부'],
  교통위원회: ['교통, 버스, 지하철, 도시철도, 철도, 택시, 주차, 주차장, 자전거, 교통약자, 정류소, 보행', '교통실, 서울교통공사'],
  교육위원회: ['교육청, 교육감, 학교, 학생, 유치원, 교원, 교육, 교직원, 학원', '교육청'],
};

const list = (words: string): readonly string[] => words.split(', ');

export const seoulRemits = (ordinance: (article: string) => Citation): RemitTable => ({
  rows: Object.entries(SUBJECTS).map(([committee, [subjects, departments]]): Remit => ({
    committee, subjects: list(subjects), departments: list(departments), citation: ordinance('제33조제1항'), certainty: 'inferred',
  })),
  unclear: { words: '소관이 분명하지 않으면 운영위원회와 협의하고, 협의되지 않으면 의장이 정합니다.', citation: ordinance('제33조제2항') },
});

import type { Committee } from '@uian/domain';

const committee = (id: string, name: string, size: number): Committee => ({ id, name, standing: true, size });

/** Standing committees (상임위원회) of 서울특별시의회. Their sizes are assumed. */
export const SEOUL_COMMITTEES: readonly Committee[] = [
  committee('operations', '운영위원회', 13),
  committee('administration', '행정자치위원회', 11),
  committee('economy', '기획경제위원회', 11),
  committee('environment', '환경수자원위원회', 11),
  committee('culture', '문화체육관광위원회', 11),
  committee('welfare', '보건복지위원회', 11),
  committee('safety', '도시안전건설위원회', 11),
  committee('housing', '주택공간위원회', 11),
  committee('planning', '도시계획균형위원회', 11),
  committee('transport', '교통위원회', 11),
  committee('education', '교육위원회', 12),
];

/** 발의의원과 찬성의원 of bill 1544, as the public report of the committee names them. */
export const MEMBERS_OF_1544: readonly string[] = [
  '김동욱', '고광민', '김길영', '김영철', '김용일', '김원중', '김재진', '김지향', '김춘곤', '김태수', '김형재', '김혜영', '남궁역',
  '남창진', '문성호', '민병주', '박상혁', '박석', '서상열', '서호연', '송경택', '신복자', '옥재은', '유만희', '유정인', '윤기섭', '이경숙',
  '이병윤', '이봉준', '이상욱', '이새날', '이성배', '이숙자', '이종배', '이종태', '이희원', '임춘대', '장태용', '최민규', '최진혁', '홍국표',
  '황철규',
];

/** Members in office assumed for the demonstration: those named in the report, the rest invented. */
export const SEOUL_MEMBERS: readonly string[] = [
  ...MEMBERS_OF_1544,
  ...Array.from({ length: 111 - MEMBERS_OF_1544.length }, (_, at) => `시범의원 ${at + 1}`),
];

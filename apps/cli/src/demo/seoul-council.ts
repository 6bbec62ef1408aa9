import type { Committee } from '@uian/domain';
import { DEMO_MEMBERS, membersFrom } from './members.js';

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

const IN_THE_DEMO = ['operations', 'administration', 'economy', 'culture', 'welfare', 'safety', 'transport', 'education'];

/** Who leads a committee, by its place in the list (위원장, 부위원장). */
export const leadersOf = (at: number): readonly [chair: string, viceChair: string] => [DEMO_MEMBERS[at * 5 + 3]!, DEMO_MEMBERS[at * 5 + 4]!];

const seated = (of: Committee, at: number): Committee => {
  const leaders = leadersOf(at);
  const others = membersFrom(at * 10 + 50, of.size + leaders.length).filter((name) => !leaders.includes(name));
  return { ...of, members: [...leaders, ...others].slice(0, of.size) };
};

/** Committees of the demonstration council: eight standing ones, and the special one that reviews budgets (예산결산특별위원회). */
export const DEMO_COMMITTEES: readonly Committee[] = [
  ...SEOUL_COMMITTEES.filter(({ id }) => IN_THE_DEMO.includes(id)),
  { id: 'budget', name: '예산결산특별위원회', standing: false, size: 15 },
].map(seated);

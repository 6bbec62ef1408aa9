import { ACTORS, type ActorRole } from '@uian/procedure';

/** One login for each office of the demonstration council. */
export interface DemoLogin {
  readonly role: ActorRole;
  readonly term: string;
  readonly login: string;
  readonly password: string;
  readonly name: string;
  readonly committee?: string;
}

/** For the demonstration alone, which listens on this machine only: a production start loads none of it. */
const PASSWORD = 'uian-demo-1544';
const COMMITTEE = 'economy';

const PEOPLE: readonly (readonly [ActorRole, string, string])[] = [
  ['secretariat', 'clerk', '의사과 주무관'],
  ['committee-chair', 'chair', '기획경제위원장'],
  ['chief-specialist', 'specialist', '수석전문위원'],
  ['vice-chair', 'vice', '기획경제 부위원장'],
  ['committee-staff', 'staff', '기획경제위 담당'],
  ['council-chair', 'speaker', '의장'],
  ['plenary-clerk', 'plenary', '본회의 담당'],
  ['member', 'member', '의원'],
  ['executive', 'mayor', '서울시 법무담당'],
  ['administrator', 'admin', '관리자'],
];

export const DEMO_LOGINS: readonly DemoLogin[] = PEOPLE.map(([role, login, name]) => ({
  role, term: ACTORS[role].term, login, password: PASSWORD, name,
  ...(ACTORS[role].scope === 'committee' ? { committee: COMMITTEE } : {}),
}));

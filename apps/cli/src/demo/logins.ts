import { ACTORS, type ActorRole } from '@uian/procedure';
import { DEMO_MEMBERS } from './members.js';
import { DEMO_COMMITTEES, leadersOf } from './seoul-council.js';

/** Somebody of the demonstration council, with a login. */
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

const person = (role: ActorRole, login: string, name: string, committee?: string): DemoLogin => {
  const of = DEMO_COMMITTEES.find(({ id }) => id === committee)?.name;
  return { role, term: of ? `${of} ${ACTORS[role].term}` : ACTORS[role].term, login, password: PASSWORD, name, ...(committee && { committee }) };
};

/** Who works for a committee; 기획경제위원회 has the short logins, the others carry the committee's id. */
function committeePeople(committee: string, at: number): readonly DemoLogin[] {
  const login = (short: string): string => (committee === 'economy' ? short : `${committee}-${short}`);
  const STAFF = ['문지아', '배하윤', '노은결', '구시온', '진다솜', '표라임', '하예나', '민가온', '차이레'];
  const [chair, viceChair] = leadersOf(at);
  const SPECIALISTS = ['고도원', '남기림', '변서후', '석주원', '심이현', '양도하', '우재윤', '유선율', '허민재'];
  return [
    person('committee-chair', login('chair'), chair, committee),
    person('vice-chair', login('vice'), viceChair, committee),
    person('chief-specialist', login('specialist'), SPECIALISTS[at]!, committee),
    person('committee-staff', login('staff'), STAFF[at]!, committee),
  ];
}

/** Everybody who has an account in the demonstration council. */
export const DEMO_PEOPLE: readonly DemoLogin[] = [
  person('secretariat', 'clerk', '방수아'),
  person('plenary-clerk', 'plenary', '엄태린'),
  person('council-chair', 'speaker', DEMO_MEMBERS[0]!),
  person('member', 'member', DEMO_MEMBERS[1]!),
  person('executive', 'mayor', '도하준'),
  person('superintendent', 'superintendent', '라시원'),
  person('administrator', 'admin', '마은우'),
  ...DEMO_COMMITTEES.flatMap(({ id }, at) => committeePeople(id, at)),
];

/** Committees whose people are shown to a newcomer; the others have logins of the same pattern. */
const SHOWN = ['economy', 'culture'];

/** The logins that a newcomer is shown, in the order of the road. */
export const DEMO_LOGINS: readonly DemoLogin[] = [
  ...DEMO_PEOPLE.filter(({ role }) => role === 'secretariat'),
  ...SHOWN.flatMap((shown) => DEMO_PEOPLE.filter(({ committee }) => committee === shown)),
  ...DEMO_PEOPLE.filter(({ role, committee }) => committee === undefined && role !== 'secretariat'),
];

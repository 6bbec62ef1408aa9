import { BillLife } from './bill-life.js';
import { back, plus, work } from './days.js';
import { DEMO_BILLS, PETITIONS } from './catalogue.js';
import { planBeforeDecision } from './fates-waiting.js';
import { planPast } from './fates-past.js';
import { planPresent } from './fates-present.js';
import { Plan } from './plan.js';
import { planCalendar, sessionsAround } from './sessions.js';
import { ofCommittee } from './sittings.js';
import type { Telling } from './telling.js';

/** A bill must be there fifteen days before the session; these are there a little sooner. */
const BEFORE_SESSION = 18;

/** Everything that the people of the demonstration council do, around a day. */
export function planAround(today: string): Plan {
  const plan = new Plan();
  const sessions = sessionsAround(today);
  const life = (key: string): BillLife => new BillLife(plan, DEMO_BILLS.find((bill) => bill.key === key)!);
  const begun: Telling['begun'] = (key, session, late = 0) => {
    const one = life(key);
    const received = work(back(sessions[session].from, BEFORE_SESSION), -(one.bill.at % 4));
    const referred = work(received, 1 + (one.bill.at % 3) + late);
    return one.introduced(work(received, -1)).received(received).referred(referred)
      .noticed(work(referred, 1)).assigned(work(referred, 2));
  };
  const telling = { plan, today, sessions, life, begun };
  planCalendar(plan, today);
  planPast(telling);
  planPresent(telling);
  planBeforeDecision(telling);
  planPetitions(telling);
  return plan;
}

/** 주민조례청구: one that waits to be accepted, one that the chair has introduced. */
function planPetitions({ plan, today }: Telling): void {
  const [[waiting, title, reason], [introduced, secondTitle, secondReason]] = PETITIONS;
  const lodged = (key: string, day: string, what: string, why: string, signatures: number): Plan =>
    plan.add(day, 'clerk', 'bill.lodge-petition', key, {
      kind: 'ordinance.partial-amendment', title: what, reason: why, representative: '주민대표 한여름', signatures,
    });
  lodged(waiting, back(today, 78), title, reason, 26_140);
  const accepted = back(today, 60);
  lodged(introduced, back(today, 96), secondTitle, secondReason, 31_022)
    .add(accepted, 'clerk', 'bill.accept-petition', introduced, {})
    .add(work(accepted, 8), 'clerk', 'bill.introduce-petition', introduced, { costEstimate: { kind: 'estimate' } })
    .add(work(accepted, 8), 'clerk', 'bill.receive', introduced, {})
    .add(work(accepted, 11), 'clerk', 'bill.refer', introduced, { committee: 'education' })
    .add(work(accepted, 12), 'clerk', 'bill.give-notice', introduced, { until: plus(work(accepted, 12), 6) })
    .add(work(accepted, 14), ofCommittee('education', 'chair'), 'bill.assign-report', introduced, { specialist: '수석전문위원' });
}

import type { BillLife } from './bill-life.js';
import { plus, work } from './days.js';
import { planSitting, type PlannedSitting } from './sittings.js';
import type { Telling } from './telling.js';

/** The session that is on: what its committees have done with their bills, and what they are about to do. */
export function planPresent(telling: Telling): void {
  planDone(telling);
  planAhead(telling);
}

type Words = Partial<Pick<PlannedSitting, 'returned' | 'objection'>>;

const sittingOn = ({ plan, today }: Telling) => (committee: string, ordinal: number, days: number, items: readonly string[], words: Words = {}): PlannedSitting => {
  const sitting = { key: `${committee}.C${ordinal}`, committee, ordinal, day: work(today, days), ...words };
  planSitting(plan, sitting, items);
  return sitting;
};

function planDone(telling: Telling): void {
  const { begun, today, sessions: { C } } = telling;
  const sitting = sittingOn(telling);
  const [, second, third] = C.sittings as [string, string, string, string];
  const reviewed = (key: string, { day }: PlannedSitting): BillLife => begun(key, 'C').reviewed(work(day, -4));
  const passed = (key: string, at: PlannedSitting, nth: number): BillLife =>
    reviewed(key, at).sat(at, nth).decided(at, nth, 'passed-unamended').reported(work(at.day, 1));

  const economy1 = sitting('economy', 1, -7, ['c1', 'c2']);
  passed('c1', economy1, 0).plenary(second, 1);
  passed('c2', economy1, 1).plenary(second, 2).transferred(work(today, -2)).promulgated(work(today, 4), 9261);
  const economy2 = sitting('economy', 2, -3, ['c3', 'c4']);
  reviewed('c3', economy2).sat(economy2, 0).decided(economy2, 0, 'passed-amended');
  reviewed('c4', economy2).sat(economy2, 1, 'questioned').toSubcommittee(economy2, 1);

  const culture1 = sitting('culture', 1, -6, ['c5', 'c6', 'c15']);
  passed('c5', culture1, 0).plenary(second, 4, { carried: false });
  reviewed('c6', culture1).sat(culture1, 1).decided(culture1, 1, 'discarded').also(second, 'plenary', 'bill.report-discard', {});
  reviewed('c15', culture1).sat(culture1, 2).decided(culture1, 2, 'adopted').reported(work(culture1.day, 1)).plenary(third, 1, { motion: 'adopted' });

  // 대안: two bills on the same matter become one of the committee.
  const welfare1 = sitting('welfare', 1, -6, ['c7', 'c8']);
  for (const [nth, key] of ['c7', 'c8'].entries()) reviewed(key, welfare1).sat(welfare1, nth).decided(welfare1, nth + 4, 'absorbed', 'c9');
  telling.plan
    .add(welfare1.day, 'welfare-chair', 'bill.propose-by-committee', 'c9', (of) => ({
      kind: 'ordinance.partial-amendment', title: '서울특별시 긴급 돌봄 지원 조례 일부개정조례안(대안)', committee: 'welfare', resolvedOn: welfare1.day,
      reason: '두 개정안의 내용을 하나로 모음.', alternativeTo: [of('c7'), of('c8')], costEstimate: { kind: 'estimate' },
    }), 11 * 60 + 30)
    .add(work(welfare1.day, 1), 'clerk', 'bill.receive', 'c9', {});

  const administration1 = sitting('administration', 1, -7, ['c10']);
  passed('c10', administration1, 0).plenary(second, 3);
  const transport1 = sitting('transport', 1, -5, ['c11', 'c14']);
  passed('c11', transport1, 0);
  reviewed('c14', transport1).sat(transport1, 1, 'questioned');
  const safety1 = sitting('safety', 1, -5, ['c12']);
  passed('c12', safety1, 0).plenary(third, 2);
  const education1 = sitting('education', 1, -3, ['c13', 'c16']);
  reviewed('c13', education1).sat(education1, 0);
  reviewed('c16', education1).sat(education1, 1, 'placed');
}

/** The sittings to come, their agendas in every stage, and the review reports: distributed, due, overdue. */
function planAhead(telling: Telling): void {
  const { begun, today, life, sessions: { C } } = telling;
  const sitting = sittingOn(telling);
  // A report that is not mentioned here is still being written.
  const ready = (at: PlannedSitting, ...keys: string[]): void => keys.forEach((key) => begun(key, 'C').reviewed(work(at.day, -4)));
  const unready = (...keys: string[]): void => keys.forEach((key) => begun(key, 'C'));

  ready(sitting('economy', 3, 1, ['f1', 'f2']), 'f1');
  ready(sitting('economy', 4, 3, ['f3', 'f4', 'f5']), 'f3');
  unready('f2', 'f4', 'f5');
  ready(sitting('culture', 2, 3, ['f6', 'f7'], { objection: '관광 안내 조례는 현장을 본 뒤에 다루었으면 합니다.' }), 'f6');
  sitting('culture', 3, 5, ['f8']);
  unready('f7', 'f8');
  ready(sitting('welfare', 2, 2, ['f9']), 'f9');
  sitting('transport', 2, 5, ['f10']);
  unready('f10');
  ready(sitting('administration', 2, 1, ['f11']), 'f11');
  sitting('education', 2, 4, ['f12']);
  unready('f12');
  ready(sitting('safety', 2, 2, ['f13'], { returned: '현장 점검 결과를 붙여 다시 올려 주십시오.' }), 'f13');
  sitting('operations', 1, 4, ['f14']);
  unready('f14');

  // 예산: the budget committee has the settlement, the committees are at the supplementary budget, the new one has just come.
  const fiscalYear = Number(C.from.slice(0, 4));
  // The budget of the year whose last day for a decision (16 December) is still ahead.
  const next = Number(plus(today, 21).slice(0, 4)) + 1;
  const received = work(C.from, -18);
  const budget = (key: string, day: string, year: number): BillLife =>
    life(key).introduced(work(day, -1), { fiscalYear: year }).received(day).also(work(day, 1), 'clerk', 'bill.refer-preliminary', { committees: ['economy', 'welfare', 'transport'] });
  const opinion = (one: BillLife, committee: string, day: string): BillLife =>
    one.also(day, committee === 'economy' ? 'staff' : `${committee}-staff`, 'bill.report-preliminary', { committee, opinion: '원안대로 의결함' });
  const settlement = budget('g2', received, fiscalYear - 1);
  for (const [nth, committee] of ['economy', 'welfare', 'transport'].entries()) opinion(settlement, committee, work(received, 4 + nth));
  settlement.also(work(received, 8), 'clerk', 'bill.refer-to-budget-committee', { committee: 'budget' });
  sitting('budget', 1, 4, ['g2']);
  opinion(budget('g1', received, fiscalYear), 'economy', work(today, -3));
  budget('g3', work(today, -3), next);
}

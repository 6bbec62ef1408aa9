import { ahead, back, work } from './days.js';
import { planSitting, type PlannedSitting } from './sittings.js';
import type { Telling } from './telling.js';

/** What the two sessions before decided, and what became of it: 공포, 재의, 확정, 시행, 보류, 부결. */
export function planPast(telling: Telling): void {
  planA(telling);
  planB(telling);
}

type Sittings = (committee: string, items: readonly string[]) => PlannedSitting;

const sittingsOf = ({ plan }: Telling, letter: string, first: string, plenaries: readonly string[]): Sittings => {
  let nth = 0;
  return (committee, items) => {
    const day = work(first, nth % 3);
    const sitting = {
      key: `${committee}.${letter}`, committee, day, ordinal: letter === 'B' && committee === 'economy' ? 2 : 1,
      onPlenaryDay: plenaries.includes(day),
    };
    nth += 1;
    planSitting(plan, sitting, items);
    return sitting;
  };
};

/** Decided in the committee and reported the next working day. */
function examined({ begun }: Telling, session: 'A' | 'B', sitting: PlannedSitting, keys: readonly string[]) {
  return keys.map((key, nth) => {
    const one = begun(key, session).reviewed(work(sitting.day, -4)).sat(sitting, nth);
    const word = ['opinion-hearing', 'resolution', 'recommendation'].includes(one.bill.kind);
    return one.decided(sitting, nth, word ? 'adopted' : one.bill.at % 6 === 3 ? 'passed-amended' : 'passed-unamended').reported(work(sitting.day, 1));
  });
}

function planA(telling: Telling): void {
  const { sessions: { A, B } } = telling;
  const sitting = sittingsOf(telling, 'A', work(A.from, 3), A.sittings);
  const lives = [['economy', 'a1', 'a2'], ['culture', 'a3', 'a4'], ['welfare', 'a5'], ['transport', 'a6'], ['administration', 'a7'],
    ['education', 'a8'], ['operations', 'a9'], ['safety', 'a10']].flatMap(([committee, ...keys]) =>
    examined(telling, 'A', sitting(committee!, keys), keys));
  lives.forEach((one, item) => {
    const { kind, key, at } = one.bill;
    one.plenary(A.to, item + 1, kind === 'opinion-hearing' ? { motion: 'adopted' } : at % 6 === 3 ? { motion: 'passed-amended' } : {});
    if (kind === 'council-rule') one.also(work(A.to, 6), 'speaker', 'bill.promulgate-by-chair', { number: '제201호', effect: { kind: 'on-promulgation' } });
    else if (kind === 'opinion-hearing') one.also(work(A.to, 2), 'clerk', 'bill.notify-result', { to: '도시계획국' });
    else if (key !== 'a6') one.transferred(work(A.to, 2)).promulgated(work(A.to, 10), 9201 + item);
    // 재의: sent back in time, confirmed by two thirds in the next session, promulgated by the chair when the mayor did not.
    else {
      const again = work(B.from, 1);
      one.transferred(work(A.to, 2)).also(work(A.to, 11), 'mayor', 'bill.request-reconsideration', { reason: '노선을 정하는 권한을 지나치게 제한함.' })
        .also(B.from, 'plenary', 'bill.place-reconsideration', { item: 1 }, 14 * 60)
        .also(B.from, 'plenary', 'bill.reconsider', { vote: { method: 'secret', present: 101, yes: 78, no: 19, abstain: 4 } })
        .also(again, 'clerk', 'bill.retransfer', {})
        .also(ahead(again, 13), 'speaker', 'bill.promulgate-by-chair', { number: '제9240호', effect: { kind: 'default' } })
        .also(ahead(again, 13), 'speaker', 'bill.notify-promulgation', {});
    }
  });
}

function planB(telling: Telling): void {
  const { sessions: { B }, today } = telling;
  // One bill goes ahead of the others: what the mayor leaves lying is confirmed when his time has run out.
  const early = { key: 'economy.B0', committee: 'economy', day: work(B.from, 1), ordinal: 1 };
  planSitting(telling.plan, early, ['b2']);
  const [b2] = examined(telling, 'B', early, ['b2']);
  const [, middle] = B.sittings as [string, string, string];
  b2!.plenary(middle, 1).transferred(work(middle, 1));

  const sitting = sittingsOf(telling, 'B', work(B.from, 4), B.sittings);
  const welfare = sitting('welfare', ['b5', 'b6']);
  const [b5] = examined(telling, 'B', welfare, ['b5']);
  telling.begun('b6', 'B').reviewed(work(welfare.day, -4)).sat(welfare, 1).decided(welfare, 1, 'held');
  const [b1] = examined(telling, 'B', sitting('economy', ['b1']), ['b1']);
  const [b3, b4] = examined(telling, 'B', sitting('culture', ['b3', 'b4']), ['b3', 'b4']);
  const [b7, b12] = examined(telling, 'B', sitting('transport', ['b7', 'b12']), ['b7', 'b12']);
  const [b8] = examined(telling, 'B', sitting('administration', ['b8']), ['b8']);
  const [b9] = examined(telling, 'B', sitting('safety', ['b9']), ['b9']);
  const [b10] = examined(telling, 'B', sitting('education', ['b10']), ['b10']);
  const [b11] = examined(telling, 'B', sitting('operations', ['b11']), ['b11']);

  b12!.plenary(B.to, 12, { carried: false, ...(b12!.bill.at % 6 === 3 && { motion: 'passed-amended' }) });
  [b1, b3, b4, b5, b7, b8, b9, b10, b11].forEach((one, item) => {
    const { kind, at } = one!.bill;
    one!.plenary(B.to, item + 1, kind === 'resolution' || kind === 'recommendation' ? { motion: 'adopted' } : at % 6 === 3 ? { motion: 'passed-amended' } : {});
  });
  for (const one of [b8, b11]) one!.also(work(B.to, 2), 'clerk', 'bill.notify-result', { to: '행정안전부' });
  // 공포 기한: two run out within days, the others were promulgated.
  b1!.transferred(back(today, 17));
  b10!.transferred(back(today, 16));
  b7!.transferred(work(B.to, 2));
  b3!.transferred(work(B.to, 1)).promulgated(work(today, -7), 9251);
  b4!.transferred(work(B.to, 2)).promulgated(work(today, -5), 9252);
  b9!.transferred(work(B.to, 2)).promulgated(work(today, -3), 9253);
  b5!.transferred(work(B.to, 1)).also(work(today, -6), 'mayor', 'bill.request-reconsideration', { reason: '예산의 뒷받침이 없는 의무적 경비를 담고 있음.' });
}

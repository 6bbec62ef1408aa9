import { proposersOf } from './bill-life.js';
import { back, plus, work } from './days.js';
import type { Telling } from './telling.js';

/** Bills that wait for the secretariat, for the next session, or longer than they should. */
export function planBeforeDecision({ life, today, begun }: Telling): void {
  // 접수 대기, 보완 요구.
  life('w5').introduced(work(today, -1));
  life('w6').introduced(work(today, -4)).also(work(today, -3), 'clerk', 'bill.request-supplement', { what: '비용추계서', until: plus(today, 5) });

  // 회부 대기: the oldest for longer than the office means to.
  life('w1').introduced(work(today, -8)).received(work(today, -7));
  life('w2').introduced(work(today, -4)).received(work(today, -3));
  life('w3').introduced(work(today, -2)).received(work(today, -1));
  life('w4').introduced(work(today, -2)).received(work(today, -1));
  life('r1').introduced(work(today, -5), { about: (of) => of('b5') }).received(work(today, -4));

  // 회부됨: 입법예고 not yet posted, running, over.
  const referred = (key: string, ago: number) => life(key).introduced(work(today, -ago - 3)).received(work(today, -ago - 2)).referred(work(today, -ago));
  referred('w7', 1);
  referred('w8', 3);
  referred('w9', 5).noticed(work(today, -3));
  referred('w10', 4).noticed(work(today, -2)).assigned(work(today, -1));
  referred('w11', 12).noticed(work(today, -10)).assigned(work(today, -9));
  referred('w12', 9).noticed(work(today, -8)).assigned(work(today, -2));

  // 자동상정: in four days, in nine, and one that the lapse has placed.
  const lying = (key: string, ago: number) => life(key).introduced(back(today, ago + 6)).received(back(today, ago + 4)).referred(back(today, ago))
    .noticed(work(back(today, ago), 1)).assigned(work(back(today, ago), 3));
  lying('w13', 116);
  lying('w15', 111);
  lying('w14', 145);

  begun('w16', 'C').also(work(today, -2), 'member', 'bill.withdraw', {
    by: proposersOf(life('w16').bill.at), reason: '주민 의견을 더 들은 뒤에 다시 발의하고자 함',
  });
}

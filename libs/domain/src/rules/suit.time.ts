import type { PeriodId } from '@uian/procedure';
import { billDeadlines, deadlineFor, type Deadline } from '../deadlines.js';
import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** In whose time each side may sue: the head by himself or on an order, the minister after that order was not followed. */
const WINDOWS = { head: ['suit.head', 'suit.head_on_order'], minister: ['suit.minister', 'suit.minister_direct'] } as const satisfies Record<string, readonly PeriodId[]>;

/** 제소 기간: 재의결된 날부터 20일, 지시받은 날부터 7일, 장관은 그 기간이 지난 날부터 7일 (지방자치법 제192조제4항·제6항·제7항); 재의요구 지시를 따르지 않으면 장관은 그 기간이 지난 날부터 7일 (제8항). */
export const suitTime: Rule = (context) => {
  const { bill, day, procedure, calendar } = context;
  if (!bill) return undefined;
  if (bill.suit && bill.suit.result !== 'withdrawn') return violation(procedure, 'suit.time', '이미 제소된 의안입니다.');
  const by = inputOf(context, 'bill.file-suit')?.by;
  const all = billDeadlines(bill, procedure, calendar);
  const windows = (by ? WINDOWS[by] : [...WINDOWS.head, ...WINDOWS.minister])
    .map((id) => deadlineFor(all, id)).filter((window): window is Deadline => window !== undefined);
  if (windows.some(({ period, start, due }) => (!period.startsOnLapseOf || day > start) && (due === null || day <= due))) return undefined;
  const last = windows.map(({ due }) => due).filter((due) => due !== null).toSorted().at(-1);
  return violation(procedure, 'suit.time', last === undefined
    ? '재의결되지 않은 의안이거나, 장관이 제소할 때가 아닙니다.'
    : day > last ? `제소 기간이 ${koreanDay(last)}에 끝났습니다.` : '아직 제소 기간이 시작되지 않았습니다.');
};

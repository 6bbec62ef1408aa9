import type { BillView, DeadlineView, RoadView } from '@uian/record';
import { daysLeftText, dayText } from '../../text/days.js';

interface Known {
  readonly bill: BillView;
  readonly road: RoadView;
  readonly deadlines: readonly DeadlineView[];
  readonly today: string;
}

const isOpen = ({ status }: DeadlineView): boolean => status.id === 'open';
const untilOf = ({ target, due }: DeadlineView): string => target ?? due ?? '9999-12-31';

/** What somebody has to do by a day, or may do before the law goes on without it: these alone have a last working day. */
const isOwed = ({ effect, target }: DeadlineView): boolean => effect.id === 'duty' || target !== null;

/** The one that ends first; of two on a day, that of the law before that of the office. */
const firstDuty = (deadlines: readonly DeadlineView[]): DeadlineView | undefined =>
  deadlines.filter((one) => isOpen(one) && isOwed(one))
    .sort((a, b) => (untilOf(a) === untilOf(b) ? Number(a.officeTarget !== null) - Number(b.officeTarget !== null) : untilOf(a) < untilOf(b) ? -1 : 1))[0];

function dutyWords(duty: DeadlineView, today: string): string {
  const day = duty.target ?? duty.due;
  const until = day === null ? '날짜를 아직 계산할 수 없습니다' : `${dayText(day)}까지 · ${daysLeftText(day, today)}`;
  const who = duty.owedBy ? ` · 할 사람: ${duty.owedBy.term}` : '';
  return `할 일: ${duty.rule.term} ${until}${who}${duty.officeTarget === null ? '' : ' · 내부 목표'}`;
}

/** The first line of a bill's page: what must be done, until when, by whom; else what comes next. */
export function leadOf({ bill, road, deadlines, today }: Known): string {
  const duty = firstDuty(deadlines);
  if (duty) return dutyWords(duty, today);
  if (bill.state.final) return `${bill.state.term}: ${dayText(bill.lastDay)}에 끝난 의안입니다.`;
  const next = road.stations.find(({ status }) => status === 'next');
  if (!next) return `지금 ${bill.state.term} 단계입니다.`;
  if (road.next?.why === null) return `지금 기한에 걸린 일은 없습니다. 다음은 ${next.term}입니다.`;
  return road.next?.from ? `${dayText(road.next.from)}부터 ${next.term} 단계로 갈 수 있습니다.` : `다음은 ${next.term}입니다. ${road.next?.why ?? ''}`;
}

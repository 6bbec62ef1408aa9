import { isBillActId, isMeetingActId } from '@uian/procedure';
import type { RecordedEvent } from '../event.js';
import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { correctedEvent } from '../corrected-event.js';
import { recordKnownDay } from './record.known-day.js';
import { recordNotFuture } from './record.not-future.js';
import type { Rule } from './rule.js';

/** The acts before and after an event; agendas and deems follow acts, and do not bind their days. */
function neighbours(event: RecordedEvent, facts: readonly RecordedEvent[]): readonly [RecordedEvent?, RecordedEvent?] {
  const acts = facts.filter(({ type }) => isBillActId(type) || isMeetingActId(type));
  return [acts.findLast(({ sequence }) => sequence < event.sequence), acts.find(({ sequence }) => sequence > event.sequence)];
}

/** 정정한 날짜는 지난날이고, 앞뒤 행위의 순서를 바꾸지 않는다. */
export const recordCorrectedDay: Rule = (context) => {
  const found = correctedEvent(context);
  const day = found?.input.day;
  if (!found?.event || day === undefined) return undefined;
  const impossible = recordNotFuture({ ...context, day }) ?? recordKnownDay({ ...context, day });
  if (impossible) return impossible;
  const [before, after] = neighbours(found.event, found.facts);
  const was = found.event.day;
  const bound = before && day < before.day && was >= before.day ? before : after && day > after.day && was <= after.day ? after : undefined;
  return bound && violation(context.procedure, 'record.corrected-day',
    `${bound === before ? '앞선' : '뒤따른'} 행위(${koreanDay(bound.day)})와 순서가 뒤바뀌는 날짜입니다.`, { field: 'day' });
};

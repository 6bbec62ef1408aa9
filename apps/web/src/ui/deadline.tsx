import type { DeadlineView } from '@uian/record';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { daysLeftText, dayText } from '../text/days.js';
import { DayStrip } from './day-strip.js';
import { EffectMark } from './effect-mark.js';
import { Tag, type Tone } from './tag.js';
import './deadline.css';

/** What a line needs at least; everything else makes it say more. */
export type DeadlineBrief = Pick<DeadlineView, 'rule' | 'effect' | 'due' | 'target' | 'overdue' | 'officeTarget'> & Partial<DeadlineView>;

/** `2024. 3. 13.(수)까지`, `2024. 2. 15.(목)부터 위원회 상정 가능`: what the day means for this effect. */
export function dueText({ due, dueTime, effect, rule, words }: DeadlineBrief): string {
  if (due === null) return '아직 계산할 수 없습니다';
  // What is barred until then, and what the law then does, only the words of the record say.
  if (words !== undefined && effect.id !== 'duty') return words.startsWith(`${rule.term}: `) ? words.slice(rule.term.length + 2) : words;
  const at = `${dayText(due)}${dueTime ? ` ${dueTime}` : ''}`;
  return effect.id === 'block' ? `${at}부터 가능` : `${at}까지`;
}

const UNITS: Readonly<Record<string, string>> = { day: '일', 'business-day': '근무일', month: '개월', year: '년', hour: '시간' };

/** `2024. 3. 8.(금)부터 5일 (지방자치법 제32조제1항)` */
function reasonText({ beganOn, length, unit, article, officeTarget }: DeadlineBrief): string {
  const counted = beganOn !== undefined && length ? `${dayText(beganOn)}부터 ${length}${UNITS[unit ?? ''] ?? ''}` : '';
  const source = officeTarget !== null || article === undefined ? '' : `(${article})`;
  return [counted, source].filter(Boolean).join(' ');
}

/** How close it is: 경과, 오늘, 3일 남음; nothing where it is over or barred until then. */
function leftOf({ due, target, effect, status, overdue }: DeadlineBrief, today: string): { words: string; tone: Tone } | undefined {
  if (due === null || effect.id === 'block' || (status !== undefined && status.id !== 'open')) return undefined;
  if (overdue) return { words: daysLeftText(due, today), tone: 'danger' };
  // A right or a minimum that is over is nobody's delay.
  if (due < today && effect.id !== 'duty') return { words: '지남', tone: 'neutral' };
  const left = daysLeftText(due, today);
  return { words: left, tone: (target ?? due) <= today ? 'warning' : 'information' };
}

const STATUS_TONES: Readonly<Record<string, Tone>> = { met: 'success', late: 'danger', suspended: 'warning', void: 'neutral' };

/** The words of a deadline, without the day strip: for lists. */
export function DeadlineWords({ deadline, today }: { readonly deadline: DeadlineBrief; readonly today: string }) {
  const { rule, effect, officeTarget, status, target, due, unknown, endedOn, certainty } = deadline;
  const left = leftOf(deadline, today);
  const earlier = target !== null && due !== null && target !== due && status?.id === 'open';
  return (
    <span className="deadline-words">
      <EffectMark effect={effect} />
      <strong>{rule.term}</strong>
      <span>{unknown ?? dueText(deadline)}</span>
      {left && <Tag tone={left.tone}>{left.words}</Tag>}
      {status && status.id !== 'open' && <Tag tone={STATUS_TONES[status.id]}>{endedOn ? `${dayText(endedOn)} ${status.term}` : status.term}</Tag>}
      {earlier && <span className="number">근무일로는 {dayText(target)}까지</span>}
      {officeTarget !== null && <Tag>내부 목표 (법적 기한 아님)</Tag>}
      <span className="muted">{reasonText(deadline)}</span>
      {certainty && certainty.id !== 'verified' && <Tag tone="warning">{certainty.term}</Tag>}
    </span>
  );
}

/** A deadline as one line, never a bare date; pressed, it shows how each day was counted. */
export function DeadlineLine({ deadline, today, isOpen = false }: {
  readonly deadline: DeadlineBrief;
  readonly today: string;
  readonly isOpen?: boolean;
}) {
  const { effect, officeTarget, overdue, days, owedBy } = deadline;
  const kinds = ['deadline', effect.id, officeTarget === null ? '' : 'office', overdue ? 'overdue' : ''].filter(Boolean).join(' ');
  const more = owedBy ? `할 사람: ${owedBy.term}` : '';
  if (!days || days.length === 0) {
    return <div className={kinds}><div className="deadline-line"><DeadlineWords deadline={deadline} today={today} /></div>{more !== '' && <p className="deadline-more muted">{more}</p>}</div>;
  }
  return (
    <Disclosure className={kinds} defaultExpanded={isOpen}>
      {({ isExpanded }) => (
        <>
          <div className="deadline-line">
            <DeadlineWords deadline={deadline} today={today} />
            <AriaButton slot="trigger" className="button plain small">{isExpanded ? '계산 접기' : '계산 보기'}</AriaButton>
          </div>
          {more !== '' && <p className="deadline-more muted">{more}</p>}
          <DisclosurePanel>
            {isExpanded && <DayStrip deadline={deadline as DeadlineView} />}
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
}

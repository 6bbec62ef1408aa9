import type { CalendarDay, CalendarDays } from '@uian/record';
import { Link } from '@tanstack/react-router';
import { ActButton } from '../../ui/act/act-button.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/page.js';
import { Tag } from '../../ui/tag.js';

type Acts = CalendarDays['acts'];

/** What the form of an act may begin with: the day that was chosen, the session it is in. */
function givenBy(day: CalendarDay | undefined): Readonly<Record<string, unknown>> {
  if (!day) return {};
  return { on: day.day, from: day.day, ...(day.session && { session: Number(day.session.id) }) };
}

/** The acts that move days stand first; the others are about papers and minutes. */
const MOVING = ['calendar.correct-holiday', 'calendar.set-session', 'calendar.change-session', 'calendar.set-sittings', 'calendar.resolve-recess',
  'calendar.close-session'];
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'calendar.correct-holiday': ['on'], 'calendar.set-session': ['from'], 'calendar.change-session': ['session'], 'calendar.set-sittings': ['session'],
  'calendar.resolve-recess': ['session', 'from'], 'calendar.close-session': ['session'], 'calendar.convene': ['session', 'on'],
};

/** A day and what can be done with it; forms show what they would move before anything is saved. */
export function DayDetails({ title, day, acts, onClose }: {
  readonly title: string;
  readonly day?: CalendarDay;
  readonly acts: Acts;
  readonly onClose?: () => void;
}) {
  const may = acts.filter((act) => act.may);
  const given = givenBy(day);
  const button = (act: Acts[number]) => (
    <ActButton key={act.id} target={{ kind: 'calendar' }} todo={{ act }}
      given={Object.fromEntries((FIELDS[act.id] ?? []).flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])))} />
  );
  return (
    <Section title={title} aside={onClose && <Button look="plain" size="small" onPress={onClose}>닫기</Button>}>
      {day && <Facts day={day} />}
      {may.length === 0
        ? <p className="muted">달력은 의사과가 바꿉니다. 바뀌면 옮겨진 기한을 담당자에게 알립니다.</p>
        : <>
          <p>바꾸기 전에 어떤 기한이 옮겨지는지 먼저 보여 드립니다.</p>
          <div className="row">{may.filter(({ id }) => MOVING.includes(id)).map(button)}</div>
          <details>
            <summary>그 밖의 의회 운영</summary>
            <div className="row">{may.filter(({ id }) => !MOVING.includes(id)).map(button)}</div>
          </details>
        </>}
    </Section>
  );
}

function Facts({ day: { off, corrected, unknown, session, recess, plenary, meetings } }: { readonly day: CalendarDay }) {
  return (
    <ul className="stack">
      {unknown && <li>이 해의 공휴일은 아직 공표되지 않았습니다. 이날을 지나는 기한은 계산하지 않습니다.</li>}
      <li>{off ?? '근무일'} {corrected && <Tag tone="information">의회가 정정한 날</Tag>}</li>
      <li>{session ? session.term : '폐회 중'}{recess && ' · 휴회'}{plenary !== null && ` · 본회의 제${plenary}차`}</li>
      {meetings.map(({ id, committee, ordinal, time, state }) => (
        <li key={id}><Link to={`/meetings/${id}`}>{committee.term} 제{ordinal}차 회의</Link> <span className="number">{time}</span> <Tag>{state.term}</Tag></li>
      ))}
    </ul>
  );
}

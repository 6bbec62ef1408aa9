import type { RehearsalView, ScenarioView } from '@uian/record';
import { useRead, useSend } from '../../api/reading.js';
import { useAddress } from '../../app/use-address.js';
import { Button } from '../../ui/button.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Reading } from '../../ui/states.js';
import { Callout, Tag, type Tone } from '../../ui/tag.js';
import { dayText, instantText, spanText } from '../../text/days.js';
import { StoryCalendar } from './calendar.js';
import { daysOf } from './days-of-story.js';
import { Explanation } from './explanation.js';
import { rememberRehearsed } from './newcomer.js';
import { StoryLine } from './story-line.js';
import { isGoingOn, useStory } from './use-story.js';
import './rehearsals.css';

interface Rehearsals { readonly scenarios: readonly ScenarioView[]; readonly items: readonly RehearsalView[] }

/** 되살려 보기: a bill's whole life, played in the time of then, as it happens. */
export default function RehearsalsPage() {
  const read = useRead<Rehearsals>('/api/rehearsals');
  return (
    <Page title="되살려 보기" lead="의안 하나의 일생을 그때의 날짜로 되살려 봅니다. 실제 의안에는 아무 영향이 없습니다.">
      <Reading of={read} what="각본">{(rehearsals) => <Stage {...rehearsals} />}</Reading>
    </Page>
  );
}

function Stage({ scenarios, items }: Rehearsals) {
  const [address, setAddress] = useAddress<'story'>();
  const shown = address.story ?? items[0]?.id;
  const begin = useSend<{ scenario: string }, { id: string }>('/api/rehearsals');
  const story = useStory(shown);
  const running = isGoingOn(story.rehearsal) || items.some(isGoingOn);
  const start = (scenario: string): void => begin.mutate({ scenario }, {
    onSuccess: ({ id }) => {
      rememberRehearsed();
      setAddress({ story: id });
    },
  });
  return (
    <>
      <Section title="각본 고르기">
        {begin.error && <Callout tone="danger">{begin.error.message}</Callout>}
        <ul className="scenarios">
          {scenarios.map(({ name, title, about, from, to, steps }) => (
            <li key={name} className="card">
              <h3>{title}</h3>
              <p>{about}</p>
              <p className="muted">{spanText(from, to)} · 행위 {steps}건</p>
              <Button look="primary" isDisabled={running} onPress={() => start(name)} aria-label={`${title} 되살려 보기`}>되살려 보기</Button>
            </li>
          ))}
        </ul>
        {running && <p className="muted">되살려 보는 중입니다. 한 번에 하나씩 볼 수 있습니다.</p>}
      </Section>
      {shown === undefined
        ? <Empty title="아직 되살려 본 것이 없습니다.">각본 하나를 고르면 행위와 알림이 날짜를 따라 여기에 차례로 나타납니다.</Empty>
        : <Told story={story} scenarios={scenarios} />}
      <Earlier items={items} scenarios={scenarios} shown={shown} onShow={(id) => setAddress({ story: id })} />
    </>
  );
}

const STATUSES: Readonly<Record<RehearsalView['status'], readonly [Tone, string]>> = {
  asked: ['information', '곧 시작합니다'], running: ['information', '진행 중'], done: ['success', '끝까지 보았습니다'],
  stopped: ['warning', '멈추었습니다'], failed: ['danger', '끝내지 못했습니다'],
};

const titleOf = (scenarios: readonly ScenarioView[], name: string): string => scenarios.find((one) => one.name === name)?.title ?? name;

function Told({ story: { lines, rehearsal }, scenarios }: { readonly story: ReturnType<typeof useStory>; readonly scenarios: readonly ScenarioView[] }) {
  const stop = useSend<{ id: string }>(({ id }) => `/api/rehearsals/${id}/stop`);
  if (!rehearsal) return null;
  const [tone, word] = STATUSES[rehearsal.status];
  const days = daysOf(lines);
  const now = lines.at(-1)?.at;
  const ends = lines.flatMap((line) => (line.kind === 'end' ? line.body.bills : []));
  return (
    <Section title={titleOf(scenarios, rehearsal.scenario)} aside={<Tag tone={tone}>{word}</Tag>}>
      {rehearsal.says !== null && <Callout tone="danger">{rehearsal.says}</Callout>}
      <div className="story-head">
        <p className="story-now" role="status">{now === undefined ? '무대를 차리고 있습니다…' : `그때의 오늘: ${instantText(now)}`}</p>
        {isGoingOn(rehearsal) && <Button look="danger" isPending={stop.isPending} onPress={() => stop.mutate({ id: rehearsal.id })}>멈추기</Button>}
      </div>
      <div className="story">
        <StoryCalendar now={now} days={days} />
        <ol className="story-of-days" aria-label="일어난 일" reversed={isGoingOn(rehearsal)}>
          {(isGoingOn(rehearsal) ? [...days].reverse() : days).map(({ day, lines: of }) => (
            <li key={day}>
              <h3>{dayText(day)}</h3>
              <ul>{of.map((line) => <StoryLine key={line.nth} line={line} />)}</ul>
            </li>
          ))}
        </ol>
      </div>
      {ends.map(({ title, state }) => <p key={title} className="story-end">끝: {title} – <strong>{state}</strong></p>)}
      {lines.map((line) => (line.kind === 'deadlines' ? <Explanation key={line.nth} told={line.body} /> : null))}
    </Section>
  );
}

function Earlier({ items, scenarios, shown, onShow }: {
  readonly items: readonly RehearsalView[]; readonly scenarios: readonly ScenarioView[]; readonly shown: string | undefined;
  readonly onShow: (id: string) => void;
}) {
  const others = items.filter(({ id }) => id !== shown);
  if (others.length === 0) return null;
  return (
    <Section title="전에 되살려 본 것">
      <ul className="earlier">
        {others.map(({ id, scenario, status, askedAt }) => (
          <li key={id}>
            <Button look="plain" onPress={() => onShow(id)}>{titleOf(scenarios, scenario)}</Button>
            <span className="muted">{instantText(askedAt)} · {STATUSES[status][1]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

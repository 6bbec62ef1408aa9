import { Link } from '@tanstack/react-router';
import type { ChangeView, TaskGroup, TodayView } from '@uian/record';
import { useRead } from '../../api/reading.js';
import { count } from '../../text/counts.js';
import { dayText, instantText, shortDayText } from '../../text/days.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Reading } from '../../ui/states.js';
import { StreamLink } from '../../ui/stream-link.js';
import { Tag } from '../../ui/tag.js';
import { RehearsalInvitation } from '../rehearsals/invitation.js';
import { groupText, leadOf, workingDaysText } from './lead.js';
import { TaskList } from './task-list.js';
import './today.css';

export default function Today() {
  const today = useRead<TodayView>('/api/today');
  return (
    <Page title="오늘" lead={today.data && leadOf(today.data)}>
      <RehearsalInvitation />
      <Reading of={today} what="오늘 할 일">{(view) => <Parts view={view} />}</Reading>
    </Page>
  );
}

function Parts({ view }: { readonly view: TodayView }) {
  const { groups, tasks, waiting, committee, changes, today } = view;
  const hidden = groups.reduce((sum, group) => sum + group.count, 0) - tasks.length;
  return (
    <div className="today">
      {groups.length > 0 && <Groups groups={groups} today={today} />}
      <Section title="내가 할 일" id="mine">
        {tasks.length === 0
          ? <Empty title="지금 맡은 일이 없습니다.">의안이나 의사일정이 나에게 넘어오면 여기에 기한 순서로 나타납니다. 처리를 기록하면 저절로 사라집니다.</Empty>
          : <TaskList tasks={tasks} today={today} />}
        {hidden > 0 && <p className="muted">{count(hidden)}이 더 있습니다. 위의 일부터 처리하면 이어서 나타납니다.</p>}
      </Section>
      <Section title="다른 분을 기다리는 일" id="waiting">
        {waiting.length === 0
          ? <Empty title="기다리는 일이 없습니다.">내가 요청하거나 넘긴 일을 다른 분이 처리하지 않았으면 여기에 나타납니다.</Empty>
          : <TaskList tasks={waiting} today={today} others />}
      </Section>
      {committee.length > 0 && <Section title="우리 위원회의 일" id="committee"><TaskList tasks={committee} today={today} others /></Section>}
      <Unread view={view} />
      <Section title={`${shortDayText(view.changesSince, today)} 뒤로 바뀐 것`} id="changes">
        {changes.length === 0
          ? <Empty title="바뀐 것이 없습니다.">다른 분이 의안이나 의사일정을 처리하면 여기에 나타납니다.</Empty>
          : <ol className="changes">{changes.map((change) => <Changed key={`${change.stream}:${change.at}:${change.what.id}`} change={change} />)}</ol>}
      </Section>
    </div>
  );
}

/** What the day holds, kind by kind. */
function Groups({ groups, today }: { readonly groups: readonly TaskGroup[]; readonly today: string }) {
  return (
    <ul className="task-groups" aria-label="할 일 종류">
      {groups.map((group) => (
        <li key={group.rule.id} className={group.overdue > 0 ? 'task-group pressing' : 'task-group'}>
          <p className="task-group-term">{group.rule.term}</p>
          <p className="task-group-count">{groupText(group)}</p>
          <p className="muted">
            {group.nearest === null ? '기한 미정' : `가장 이른 기한 ${shortDayText(group.nearest, today)}`}
            {group.workingDaysLeft !== null && ` · ${workingDaysText(group.workingDaysLeft)}`}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Unread({ view: { unread } }: { readonly view: TodayView }) {
  if (unread.length === 0) return null;
  return (
    <Section title="읽지 않은 알림" id="unread" aside={<Link to="/notices">모두 보기</Link>}>
      <ul className="changes">
        {unread.map(({ id, kind, stream, subject, createdAt }) => (
          <li key={id}><StreamLink kind={kind} stream={stream}>{subject}</StreamLink> <span className="muted">{instantText(createdAt)}</span></li>
        ))}
      </ul>
    </Section>
  );
}

function Changed({ change }: { readonly change: ChangeView }) {
  const { kind, stream, title, number, what, outcome, by, at, day, committee } = change;
  return (
    <li>
      <p>
        <Tag tone="information">{outcome?.term ?? what.term}</Tag>{' '}
        <StreamLink kind={kind} stream={stream}>{number === null ? '' : `${number}. `}{title}</StreamLink>
      </p>
      <p className="muted">{[by ?? '기한에 따라', committee?.term, `${dayText(day)}의 일`, `${instantText(at)} 기록`].filter(Boolean).join(' · ')}</p>
    </li>
  );
}

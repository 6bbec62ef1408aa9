import { useParams } from '@tanstack/react-router';
import type { MeetingView } from '@uian/record';
import { useRead } from '../../api/reading.js';
import { useMe } from '../../app/session.js';
import { count } from '../../text/counts.js';
import { dayText } from '../../text/days.js';
import { ActButton } from '../../ui/act/act-button.js';
import { DeadlineLine } from '../../ui/deadline.js';
import { Page, Section } from '../../ui/page.js';
import { Papers } from '../../ui/papers/papers.js';
import { Together } from '../../ui/papers/together.js';
import { Reading } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { WhyNot } from '../../ui/why-not.js';
import { Consultation } from './consultation.js';
import { Slate } from './slate.js';
import { Versions } from './versions.js';
import './meetings.css';

/** A meeting and its slate (의사일정): what is missing first, then the items, whom was asked, and every version. */
export default function MeetingPage() {
  const { meeting } = useParams({ strict: false }) as { meeting: string };
  const read = useRead<MeetingView>(`/api/meetings/${meeting}`);
  const view = read.data;
  return (
    <Page
      title={view ? `제${view.ordinal}차 ${view.committee.term} 의사일정` : '의사일정'}
      lead={view && <><strong>{dayText(view.sitting)} {view.time}</strong>{view.place !== null && ` ${view.place}`} · {view.state.term} · 안건 {count(view.items.length)}</>}
    >
      <Reading of={read} what="의사일정">{(body) => <Shown view={body} />}</Reading>
    </Page>
  );
}

/** Done on the slate itself, or where the vice-chair is asked. */
const ELSEWHERE = ['meeting.approve', 'meeting.change-items', 'meeting.consult', 'meeting.answer-consultation', 'meeting.return'];

function Shown({ view }: { readonly view: MeetingView }) {
  const { today, committees } = useMe().council;
  const members = committees.find(({ id }) => id === view.committee.id)?.members ?? [];
  const acts = view.acts.filter(({ id }) => !ELSEWHERE.includes(id));
  const open = view.deadlines.filter(({ status }) => status.id === 'open');
  return (
    <>
      {view.chairAwayUntil !== null && view.chairAwayUntil >= today && <p><Tag tone="warning">직무대리</Tag> 위원장이 {dayText(view.chairAwayUntil)}까지 직무를 수행하지 못합니다. 부위원장이 대신합니다.</p>}
      {open.map((deadline) => <DeadlineLine key={deadline.rule.id} deadline={deadline} today={today} />)}
      <Slate key={view.sequence} view={view} />
      <Consultation view={view} />
      <Section title="다음 일">
        <div className="row meeting-acts">
          {acts.filter(({ allowed }) => allowed).map((act) => (
            <ActButton key={act.id} target={{ kind: 'meeting', id: view.id }} todo={{ act }} given={act.id === 'meeting.notify' && members.length > 0 ? { recipients: members } : undefined} />
          ))}
        </div>
        <details className="why-not-all">
          <summary>지금 할 수 없는 일과 그 까닭</summary>
          <dl>
            {acts.filter(({ allowed }) => !allowed).map(({ id, term, violations }) => (
              <div key={id}><dt>{term}</dt><dd><WhyNot violations={violations} /></dd></div>
            ))}
          </dl>
        </details>
      </Section>
      <Papers path={`/api/meetings/${view.id}`} />
      <Together path={`/api/meetings/${view.id}`} />
      <Section title="판"><Versions view={view} /></Section>
    </>
  );
}

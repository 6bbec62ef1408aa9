import { useParams } from '@tanstack/react-router';
import type { ActionView, BillView, DeadlineView, RoadView } from '@uian/record';
import { useRead } from '../../api/reading.js';
import { useMe } from '../../app/session.js';
import { useAddress } from '../../app/use-address.js';
import { dayText } from '../../text/days.js';
import { Button } from '../../ui/button.js';
import { Page, Section } from '../../ui/page.js';
import { Amendment } from '../../ui/papers/amendment.js';
import { Papers } from '../../ui/papers/papers.js';
import { ReadingPage } from '../../ui/reading-page.js';
import { Road } from '../../ui/road.js';
import { Loading, Reading } from '../../ui/states.js';
import { Callout } from '../../ui/tag.js';
import { Acts } from './acts.js';
import { Attachments } from './attachments.js';
import { Deadlines } from './deadlines.js';
import { leadOf } from './lead.js';
import { MomentBar, momentQuery, type MomentName } from './moment.js';
import { Paper } from './paper.js';
import { People } from './people.js';
import { Timeline } from './timeline.js';
import { Votes } from './votes.js';
import './bill.css';

interface Items<Item> { readonly items: readonly Item[] }

/** One bill (의안): what must be done, the road, what I may do and why not, its deadlines, and everything that happened. */
export default function BillPage() {
  const { bill: id } = useParams({ strict: false }) as { bill: string };
  const [moment, setMoment] = useAddress<MomentName>();
  const query = momentQuery(moment);
  const bill = useRead<BillView>(`/api/bills/${id}${query}`);
  return <ReadingPage of={bill} what="의안">{(body) => <Body bill={body} query={query} moment={moment} onMoment={setMoment} />}</ReadingPage>;
}

function Body({ bill, query, moment, onMoment }: {
  readonly bill: BillView;
  readonly query: string;
  readonly moment: ReturnType<typeof useAddress<MomentName>>[0];
  readonly onMoment: ReturnType<typeof useAddress<MomentName>>[1];
}) {
  const { today } = useMe().council;
  const path = `/api/bills/${bill.id}`;
  const road = useRead<RoadView>(`${path}/road${query}`);
  const deadlines = useRead<Items<DeadlineView>>(`${path}/deadlines${query}`);
  // What may be done is a question of today alone.
  const actions = useRead<Items<ActionView>>(query === '' ? `${path}/actions` : undefined);
  const named = bill.number === null ? bill.title : `의안번호 ${bill.number} ${bill.title}`;
  const lead = road.data && deadlines.data ? leadOf({ bill, road: road.data, deadlines: deadlines.data.items, today }) : undefined;
  return (
    <Page title={named} lead={query === '' ? lead : undefined} actions={<Button onPress={() => window.print()}>인쇄</Button>}>
      <Facts bill={bill} />
      {query !== '' && <MomentBar moment={moment} today={today} onChange={onMoment} />}
      {bill.overdueDeem && <Callout tone="warning" title={bill.overdueDeem.type.term}>{bill.overdueDeem.message}</Callout>}
      <Section title="의안의 길">
        <Reading of={road} what="의안의 길">{(body) => <Road road={body} />}</Reading>
      </Section>
      {query === '' && (actions.data ? <Acts bill={bill} actions={actions.data.items} /> : <Loading what="할 수 있는 일" />)}
      <Section title="기한" id="deadlines">
        <Reading of={deadlines} what="기한">{({ items }) => <Deadlines deadlines={items} today={today} />}</Reading>
      </Section>
      <Timeline bill={bill} />
      <Votes bill={bill} />
      <People bill={bill} />
      <Paper bill={bill} />
      {query === '' && <Amendment path={path} bill={bill} />}
      {query === '' && <Papers path={path} keepsDrafts />}
      <Attachments bill={bill} isNow={query === ''} knownOn={moment.knownOn} />
      {query === '' && <Section title="그날의 기록" id="moment"><MomentBar moment={moment} today={today} onChange={onMoment} /></Section>}
    </Page>
  );
}

function Facts({ bill }: { readonly bill: BillView }) {
  const { kind, state, committee, subtitle, education, ordinanceNumber, imported, irregularities, notJudged, stay } = bill;
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    ['상태', state.term], ['종류', kind.term], ['부제', subtitle], ['소관 위원회', committee?.term], ['소관 사무', education ? '교육·학예' : null], ['공포 번호', ordinanceNumber],
    ['위원회 결과', bill.committeeOutcome?.term], ['본회의 결과', bill.plenaryOutcome?.term],
  ];
  return (
    <div className="stack">
      <dl className="bill-facts">
        {facts.filter(([, value]) => value).map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
      </dl>
      {stay && <Callout tone="warning" title="효력 정지">{dayText(stay.from)}부터 {stay.to === undefined ? '법원의 결정으로 효력이 정지되어 있습니다.' : `${dayText(stay.to)}까지 효력이 정지되었습니다.`}</Callout>}
      {irregularities.map(({ sequence, act, term, rules, reason }) => (
        <Callout key={sequence} tone="warning" title={`${term}: ${act.term}`}>
          <p>어긋난 규칙: {rules.map((rule) => rule.term).join(', ')}. 사유: {reason}</p>
        </Callout>
      ))}
      {notJudged.length > 0 && <Callout tone="warning" title="판단하지 않은 규칙">{notJudged.map(({ rule, act }) => <p key={rule.id + act.id}>{act.term} – {rule.term}</p>)}</Callout>}
      {imported && (
        <Callout title={imported.term}>
          <p>{imported.source}에서 옮겨 온 기록입니다.</p>
          {imported.flags.map(({ act, kind, given }) => <p key={act.id + kind.id}>{act.term}: {kind.term} ({given})</p>)}
        </Callout>
      )}
    </div>
  );
}

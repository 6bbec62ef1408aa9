import type { ReportDeskView, ReportView } from '@uian/record';
import { useRead } from '../../api/reading.js';
import { holds, useMe } from '../../app/session.js';
import { useAddress } from '../../app/use-address.js';
import { count } from '../../text/counts.js';
import { dayText } from '../../text/days.js';
import { Select } from '../../ui/fields.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Reading } from '../../ui/states.js';
import { Report } from './report.js';
import './reports.css';

const lastDayOf = ({ deadline }: ReportView): string | null => deadline?.target ?? deadline?.due ?? null;

const isOwed = ({ step }: ReportView): boolean => step.id !== 'distributed';

/** What must be done, until when. */
function leadOf(reports: readonly ReportView[], today: string): string {
  const owed = reports.filter(isOwed);
  const next = owed.find((report) => lastDayOf(report) !== null);
  if (owed.length === 0) return '남은 검토보고가 없습니다.';
  if (!next) return `검토보고 ${count(owed.length)}. 아직 의사일정에 오른 의안이 없습니다.`;
  const last = lastDayOf(next)!;
  return `검토보고 ${count(owed.length)}. 가장 가까운 것은 ${dayText(last)}까지${last < today ? '였습니다' : '입니다'}.`;
}

/** The specialist's desk (검토보고): by the last working day on which each report can still be distributed. */
export default function Reports() {
  const me = useMe();
  const [address, go] = useAddress<'whose' | 'committee'>();
  const desk = useRead<ReportDeskView>(`/api/report-desk${address.committee === undefined ? '' : `?committee=${encodeURIComponent(address.committee)}`}`);
  const hasOwn = desk.data?.reports.some(({ mine }) => mine) ?? false;
  const whose = address.whose ?? (holds(me, 'chief-specialist') && hasOwn ? 'mine' : 'all');
  const shown = desk.data?.reports.filter(({ mine }) => whose === 'all' || mine) ?? [];
  const isOfCommittee = me.offices.some(({ committee }) => committee !== null);
  return (
    <Page title="검토보고" lead={desk.data && leadOf(shown, desk.data.today)}>
      <div className="row report-tools">
        <Select
          label="누구의 보고" value={whose} onChange={(id) => go({ whose: id })}
          choices={[{ id: 'mine', term: '내 담당' }, { id: 'all', term: isOfCommittee ? '우리 위원회 모두' : '모두' }]}
        />
        {!isOfCommittee && (
          <Select
            label="위원회" value={address.committee ?? 'all'} onChange={(id) => go({ committee: id === 'all' ? '' : id })}
            choices={[{ id: 'all', term: '모든 위원회' }, ...me.council.committees.map(({ id, name }) => ({ id, term: name }))]}
          />
        )}
      </div>
      <Reading of={desk} what="검토보고">
        {({ today }) => (shown.length === 0 ? <None whose={whose} /> : (
          <>
            <Group title="남은 보고" reports={shown.filter(isOwed)} today={today} />
            <Done reports={shown.filter((report) => !isOwed(report))} today={today} />
          </>
        ))}
      </Reading>
    </Page>
  );
}

function None({ whose }: { readonly whose: string }) {
  return whose === 'mine'
    ? <Empty title="맡은 검토보고가 없습니다">담당으로 지정되면 여기에 마지막 근무일이 가까운 것부터 나타납니다.</Empty>
    : <Empty title="검토보고를 할 의안이 없습니다">의안이 위원회에 회부되면 여기에 나타나고, 의사일정이 승인되면 기한이 정해집니다.</Empty>;
}

/** What is done stands behind what is still owed, and is opened by whoever looks for it. */
function Done({ reports, today }: { readonly reports: readonly ReportView[]; readonly today: string }) {
  if (reports.length === 0) return null;
  return (
    <details className="reports-done">
      <summary>배부·게재를 마친 보고 {count(reports.length)}</summary>
      <Group title="배부·게재를 마친 보고" reports={reports} today={today} />
    </details>
  );
}

function Group({ title, reports, today }: { readonly title: string; readonly reports: readonly ReportView[]; readonly today: string }) {
  if (reports.length === 0) return null;
  return (
    <Section title={`${title} ${count(reports.length)}`}>
      <ul className="reports">{reports.map((report) => <Report key={report.bill} report={report} today={today} />)}</ul>
    </Section>
  );
}

import type { LikelyMiss, Statistics, StuckBill } from '@uian/record';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { useRead } from '../../api/reading.js';
import { useAddress } from '../../app/use-address.js';
import { useMe } from '../../app/session.js';
import { count } from '../../text/counts.js';
import { dayText, shortDayText, spanText } from '../../text/days.js';
import { Select } from '../../ui/fields.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Loading, Reading } from '../../ui/states.js';
import { Table } from './table.js';
import './statistics.css';

// Charts are drawn by a library that nobody else needs.
const MonthChart = lazy(() => import('./charts.js').then((charts) => ({ default: charts.MonthChart })));
const StageChart = lazy(() => import('./charts.js').then((charts) => ({ default: charts.StageChart })));
const CommitteeChart = lazy(() => import('./charts.js').then((charts) => ({ default: charts.CommitteeChart })));

const ALL = 'all';
const SPANS = [{ id: '3', term: '최근 3개월' }, { id: '12', term: '최근 1년' }, { id: '36', term: '최근 3년' }] as const;

/** The first day of a span of so many months that ends today. */
function monthsAgo(today: string, months: number): string {
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1 - months, day + 1)).toISOString().slice(0, 10);
}

const days = (value: number | null): string => (value === null ? '–' : count(value, '일'));

/** 통계: how bills flow through stages and committees, which stay, which deadlines will be missed. Never of a person. */
export default function StatisticsPage() {
  const { council } = useMe();
  const [{ span = '12', committee }, change] = useAddress<'span' | 'committee'>();
  const asked = new URLSearchParams({ from: monthsAgo(council.today, Number(span)), ...(committee && { committee }) });
  const statistics = useRead<Statistics>(`/api/statistics?${asked}`);
  return (
    <Page title="통계" lead={statistics.data && <Lead of={statistics.data} />}>
      <div className="statistics-filters">
        <Select label="기간" choices={SPANS} value={span} onChange={(id) => change({ span: id === '12' ? '' : id })} />
        <Select
          label="위원회" value={committee ?? ALL} onChange={(id) => change({ committee: id === ALL ? '' : id })}
          choices={[{ id: ALL, term: '모든 위원회' }, ...council.committees.map(({ id, name }) => ({ id, term: name }))]}
        />
      </div>
      <Reading
        of={statistics} what="통계" isEmpty={({ stages }) => stages.length === 0}
        empty={<Empty title="아직 셀 의안이 없습니다">의안이 단계를 지나면 머문 기간과 흐름이 여기에 나타납니다.</Empty>}
      >
        {(body) => <Figures of={body} />}
      </Reading>
    </Page>
  );
}

function Lead({ of: { stuck, forecast, from, until } }: { readonly of: Statistics }) {
  const urgent = [forecast.count > 0 ? `기한을 넘길 것으로 보이는 의안 ${count(forecast.count)}` : '', stuck.count > 0 ? `오래 머문 의안 ${count(stuck.count)}` : ''];
  return <>{[...urgent, spanText(from, until)].filter(Boolean).join(' · ')}</>;
}

function Figures({ of: { forecast, stuck, stages, committees, months, today } }: { readonly of: Statistics }) {
  return (
    <>
      <Section title="기한을 넘길 것으로 보이는 의안">
        <p className="muted">남은 근무일이, 같은 단계의 의안이 보통 더 머무는 근무일(중앙값)보다 적은 의안입니다.</p>
        <Misses bills={forecast.bills} all={forecast.count} today={today} />
        <Alternative title="기한별로 보기">
          <Table caption="기한별 진행 현황" heads={['기한', '진행 중', '넘길 것으로 보임', '이미 지남']}
            rows={forecast.rules.map(({ rule, open, likely, overdue }) => [rule.term, count(open), count(likely), count(overdue)])} />
        </Alternative>
      </Section>
      <Section title="오래 머문 의안">
        <p className="muted">같은 단계의 다른 의안보다 두 배 넘게, 그리고 열흘(근무일) 넘게 머문 의안입니다.</p>
        <Stuck bills={stuck.bills} all={stuck.count} />
      </Section>
      <Section title="단계별로 머문 기간">
        <Chart><StageChart stages={stages} /></Chart>
        <Alternative>
          <Table caption="단계별로 머문 근무일" heads={['단계', '지나간 의안', '중앙값', '열에 아홉', '지금 있는 의안', '지금 의안의 중앙값']}
            rows={stages.map(({ stage, left, median, ninth, now, nowMedian }) => [stage.term, count(left), days(median), days(ninth), count(now), days(nowMedian)])} />
        </Alternative>
      </Section>
      {committees.length > 0 && <Section title="위원회별 흐름">
        <Chart><CommitteeChart committees={committees} /></Chart>
        <Alternative>
          <Table caption="위원회별 흐름" heads={['위원회', '심사 중', '의결', '회부에서 상정까지 근무일(중앙값)']}
            rows={committees.map(({ committee, now, decided, medianToPlacement }) => [committee.term, count(now), count(decided), days(medianToPlacement)])} />
        </Alternative>
      </Section>}
      <Section title="달마다 들어오고 끝난 의안">
        <Chart><MonthChart months={months} /></Chart>
        <Alternative>
          <Table caption="달마다 들어오고 끝난 의안" heads={['달', '발의·제출', '종료']}
            rows={months.map(({ month, begun, ended }) => [`${Number(month.slice(0, 4))}년 ${Number(month.slice(5))}월`, count(begun), count(ended)])} />
        </Alternative>
      </Section>
    </>
  );
}

const Chart = ({ children }: { readonly children: ReactNode }) => <Suspense fallback={<Loading what="그림" />}>{children}</Suspense>;

const Alternative = ({ title = '표로 보기', children }: { readonly title?: string; readonly children: ReactNode }) => (
  <details><summary>{title}</summary>{children}</details>
);

const BillLink = ({ bill: { id, number, title } }: Pick<StuckBill, 'bill'>) => (
  <Link to={`/bills/${id}`}>{number !== null && <span className="number">{number} </span>}{title}</Link>
);

const More = ({ shown, all }: { readonly shown: number; readonly all: number }) => (all > shown ? <p className="muted">모두 {count(all)} 가운데 {count(shown)}을 보였습니다.</p> : null);

function Misses({ bills, all, today }: { readonly bills: readonly LikelyMiss[]; readonly all: number; readonly today: string }) {
  if (bills.length === 0) return <Empty title="넘길 것으로 보이는 기한이 없습니다">지나간 의안이 다섯 건보다 적은 단계는 셈하지 않습니다.</Empty>;
  return (
    <>
      <Table caption="기한을 넘길 것으로 보이는 의안" heads={['의안', '단계', '기한', '남은 근무일', '보통 더 걸리는 근무일']} rows={bills.map((one) => [
        <BillLink key="bill" bill={one.bill} />, one.bill.stage.term, one.bill.deadline && `${one.bill.deadline.rule.term}, ${shortDayText(one.bill.deadline.due, today)}까지`,
        days(one.left), days(one.needed)])} />
      <More shown={bills.length} all={all} />
    </>
  );
}

function Stuck({ bills, all }: { readonly bills: readonly StuckBill[]; readonly all: number }) {
  if (bills.length === 0) return <Empty title="오래 머문 의안이 없습니다" />;
  return (
    <>
      <Table caption="오래 머문 의안" heads={['의안', '단계', '언제부터', '머문 근무일', '다른 의안의 중앙값']} rows={bills.map((one) => [
        <BillLink key="bill" bill={one.bill} />, one.bill.stage.term, dayText(one.bill.since), days(one.workingDays), days(one.median)])} />
      <More shown={bills.length} all={all} />
    </>
  );
}

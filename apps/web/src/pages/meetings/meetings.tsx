import { endOfMonth, parseDate } from '@internationalized/date';
import type { MeetingCalendarView } from '@uian/record';
import { useState } from 'react';
import { useRead } from '../../api/reading.js';
import { holds, useMe } from '../../app/session.js';
import { useAddress } from '../../app/use-address.js';
import { count } from '../../text/counts.js';
import { ActButton } from '../../ui/act/act-button.js';
import { Button } from '../../ui/button.js';
import { Select } from '../../ui/fields.js';
import { Page, Section } from '../../ui/page.js';
import { Reading } from '../../ui/states.js';
import { Month } from './month.js';
import { Windows } from './windows.js';
import './meetings.css';

const monthText = (month: string): string => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return `${year}년 ${number}월`;
};

/** The calendar of meetings (회의 달력), and for the bills that wait the days on which they can be placed (상정 가능 창). */
export default function Meetings() {
  const me = useMe();
  const [address, go] = useAddress<'month' | 'committee'>();
  const month = /^\d{4}-\d{2}$/.test(address.month ?? '') ? address.month! : me.council.today.slice(0, 7);
  const first = parseDate(`${month}-01`);
  const own = me.offices.flatMap(({ committee }) => committee?.id ?? []);
  const committee = address.committee ?? own[0];
  const query = `from=${first.toString()}&to=${endOfMonth(first).toString()}${committee === undefined ? '' : `&committee=${encodeURIComponent(committee)}`}`;
  const calendar = useRead<MeetingCalendarView>(`/api/meetings/calendar?${query}`);
  const turn = (months: number): void => go({ month: first.add({ months }).toString().slice(0, 7) });
  const [chosen, choose] = useState<readonly string[]>([]);
  const ahead = calendar.data?.days.flatMap(({ day, meetings }) => (day >= calendar.data.today ? meetings : [])) ?? [];
  const waiting = ahead.reduce((sum, { items, approved }) => sum + items - approved, 0);
  return (
    <Page
      title="의사일정"
      lead={calendar.data && (ahead.length === 0
        ? `${monthText(month)}에 남은 위원회 회의가 없습니다.`
        : `${monthText(month)}에 남은 회의 ${count(ahead.length)}, 승인되지 않은 안건 ${count(waiting)}`)}
      actions={holds(me, 'committee-staff', 'committee-chair') && (
        <ActButton
          target={{ kind: 'new-meeting' }} todo={{ act: { id: 'meeting.draft', term: '의사일정안 작성' } }} look="primary"
          key={chosen.join()} label={chosen.length === 0 ? '의사일정안 작성' : `고른 의안 ${count(chosen.length)}으로 의사일정안 작성`}
          given={{ committee, ...(chosen.length > 0 && { items: chosen }) }} onDone={() => choose([])}
        />
      )}
    >
      <div className="row calendar-tools">
        <Button onPress={() => turn(-1)} aria-label="앞 달">‹</Button>
        <h2 className="month-name" aria-live="polite">{monthText(month)}</h2>
        <Button onPress={() => turn(1)} aria-label="다음 달">›</Button>
        <Button look="plain" onPress={() => go({ month: '' })}>이번 달</Button>
        <Select
          label="위원회" value={committee ?? 'all'} onChange={(id) => go({ committee: id === 'all' ? '' : id })}
          choices={[...(own.length === 0 ? [{ id: 'all', term: '모든 위원회' }] : []), ...me.council.committees.map(({ id, name }) => ({ id, term: name }))]}
        />
      </div>
      <Reading of={calendar} what="회의 달력">
        {(view) => (
          <>
            <Month view={view} />
            <Section title="상정 가능 창" aside={<span className="muted">상정을 기다리는 의안마다, 이달에 상정할 수 있는 날입니다.</span>}>
              <Windows view={view} isOfCommittee={committee !== undefined} chosen={chosen} onChoose={choose} />
            </Section>
          </>
        )}
      </Reading>
    </Page>
  );
}

import type { AccessMonth, AccessRecordView } from '@uian/access';
import { usePages, useRead } from '../../api/reading.js';
import { useMe } from '../../app/session.js';
import { useAddress } from '../../app/use-address.js';
import { count } from '../../text/counts.js';
import { instantText } from '../../text/days.js';
import { Button } from '../../ui/button.js';
import { Select, TextField } from '../../ui/fields.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Failure, Loading, Reading } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { AuditParts } from './parts.js';
import { Day } from '../admin/parts.js';

type Filter = 'who' | 'subject' | 'kind' | 'from' | 'to';
const FILTERS: readonly Filter[] = ['who', 'subject', 'kind', 'from', 'to'];
const KINDS = [
  { id: '', term: '모두' }, { id: 'sign-in', term: '로그인' }, { id: 'read', term: '조회' }, { id: 'download', term: '내려받기' }, { id: 'change', term: '변경' },
];

export default function Access() {
  const [address, setAddress] = useAddress<Filter | 'month'>();
  const filter = FILTERS.flatMap((name) => (address[name] ? [`${name}=${encodeURIComponent(address[name])}`] : []));
  const records = usePages<AccessRecordView>(`/api/audit/access?limit=50${filter.map((one) => `&${one}`).join('')}`);
  const refused = records.error?.code === 'not-permitted' ? records.error : undefined;
  return (
    <Page title="접속기록" lead="누가, 언제, 어디서, 누구의 정보를 보거나 바꾸었는지 남긴 기록입니다. 이 화면을 본 것도 남습니다.">
      <AuditParts />
      {refused ? <Failure problem={refused} /> : (
        <>
          <Section title="월별 점검"><Month value={address.month} onChange={(month) => setAddress({ month })} /></Section>
          <Section title="접속기록">
            <div className="form-row">
              <TextField label="사람" type="search" value={address.who ?? ''} onChange={(who) => setAddress({ who })} placeholder="성명이나 아이디" />
              <TextField label="누구의 정보" type="search" value={address.subject ?? ''} onChange={(subject) => setAddress({ subject })} />
              <Select label="한 일" choices={KINDS} value={address.kind ?? ''} onChange={(kind) => setAddress({ kind })} />
              <Day label="이날부터" value={address.from ?? ''} onChange={(from) => setAddress({ from })} />
              <Day label="이날까지" value={address.to ?? ''} onChange={(to) => setAddress({ to })} />
            </div>
            {records.data === undefined && (records.error ? <Failure problem={records.error} onRetry={() => void records.refetch()} /> : <Loading what="접속기록" />)}
            {records.data?.length === 0 && <Empty title="찾는 접속기록이 없습니다">로그인하거나 개인정보를 보면 여기에 남습니다.</Empty>}
            {records.data !== undefined && records.data.length > 0 && <Records records={records.data} />}
            {records.hasNextPage && <div><Button isPending={records.isFetchingNextPage} onPress={() => void records.fetchNextPage()}>더 보기</Button></div>}
          </Section>
        </>
      )}
    </Page>
  );
}

const MONTHS = 24;

/** The months that are kept at least, newest first; those of a day that a rehearsal has in another year, too. */
function monthsUntil(today: string): readonly { id: string; term: string }[] {
  const [year, month] = today.split('-').map(Number) as [number, number];
  return Array.from({ length: MONTHS }, (_, back) => {
    const nth = year * 12 + month - 1 - back;
    const [y, m] = [Math.floor(nth / 12), (nth % 12) + 1];
    return { id: `${y}-${String(m).padStart(2, '0')}`, term: `${y}년 ${m}월` };
  });
}

function Month({ value, onChange }: { readonly value: string | undefined; readonly onChange: (month: string) => void }) {
  const { council } = useMe();
  const month = value ?? council.today.slice(0, 7);
  const known = /^\d{4}-\d{2}$/.test(month);
  const summary = useRead<{ items: readonly AccessMonth[] }>(known ? `/api/audit/access/month?month=${month}` : undefined);
  return (
    <div className="stack">
      <div className="narrow"><Select label="점검할 달" choices={monthsUntil(council.today)} value={month} onChange={onChange} /></div>
      <Reading of={summary} what="월별 점검" isEmpty={({ items }) => items.length === 0} empty={<Empty title="이 달의 접속기록이 없습니다" />}>
        {({ items }) => (
          <div className="scroll-x">
            <table>
              <thead><tr><th scope="col">사람</th><th scope="col">로그인</th><th scope="col">거절</th><th scope="col">조회</th><th scope="col">내려받기</th><th scope="col">변경</th><th scope="col">본 정보주체</th></tr></thead>
              <tbody>
                {items.map(({ account, signIns, refused, reads, downloads, changes, subjects }) => (
                  <tr key={account.id}>
                    <th scope="row">{account.name} <span className="muted">{account.login}</span></th>
                    {[signIns, refused, reads, downloads, changes].map((number, nth) => <td key={nth} className="number">{count(number, '회')}</td>)}
                    <td className="number">{count(subjects, '명')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Reading>
    </div>
  );
}

const SHOWN = 5;

function Records({ records }: { readonly records: readonly AccessRecordView[] }) {
  return (
    <div className="scroll-x">
      <table>
        <thead><tr><th scope="col">때</th><th scope="col">사람</th><th scope="col">접속한 곳</th><th scope="col">한 일</th><th scope="col">누구의 정보</th></tr></thead>
        <tbody>
          {records.map(({ id, at, account, address, what, subjects, done }) => (
            <tr key={id}>
              <td>{instantText(at)}</td>
              <td>{account.name} <span className="muted">{account.login}</span></td>
              <td>{address}</td>
              <td>{what} {!done && <Tag tone="warning">거절됨</Tag>}</td>
              <td title={subjects.join(', ')}>{subjects.length === 0 ? '' : `${subjects.slice(0, SHOWN).join(', ')}${subjects.length > SHOWN ? ` 외 ${count(subjects.length - SHOWN, '명')}` : ''}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import type { AuditEntry } from '@uian/record';
import { usePages, useRead } from '../../api/reading.js';
import { useAddress } from '../../app/use-address.js';
import { dayText, instantText } from '../../text/days.js';
import { Button } from '../../ui/button.js';
import { Select, TextField } from '../../ui/fields.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Failure, Loading } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { Chain } from './chain.js';
import { AuditParts } from './parts.js';
import { Day } from '../admin/parts.js';

type Filter = 'who' | 'act' | 'from' | 'to' | 'only' | 'stream';
const FILTERS: readonly Filter[] = ['who', 'act', 'from', 'to', 'only', 'stream'];
const ALL = { id: '', term: '모두' };
const ONLY = [ALL, { id: 'deputy', term: '직무대리로 한 일' }, { id: 'irregular', term: '규칙에 어긋난 사실' }];

export default function Audit() {
  const [address, setAddress] = useAddress<Filter>();
  const filter = FILTERS.flatMap((name) => (address[name] ? [`${name}=${encodeURIComponent(address[name])}`] : []));
  const acts = usePages<AuditEntry>(`/api/audit/acts?limit=50${filter.map((one) => `&${one}`).join('')}`);
  const terms = useRead<{ items: readonly { id: string; term: string }[] }>('/api/audit/act-terms');
  const refused = acts.error?.code === 'not-permitted' ? acts.error : undefined;
  return (
    <Page title="감사 기록" lead="기록이 바뀌지 않았는지 확인하고, 누가 언제 무엇을 했는지 찾습니다.">
      <AuditParts />
      {refused ? <Failure problem={refused} /> : (
        <>
          <Section title="기록 검증"><Chain /></Section>
          <Section title="누가 무엇을 했는가">
            <div className="form-row">
              <TextField label="사람" type="search" value={address.who ?? ''} onChange={(who) => setAddress({ who })} placeholder="성명이나 아이디" />
              <Select label="행위" choices={[ALL, ...terms.data?.items ?? []]} value={address.act ?? ''} onChange={(act) => setAddress({ act })} />
              <Select label="골라 보기" choices={ONLY} value={address.only ?? ''} onChange={(only) => setAddress({ only })} />
              <Day label="기록한 날부터" value={address.from ?? ''} onChange={(from) => setAddress({ from })} />
              <Day label="기록한 날까지" value={address.to ?? ''} onChange={(to) => setAddress({ to })} />
            </div>
            {acts.data === undefined && (acts.error ? <Failure problem={acts.error} onRetry={() => void acts.refetch()} /> : <Loading what="행위" />)}
            {acts.data?.length === 0 && <Empty title="찾는 행위가 없습니다">조건을 넓혀 보세요. 의안이나 회의에 대한 행위를 기록하면 여기에 보입니다.</Empty>}
            {acts.data !== undefined && acts.data.length > 0 && <Acts acts={acts.data} />}
            {acts.hasNextPage && <div><Button isPending={acts.isFetchingNextPage} onPress={() => void acts.fetchNextPage()}>더 보기</Button></div>}
          </Section>
        </>
      )}
    </Page>
  );
}

function Acts({ acts }: { readonly acts: readonly AuditEntry[] }) {
  return (
    <div className="scroll-x">
      <table>
        <thead><tr><th scope="col">기록한 때</th><th scope="col">행위</th><th scope="col">대상</th><th scope="col">법정 날짜</th><th scope="col">사람</th><th scope="col">지문</th></tr></thead>
        <tbody>
          {acts.map((one) => (
            <tr key={`${one.stream}.${one.sequence}`}>
              <td>{instantText(one.recordedAt)}</td>
              <td>{one.type.term}</td>
              <td>{one.kind === 'bill' ? <a href={`/bills/${one.stream}`}>{one.subject}</a> : one.subject}</td>
              <td>{dayText(one.day)}</td>
              <td><Who actor={one.actor} /></td>
              <td><code title={one.hash}>{one.hash.slice(0, 8)}</code></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Who({ actor }: { readonly actor: AuditEntry['actor'] }) {
  if (actor === null) return <span className="muted">법률에 따라 저절로</span>;
  return (
    <>
      {actor.name ?? '이름이 없는 계정'}{' '}
      {actor.offices.map(({ role, committee, deputyOf }) => (
        <span key={`${role.id}.${committee?.id ?? ''}`}>
          <span className="muted">{committee !== null && `${committee.term} `}{role.term}</span>{' '}
          {deputyOf !== null && <Tag tone="information">{deputyOf}</Tag>}
        </span>
      ))}
    </>
  );
}

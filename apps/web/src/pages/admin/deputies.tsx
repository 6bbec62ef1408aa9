import type { AccountView, DelegationView } from '@uian/access';
import { useState, type FormEvent } from 'react';
import { useRead, useSend } from '../../api/reading.js';
import { useMe } from '../../app/session.js';
import { spanText } from '../../text/days.js';
import { Button } from '../../ui/button.js';
import { Select, TextField } from '../../ui/fields.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Reading } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { AdminParts, Day, Refused } from './parts.js';
import { committeeChoices, committeeName } from './roles.js';

interface Termed { readonly id: string; readonly term: string }
interface Delegations {
  readonly items: readonly DelegationView[];
  readonly allowed: readonly { readonly of: Termed; readonly by: Termed; readonly article: string }[];
}

const STATES = { running: ['success', '대리 중'], coming: ['information', '예정'], over: ['neutral', '끝남'] } as const;

export default function Deputies() {
  const delegations = useRead<Delegations>('/api/admin/delegations');
  return (
    <Page title="직무대리" lead="위원장이 자리를 비운 동안 부위원장이 대신합니다. 대신 한 일에는 언제나 직무대리라고 적힙니다.">
      <AdminParts />
      <Reading of={delegations} what="직무대리">
        {({ items, allowed }) => (
          <>
            <Section title="직무대리 지정"><NewDeputy allowed={allowed} /></Section>
            <Section title="지정한 직무대리">
              {items.length === 0
                ? <Empty title="지정한 직무대리가 없습니다">위원장의 부재를 알게 되면 위에서 기간과 사유를 적어 지정하세요.</Empty>
                : <ul className="rows">{items.map((one) => <Deputy key={one.id} of={one} allowed={allowed} />)}</ul>}
            </Section>
          </>
        )}
      </Reading>
    </Page>
  );
}

function NewDeputy({ allowed }: { readonly allowed: Delegations['allowed'] }) {
  const { council } = useMe();
  const accounts = useRead<{ items: readonly Pick<AccountView, 'id' | 'login' | 'name' | 'offices'>[] }>('/api/admin/deputy-candidates');
  const [committee, setCommittee] = useState<string | null>(null);
  const [deputy, setDeputy] = useState<string | null>(null);
  const [priority, setPriority] = useState('1');
  const [from, setFrom] = useState(council.today);
  const [to, setTo] = useState(council.today);
  const [reason, setReason] = useState('');
  const make = useSend<object, { id: string }>('/api/admin/delegations');
  const [row] = allowed;
  if (row === undefined) return <p>이 의회의 규정에는 직무대리를 정한 조문이 없습니다.</p>;
  const candidates = (accounts.data?.items ?? [])
    .filter(({ offices }) => offices.some((office) => office.role === row.by.id && office.committee === committee))
    .map(({ id, name, login }) => ({ id, term: `${name} (${login})` }));
  const errorOf = (field: string): string | undefined => make.error?.body.errors?.find((one) => one.field === field)?.message;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    make.mutate({ role: row.of.id, committee, deputy, priority: Number(priority), from, to, reason }, { onSuccess: () => { setDeputy(null); setReason(''); } });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p>{row.of.term}의 직무는 {row.by.term}이 대리합니다. <span className="muted">근거: {row.article}</span></p>
      <div className="form-row">
        <Select label="위원회" choices={committeeChoices(council)} value={committee} onChange={(id) => { setCommittee(id); setDeputy(null); }} isRequired />
        <Select
          label={`대리할 ${row.by.term}`} choices={candidates} value={deputy} onChange={setDeputy} isRequired
          hint={committee !== null && candidates.length === 0 ? `이 위원회에 ${row.by.term} 계정이 없습니다.` : undefined}
        />
        <TextField label="순위" type="number" value={priority} onChange={setPriority} error={errorOf('priority')} hint="여럿이면 앞선 순위가 대리합니다." />
      </div>
      <div className="form-row">
        <Day label="시작하는 날" value={from} onChange={setFrom} error={errorOf('from')} isRequired />
        <Day label="끝나는 날" value={to} onChange={setTo} error={errorOf('to')} isRequired />
        <TextField label="사유" value={reason} onChange={setReason} error={errorOf('reason')} placeholder="병가, 출장, 제척 …" isRequired />
      </div>
      {make.error && !make.error.body.errors && <Refused problem={make.error} />}
      <div><Button type="submit" look="primary" isPending={make.isPending} isDisabled={deputy === null || committee === null}>지정</Button></div>
    </form>
  );
}

function Deputy({ of, allowed }: { readonly of: DelegationView; readonly allowed: Delegations['allowed'] }) {
  const { council } = useMe();
  const end = useSend<{ to: string }>(`/api/admin/delegations/${of.id}/end`);
  const [tone, word] = STATES[of.state];
  const office = allowed.find((row) => row.of.id === of.role)?.of.term ?? '위원장';
  return (
    <li>
      <div>
        <strong>{of.committee !== null && `${committeeName(council, of.committee)} `}{office} 직무대리 {of.deputy.name}</strong> <Tag tone={tone}>{word}</Tag>
        <p className="muted">{spanText(of.from, of.to)} · {of.priority}순위 · {of.reason} · {of.madeBy} 지정</p>
        <Refused problem={end.error} />
      </div>
      {of.state !== 'over' && of.to !== council.today && (
        <Button size="small" isPending={end.isPending} onPress={() => end.mutate({ to: council.today })}>{of.state === 'coming' ? '취소' : '오늘까지로 마치기'}</Button>
      )}
    </li>
  );
}

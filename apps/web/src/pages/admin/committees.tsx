import type { CommitteeMemberView, CommitteeView } from '@uian/access';
import { useState, type FormEvent } from 'react';
import { useRead, useSend } from '../../api/reading.js';
import { holds, useMe } from '../../app/session.js';
import { count } from '../../text/counts.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/fields.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Reading } from '../../ui/states.js';
import { AdminParts, Day, Refused, termText } from './parts.js';

export default function Committees() {
  const committees = useRead<{ items: readonly CommitteeView[] }>('/api/admin/committees');
  return (
    <Page title="위원회와 위원" lead="누가 언제부터 언제까지 어느 위원회의 위원인지 적습니다.">
      <AdminParts />
      <Reading of={committees} what="위원회" isEmpty={({ items }) => items.length === 0} empty={<Empty title="위원회가 없습니다">의회를 만들 때 위원회를 함께 등록합니다.</Empty>}>
        {({ items }) => <>{items.map((one) => <Committee key={one.id} committee={one} />)}</>}
      </Reading>
    </Page>
  );
}

function Committee({ committee: { id, name, standing, size, members } }: { readonly committee: CommitteeView }) {
  const me = useMe();
  const sitting = members.filter(({ from, to }) => from <= me.council.today && (to === null || to >= me.council.today)).length;
  return (
    <Section title={name} aside={<span className="muted">{standing ? '상임위원회' : '특별위원회'} · 정수 {count(size, '명')} · 위원 {count(sitting, '명')}</span>}>
      <details>
        <summary>{members.length === 0 ? '등록한 위원이 없습니다' : `위원 ${count(members.length, '명')} 보기`}</summary>
        <ul className="rows">{members.map((seat) => <Seat key={seat.id} seat={seat} />)}</ul>
        {holds(me, 'administrator', 'secretariat') && <NewSeat committee={id} />}
      </details>
    </Section>
  );
}

function Seat({ seat: { id, member, from, to } }: { readonly seat: CommitteeMemberView }) {
  const me = useMe();
  const end = useSend<{ to: string }>(`/api/admin/committees/members/${id}/end`);
  return (
    <li>
      <div>{member} 의원 <span className="muted">{termText(from, to)}</span><Refused problem={end.error} /></div>
      {(to === null || to > me.council.today) && holds(me, 'administrator', 'secretariat') && (
        <Button size="small" isPending={end.isPending} onPress={() => end.mutate({ to: me.council.today })} aria-label={`${member} 의원 오늘까지로 마치기`}>오늘까지로 마치기</Button>
      )}
    </li>
  );
}

function NewSeat({ committee }: { readonly committee: string }) {
  const { council } = useMe();
  const [member, setMember] = useState('');
  const [from, setFrom] = useState(council.today);
  const add = useSend<object>(`/api/admin/committees/${committee}/members`);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    add.mutate({ member, from }, { onSuccess: () => setMember('') });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div className="form-row">
        <TextField label="의원 성명" value={member} onChange={setMember} isRequired />
        <Day label="시작하는 날" value={from} onChange={setFrom} isRequired />
        <Button type="submit" isPending={add.isPending}>위원으로 등록</Button>
      </div>
      <Refused problem={add.error} />
    </form>
  );
}

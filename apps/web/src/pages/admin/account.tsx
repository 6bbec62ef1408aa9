import type { AccountView, OfficeView } from '@uian/access';
import { useState } from 'react';
import { useSend } from '../../api/reading.js';
import { useMe } from '../../app/session.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/fields.js';
import { Section } from '../../ui/page.js';
import { GivenPassword } from './new-account.js';
import { isWhole, NO_OFFICE, OfficeFields, officeOf } from './office-fields.js';
import { Refused, termText } from './parts.js';
import { committeeName, roleName, type Roles } from './roles.js';

/** One account: its offices, its password and lock, its links. */
export function Account({ account, roles, onClose }: { readonly account: AccountView | undefined; readonly roles: Roles | undefined; readonly onClose: () => void }) {
  return (
    <Dialog title={account ? `${account.name} (${account.login})` : '계정'} isOpen={account !== undefined} onClose={onClose} wide>
      {account && (
        <>
          <Section title="직위"><Offices account={account} roles={roles} /></Section>
          <Section title="로그인"><SigningIn account={account} /></Section>
          <Section title="기관 통합 로그인"><OpenId account={account} /></Section>
        </>
      )}
    </Dialog>
  );
}

function Offices({ account: { id, offices }, roles }: { readonly account: AccountView; readonly roles: Roles | undefined }) {
  const [draft, setDraft] = useState(NO_OFFICE);
  const add = useSend<object>(`/api/admin/accounts/${id}/offices`);
  return (
    <div className="stack">
      {offices.length === 0 && <p className="muted">맡은 직위가 없습니다. 직위가 없으면 볼 수는 있어도 기록할 수 없습니다.</p>}
      <ul className="rows">{offices.map((office) => <Office key={office.id} office={office} roles={roles} />)}</ul>
      <OfficeFields draft={draft} roles={roles} onChange={setDraft} />
      <Refused problem={add.error} />
      <div><Button isDisabled={!isWhole(draft, roles)} isPending={add.isPending} onPress={() => add.mutate(officeOf(draft, roles), { onSuccess: () => setDraft(NO_OFFICE) })}>직위 주기</Button></div>
    </div>
  );
}

function Office({ office: { id, role, committee, from, to }, roles }: { readonly office: OfficeView; readonly roles: Roles | undefined }) {
  const { council } = useMe();
  const end = useSend<{ to: string }>(`/api/admin/accounts/offices/${id}/end`);
  const name = `${committee === null ? '' : `${committeeName(council, committee)} `}${roleName(roles, role)}`;
  const runs = to === null || to > council.today;
  return (
    <li>
      <div>{name} <span className="muted">{termText(from, to)}</span></div>
      {runs && <Button size="small" isPending={end.isPending} onPress={() => end.mutate({ to: council.today })} aria-label={`${name} 오늘까지로 마치기`}>오늘까지로 마치기</Button>}
    </li>
  );
}

function SigningIn({ account: { id, name, disabled, locked, secondFactor } }: { readonly account: AccountView }) {
  const disable = useSend<{ disabled: boolean }>(`/api/admin/accounts/${id}/disabled`);
  const reset = useSend<object, { password: string }>(`/api/admin/accounts/${id}/password`);
  const unlock = useSend<object>(`/api/admin/accounts/${id}/unlock`);
  const endSecond = useSend<object>(`/api/admin/accounts/${id}/end-second-factor`);
  return (
    <div className="stack">
      {reset.data && <GivenPassword name={name} password={reset.data.password} />}
      {[disable, reset, unlock, endSecond].map(({ error }, nth) => <Refused key={nth} problem={error} />)}
      <div className="row">
        <Button isPending={reset.isPending} onPress={() => reset.mutate({})}>비밀번호 초기화</Button>
        {locked && <Button isPending={unlock.isPending} onPress={() => unlock.mutate({})}>잠금 해제</Button>}
        {secondFactor && <Button isPending={endSecond.isPending} onPress={() => endSecond.mutate({})}>2단계 인증 해제</Button>}
        <Button look={disabled ? 'secondary' : 'danger'} isPending={disable.isPending} onPress={() => disable.mutate({ disabled: !disabled })}>{disabled ? '다시 사용' : '사용 중지'}</Button>
      </div>
      <p className="muted">사용을 중지하거나 비밀번호를 초기화하면 이 사람의 로그인이 모두 끝납니다. 계정은 지워지지 않고 기록에 남습니다.</p>
    </div>
  );
}

function OpenId({ account: { id, openId } }: { readonly account: AccountView }) {
  const [subject, setSubject] = useState(openId ?? '');
  const link = useSend<{ subject: string | null }>(`/api/admin/accounts/${id}/open-id`);
  return (
    <div className="stack">
      <TextField label="인증기관이 정한 식별자" value={subject} onChange={setSubject} hint="기관의 인증 담당자에게 물어 그대로 옮겨 적습니다." autoComplete="off" />
      <Refused problem={link.error} />
      <div className="row">
        <Button isDisabled={subject.trim() === '' || subject === openId} isPending={link.isPending} onPress={() => link.mutate({ subject: subject.trim() })}>연결</Button>
        {openId !== null && <Button onPress={() => link.mutate({ subject: null }, { onSuccess: () => setSubject('') })}>연결 끊기</Button>}
      </div>
    </div>
  );
}

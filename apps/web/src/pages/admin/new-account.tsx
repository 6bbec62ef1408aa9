import { useState, type FormEvent } from 'react';
import { useSend } from '../../api/reading.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/fields.js';
import { Callout } from '../../ui/tag.js';
import { isWhole, NO_OFFICE, OfficeFields, officeOf } from './office-fields.js';
import { Refused } from './parts.js';
import type { Roles } from './roles.js';

/** A new account: who it is, and the first office; the password is made here and shown once. */
export function NewAccount({ isOpen, roles, onClose }: { readonly isOpen: boolean; readonly roles: Roles | undefined; readonly onClose: () => void }) {
  return <Dialog title="계정 만들기" isOpen={isOpen} onClose={onClose} wide>{isOpen && <Form roles={roles} onClose={onClose} />}</Dialog>;
}

function Form({ roles, onClose }: { readonly roles: Roles | undefined; readonly onClose: () => void }) {
  const [login, setLogin] = useState('');
  const [name, setName] = useState('');
  const [office, setOffice] = useState(NO_OFFICE);
  const create = useSend<object, { id: string; password: string }>('/api/admin/accounts');
  const errorOf = (field: string): string | undefined => create.error?.body.errors?.find((one) => one.field === field)?.message;
  if (create.data !== undefined) {
    return (
      <div className="stack">
        <GivenPassword name={name} password={create.data.password} />
        <div><Button look="primary" onPress={onClose}>닫기</Button></div>
      </div>
    );
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    create.mutate({ login, name, offices: isWhole(office, roles) ? [officeOf(office, roles)] : [] });
  };
  return (
    <form className="stack" onSubmit={submit}>
      {create.error && !create.error.body.errors && <Refused problem={create.error} />}
      <TextField label="아이디" value={login} onChange={setLogin} error={errorOf('login')} hint="영문, 숫자, 점, 밑줄, 붙임표" autoComplete="off" isRequired />
      <TextField label="성명" value={name} onChange={setName} error={errorOf('name')} autoComplete="off" isRequired />
      <OfficeFields draft={office} roles={roles} onChange={setOffice} />
      <div className="row">
        <Button type="submit" look="primary" isPending={create.isPending} isDisabled={office.role !== null && !isWhole(office, roles)}>만들기</Button>
        <Button onPress={onClose}>그만두기</Button>
      </div>
    </form>
  );
}

/** A password that is handed over by word of mouth or on paper. */
export function GivenPassword({ name, password }: { readonly name: string; readonly password: string }) {
  return (
    <Callout tone="success" title={`${name} 님의 임시 비밀번호`}>
      <p><code className="given">{password}</code></p>
      <p>다시 볼 수 없습니다. 본인에게 직접 전하세요. 첫 로그인 때 새 비밀번호로 바꿔야 합니다.</p>
    </Callout>
  );
}

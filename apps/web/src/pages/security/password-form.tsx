import { useState, type FormEvent } from 'react';
import { useSend } from '../../api/reading.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/fields.js';
import { Callout } from '../../ui/tag.js';

const RULES = '세 가지 글자(대문자, 소문자, 숫자, 특수문자)로 8자 이상이거나 두 가지로 10자 이상. 아이디, 이어지는 글자, 네 번 되풀이되는 글자는 쓸 수 없습니다.';

/** The present password and the new one, twice. */
export function PasswordForm({ onDone }: { readonly onDone: () => void }) {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const change = useSend<{ current: string; next: string }>('/api/security/password');
  const errorOf = (field: string): string | undefined => change.error?.body.errors?.find((one) => one.field === field)?.message;
  const differs = again !== '' && again !== next;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (again !== next) return;
    change.mutate({ current, next }, { onSuccess: () => { setCurrent(''); setNext(''); setAgain(''); onDone(); } });
  };
  return (
    <form className="stack" onSubmit={submit}>
      {change.error && !change.error.body.errors && <Callout tone="danger">{change.error.message}</Callout>}
      <TextField label="지금 비밀번호" type="password" value={current} onChange={setCurrent} error={errorOf('current')} autoComplete="current-password" isRequired />
      <TextField label="새 비밀번호" type="password" value={next} onChange={setNext} error={errorOf('next')} hint={RULES} autoComplete="new-password" isRequired />
      <TextField label="새 비밀번호 다시" type="password" value={again} onChange={setAgain} error={differs ? '두 비밀번호가 서로 다릅니다.' : undefined} autoComplete="new-password" isRequired />
      <div><Button type="submit" look="primary" isPending={change.isPending} isDisabled={differs}>비밀번호 바꾸기</Button></div>
    </form>
  );
}

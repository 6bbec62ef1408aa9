import { useEffect, useState, type FormEvent } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import type { OwnAccount } from '@uian/access';
import { ApiProblem, getJson, onConfirmationNeeded, sendJson } from '../api/client.js';
import { Button } from '../ui/button.js';
import { Dialog } from '../ui/dialog.js';
import { TextField } from '../ui/fields.js';
import { Callout } from '../ui/tag.js';

interface Asked { readonly sentence: string; readonly answer: (confirmed: boolean) => void }

/** Asks the person to sign in again where an act needs that (본인 확인), and lets the act go on. Once, in the shell. */
export function Confirmation() {
  const [asked, setAsked] = useState<Asked>();
  useEffect(() => onConfirmationNeeded((problem) => new Promise((answer) => { setAsked({ sentence: problem.message, answer }); })), []);
  const close = (confirmed: boolean): void => {
    asked?.answer(confirmed);
    setAsked(undefined);
  };
  return (
    <Dialog title="본인 확인" isOpen={asked !== undefined} onClose={() => close(false)}>
      {asked && <ConfirmForm sentence={asked.sentence} onDone={() => close(true)} onCancel={() => close(false)} />}
    </Dialog>
  );
}

function ConfirmForm({ sentence, onDone, onCancel }: { readonly sentence: string; readonly onDone: () => void; readonly onCancel: () => void }) {
  const account = useQuery<OwnAccount, ApiProblem>({ queryKey: ['own-account'], queryFn: () => getJson<OwnAccount>('/api/security') });
  const { href } = useLocation();
  const [byCode, setByCode] = useState(false);
  const [value, setValue] = useState('');
  const [problem, setProblem] = useState<ApiProblem>();
  const [busy, setBusy] = useState(false);
  const elsewhere = account.data?.hasPassword === false && !account.data.secondFactor;

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    await sendJson('/api/session/confirm', byCode ? { code: value } : { password: value }).then(onDone, (thrown: ApiProblem) => {
      setProblem(thrown);
      setBusy(false);
    });
  };

  if (elsewhere) {
    return (
      <div className="stack">
        <p>{sentence}</p>
        <p>비밀번호가 없는 계정입니다. 기관 통합 로그인에서 다시 확인한 뒤, 이 화면에서 하던 일을 이어서 하세요.</p>
        <a className="button primary" href={`/api/sign-in/open-id?again=true&then=${encodeURIComponent(href)}`}>기관 통합 로그인에서 확인</a>
      </div>
    );
  }
  const error = problem?.body.errors?.[0]?.message;
  return (
    <form className="stack" onSubmit={(event) => void submit(event)}>
      <p>{sentence}</p>
      {problem !== undefined && error === undefined && <Callout tone="danger">{problem.message}</Callout>}
      {byCode
        ? <TextField key="code" label="인증번호 여섯 자리" value={value} onChange={setValue} error={error} inputMode="numeric" autoComplete="one-time-code" isRequired autoFocus />
        : <TextField key="password" label="비밀번호" type="password" value={value} onChange={setValue} error={error} autoComplete="current-password" isRequired autoFocus />}
      <div className="row">
        <Button type="submit" look="primary" isPending={busy}>확인하고 계속</Button>
        <Button onPress={onCancel}>그만두기</Button>
        {account.data?.secondFactor === true && (
          <Button look="plain" onPress={() => { setByCode(!byCode); setValue(''); setProblem(undefined); }}>{byCode ? '비밀번호로 확인' : '인증번호로 확인'}</Button>
        )}
      </div>
    </form>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { Me } from '@uian/api';
import { useState, type FormEvent } from 'react';
import { ApiProblem, getJson, sendJson } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/fields.js';
import { useTitle } from '../../ui/page.js';
import { Callout } from '../../ui/tag.js';
import './sign-in.css';

interface Ways { readonly openId: { readonly name: string } | null }
type Signed = Me | { readonly secondFactor: true };

/** Where somebody wanted to go before; only addresses of our own. */
const wanted = (): string => {
  const then = new URLSearchParams(window.location.search).get('then');
  return then !== null && /^\/(?![/\\])/.test(then) ? then : '/';
};

/** What happened at the office's own provider. */
const OPEN_ID_SENTENCES: Readonly<Record<string, string>> = {
  failed: '기관 통합 로그인으로는 들어올 수 없었습니다. 이 계정에 연결된 사람이 아니거나 사용이 중지된 계정입니다. 관리자에게 연결을 요청하세요.',
  unavailable: '기관 통합 로그인에 닿을 수 없습니다. 잠시 뒤에 다시 시도하거나 아이디로 로그인하세요.',
};

export default function SignIn() {
  useTitle('로그인');
  const [step, setStep] = useState<'password' | 'second-factor'>('password');
  const leave = (answer: Signed): void => {
    if ('secondFactor' in answer) setStep('second-factor');
    // Whoever has to change the password first is led there by the frame of every page.
    else window.location.assign(answer.passwordDue ? '/password' : wanted());
  };
  return (
    <main className="sign-in">
      <div className="card stack">
        <div>
          <h1>의안</h1>
          <p className="muted">지방의회 의안의 발의부터 공포까지</p>
        </div>
        {step === 'password' ? <Password onAnswer={leave} /> : <SecondFactor onAnswer={leave} onBack={() => setStep('password')} />}
      </div>
    </main>
  );
}

/** Sends what was typed in; keeps what was wrong with it. */
function useSigningIn(onAnswer: (answer: Signed) => void) {
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const send = async (path: string, body: object): Promise<void> => {
    setBusy(true);
    setProblem(undefined);
    await sendJson<Signed>(path, body).then(onAnswer, (thrown: unknown) => {
      setProblem(thrown instanceof ApiProblem ? thrown.body.errors?.[0]?.message ?? thrown.message : '로그인하지 못했습니다. 다시 시도해 주세요.');
    });
    setBusy(false);
  };
  return { problem, busy, send };
}

function Password({ onAnswer }: { readonly onAnswer: (answer: Signed) => void }) {
  const ways = useQuery({ queryKey: ['ways'], queryFn: () => getJson<Ways>('/api/sign-in/ways') });
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const { problem, busy, send } = useSigningIn(onAnswer);
  const elsewhere = OPEN_ID_SENTENCES[new URLSearchParams(window.location.search).get('openid') ?? ''];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send('/api/sign-in', { login, password });
  };
  return (
    <>
      <form className="stack" onSubmit={submit}>
        {problem === undefined && elsewhere !== undefined && <Callout tone="danger">{elsewhere}</Callout>}
        {problem !== undefined && <Callout tone="danger">{problem}</Callout>}
        <TextField label="아이디" value={login} onChange={setLogin} autoComplete="username" isRequired autoFocus />
        <TextField label="비밀번호" type="password" value={password} onChange={setPassword} autoComplete="current-password" isRequired />
        <Button type="submit" look="primary" isPending={busy}>로그인</Button>
      </form>
      {ways.data?.openId && (
        <a className="button secondary" href={`/api/sign-in/open-id?then=${encodeURIComponent(wanted())}`}>{ways.data.openId.name}으로 로그인</a>
      )}
    </>
  );
}

function SecondFactor({ onAnswer, onBack }: { readonly onAnswer: (answer: Signed) => void; readonly onBack: () => void }) {
  const [value, setValue] = useState('');
  const [lost, setLost] = useState(false);
  const { problem, busy, send } = useSigningIn(onAnswer);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send('/api/sign-in/second-factor', lost ? { recoveryCode: value } : { code: value });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p>{lost ? '2단계 인증을 켤 때 받은 복구 코드 하나를 입력하세요. 한 번 쓴 코드는 다시 쓸 수 없습니다.' : '인증 앱에 보이는 여섯 자리 인증번호를 입력하세요.'}</p>
      {problem !== undefined && <Callout tone="danger">{problem === '아이디 또는 비밀번호가 올바르지 않습니다.' ? '맞지 않는 번호입니다. 새 번호로 다시 입력하세요.' : problem}</Callout>}
      {lost
        ? <TextField key="recovery" label="복구 코드" value={value} onChange={setValue} autoComplete="off" isRequired autoFocus />
        : <TextField key="code" label="인증번호" value={value} onChange={setValue} inputMode="numeric" autoComplete="one-time-code" isRequired autoFocus />}
      <Button type="submit" look="primary" isPending={busy}>확인</Button>
      <Button look="plain" onPress={() => { setLost(!lost); setValue(''); }}>{lost ? '인증번호로 확인' : '기기가 없어요 (복구 코드)'}</Button>
      <Button look="plain" onPress={onBack}>처음으로</Button>
    </form>
  );
}

import type { Me } from '@uian/api';
import { useState, type FormEvent } from 'react';
import { ApiProblem, sendJson } from '../../api/client.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/fields.js';
import { useTitle } from '../../ui/page.js';
import { Callout } from '../../ui/tag.js';
import './sign-in.css';

/** Where somebody wanted to go before; only addresses of our own. */
const wanted = (): string => {
  const then = new URLSearchParams(window.location.search).get('then');
  return then !== null && /^\/(?![/\\])/.test(then) ? then : '/';
};

export default function SignIn() {
  useTitle('로그인');
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      await sendJson<Me>('/api/sign-in', { login, password });
      window.location.assign(wanted());
    } catch (thrown) {
      setProblem(thrown instanceof ApiProblem ? thrown.message : '로그인하지 못했습니다. 다시 시도해 주세요.');
      setBusy(false);
    }
  };

  return (
    <main className="sign-in">
      <form className="card stack" onSubmit={(event) => void submit(event)}>
        <div>
          <h1>의안</h1>
          <p className="muted">지방의회 의안의 발의부터 공포까지</p>
        </div>
        {problem !== undefined && <Callout tone="danger">{problem}</Callout>}
        <TextField label="아이디" value={login} onChange={setLogin} autoComplete="username" isRequired autoFocus />
        <TextField label="비밀번호" type="password" value={password} onChange={setPassword} autoComplete="current-password" isRequired />
        <Button type="submit" look="primary" isPending={busy}>로그인</Button>
      </form>
    </main>
  );
}

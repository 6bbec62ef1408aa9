import type { SecondFactorSetUp } from '@uian/access';
import { useState, type FormEvent } from 'react';
import { useSend } from '../../api/reading.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/fields.js';
import { Callout } from '../../ui/tag.js';

/** Turning the second factor on and off. */
export function SecondFactor({ isOn }: { readonly isOn: boolean }) {
  const [setUp, setSetUp] = useState<SecondFactorSetUp>();
  const [done, setDone] = useState(false);
  if (setUp !== undefined && !isOn) return <Finish setUp={setUp} onDone={() => { setSetUp(undefined); setDone(true); }} />;
  return (
    <div className="stack">
      {done && isOn && <Callout tone="success">2단계 인증을 켰습니다. 다음 로그인부터 인증번호를 함께 묻습니다.</Callout>}
      <p>{isOn ? '로그인할 때 비밀번호와 함께 인증 앱의 번호를 묻습니다.' : '비밀번호가 새어 나가도 내 기기 없이는 들어올 수 없게 합니다. 인증 앱이 있는 휴대전화가 필요합니다.'}</p>
      <ByPassword isOn={isOn} onBegun={setSetUp} />
    </div>
  );
}

function ByPassword({ isOn, onBegun }: { readonly isOn: boolean; readonly onBegun: (setUp: SecondFactorSetUp) => void }) {
  const [password, setPassword] = useState('');
  const begin = useSend<{ password: string }, SecondFactorSetUp>('/api/security/second-factor');
  const end = useSend<{ password: string }>('/api/security/second-factor/end');
  const sending = isOn ? end : begin;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isOn) end.mutate({ password }, { onSuccess: () => setPassword('') });
    else begin.mutate({ password }, { onSuccess: (setUp) => { setPassword(''); onBegun(setUp); } });
  };
  return (
    <form className="stack narrow" onSubmit={submit}>
      <TextField
        label="비밀번호" type="password" value={password} onChange={setPassword} autoComplete="current-password" isRequired
        error={sending.error ? sending.error.body.errors?.[0]?.message ?? sending.error.message : undefined}
      />
      <div><Button type="submit" look={isOn ? 'danger' : 'secondary'} isPending={sending.isPending}>{isOn ? '2단계 인증 끄기' : '2단계 인증 켜기'}</Button></div>
    </form>
  );
}

/** Four and four, as somebody types it from one screen into another. */
const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

function Finish({ setUp, onDone }: { readonly setUp: SecondFactorSetUp; readonly onDone: () => void }) {
  const [code, setCode] = useState('');
  const finish = useSend<{ code: string }>('/api/security/second-factor/finish');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    finish.mutate({ code }, { onSuccess: onDone });
  };
  return (
    <ol className="steps">
      <li>
        <p>휴대전화의 인증 앱에 이 비밀키를 입력하세요. 이 화면을 휴대전화에서 보고 있으면 <a href={setUp.uri}>인증 앱을 바로 여세요</a>.</p>
        <p><code className="secret">{inGroups(setUp.secret)}</code></p>
        <p className="muted">네 글자씩 띄어 보였습니다. 입력할 때 빈칸은 적지 않아도 됩니다. 종류를 물으면 ‘시간 기준’을 고르세요.</p>
      </li>
      <li>
        <p>복구 코드를 안전한 곳에 적어 두세요. 기기를 잃었을 때 한 번씩 쓸 수 있고, 다시 보여 드리지 않습니다.</p>
        <ul className="codes">{setUp.recoveryCodes.map((one) => <li key={one}><code>{one}</code></li>)}</ul>
      </li>
      <li>
        <form className="stack narrow" onSubmit={submit}>
          <TextField
            label="앱에 보이는 여섯 자리 인증번호" value={code} onChange={setCode} inputMode="numeric" autoComplete="one-time-code" isRequired
            error={finish.error ? finish.error.body.errors?.[0]?.message ?? finish.error.message : undefined}
          />
          <div><Button type="submit" look="primary" isPending={finish.isPending}>확인하고 켜기</Button></div>
        </form>
      </li>
    </ol>
  );
}

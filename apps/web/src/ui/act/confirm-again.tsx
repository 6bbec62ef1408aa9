import { useState, type FormEvent } from 'react';
import { ApiProblem, sendJson } from '../../api/client.js';
import { Button } from '../button.js';
import { Checkbox, TextField } from '../fields.js';
import { Callout } from '../tag.js';

/** Asks who is at the keyboard before an act of weight (본인 확인), then goes on with what was asked for. */
export function ConfirmAgain({ message, onConfirmed }: { readonly message: string; readonly onConfirmed: () => void }) {
  const [secret, setSecret] = useState('');
  const [byCode, setByCode] = useState(false);
  const [error, setError] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const confirm = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    try {
      await sendJson('/api/session/confirm', byCode ? { code: secret } : { password: secret });
      onConfirmed();
    } catch (thrown) {
      setError(thrown instanceof ApiProblem ? thrown.message : '확인하지 못했습니다. 다시 시도해 주세요.');
    } finally {
      setBusy(false);
    }
  };
  return (
    <Callout tone="warning" title="본인 확인">
      <p>{message}</p>
      <form className="stack" onSubmit={(event) => void confirm(event)}>
        <TextField
          label={byCode ? '인증번호' : '비밀번호'} type={byCode ? 'text' : 'password'} value={secret} onChange={setSecret} isRequired autoFocus
          autoComplete={byCode ? 'one-time-code' : 'current-password'} error={error}
        />
        <Checkbox isSelected={byCode} onChange={setByCode}>인증번호로 확인</Checkbox>
        <Button type="submit" look="primary" isPending={isBusy}>확인하고 기록하기</Button>
      </form>
    </Callout>
  );
}

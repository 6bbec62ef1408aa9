import type { MailAddressView } from '@uian/record';
import { useState, type FormEvent } from 'react';
import { useSend } from '../../api/reading.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/fields.js';
import { Section } from '../../ui/page.js';
import { Callout, Tag } from '../../ui/tag.js';

/** The code of the mail that led here, if one did. */
const codeInAddress = (): string => new URLSearchParams(window.location.search).get('code') ?? '';

/** The address that mails go to; nothing is sent to one that was not confirmed. */
export function MailAddress({ mail: { address, wanted } }: { readonly mail: MailAddressView }) {
  return (
    <Section title="메일 주소" id="mail">
      {address === null
        ? <Callout tone="warning" title="확인된 메일 주소가 없습니다.">주소를 확인해야 메일로 알림을 받을 수 있습니다.</Callout>
        : <p><strong>{address}</strong> <Tag tone="success">확인됨</Tag></p>}
      {wanted !== null && <Confirm wanted={wanted} />}
      <Ask has={address !== null} />
    </Section>
  );
}

function Ask({ has }: { readonly has: boolean }) {
  const [address, setAddress] = useState('');
  const ask = useSend<{ address: string }>('/api/settings/mail');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    ask.mutate({ address });
  };
  return (
    <form className="settings-line" onSubmit={submit}>
      <TextField
        label={has ? '새 메일 주소' : '메일 주소'} type="email" value={address} onChange={setAddress} autoComplete="email" isRequired error={ask.error?.message}
        hint="이 주소로 여섯 자리 확인 번호를 보냅니다."
      />
      <Button type="submit" isPending={ask.isPending}>확인 번호 받기</Button>
    </form>
  );
}

function Confirm({ wanted }: { readonly wanted: string }) {
  const [code, setCode] = useState(codeInAddress);
  const confirm = useSend<{ code: string }>('/api/settings/mail/confirm');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    confirm.mutate({ code });
  };
  return (
    <form className="settings-line" onSubmit={submit}>
      <TextField
        label="확인 번호" value={code} onChange={setCode} inputMode="numeric" autoComplete="one-time-code" isRequired error={confirm.error?.message}
        hint={`${wanted}으로 온 메일의 번호를 입력하세요. 하루 동안 쓸 수 있습니다.`}
      />
      <Button type="submit" look="primary" isPending={confirm.isPending}>주소 확인</Button>
    </form>
  );
}

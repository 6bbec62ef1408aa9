import type { OpinionReceipt } from '@uian/api';
import type { PublicNotice } from '@uian/record';
import { useState, type FormEvent } from 'react';
import { usePublicSend } from '../../api/public.js';
import { Button } from '../../ui/button.js';
import { Checkbox, Select, TextField } from '../../ui/fields.js';
import { Callout } from '../../ui/tag.js';

const STANCES = [{ id: 'for', term: '찬성' }, { id: 'against', term: '반대' }, { id: 'other', term: '기타 의견' }];

interface Opinion { readonly stance: string | null; readonly name: string; readonly email?: string; readonly body: string; readonly agreed: boolean }

/** Speaks on a notice (입법예고 의견 내기). What is wrong stands at its field; what was written stays. */
export function OpinionForm({ path, notice }: { readonly path: string; readonly notice: PublicNotice }) {
  const send = usePublicSend<Opinion, OpinionReceipt>(path);
  const [stance, setStance] = useState<string | null>(null);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [body, setBody] = useState('');
  const [agreed, setAgreed] = useState(false);
  const errorOf = (field: string): string | undefined => send.error?.body.errors?.find((one) => one.field === field)?.message;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate({ stance, name, ...(email.trim() === '' ? {} : { email }), body, agreed });
  };
  if (send.data) return <Received {...send.data} />;
  return (
    <form className="stack public-form" onSubmit={submit} noValidate>
      {notice.over && <Callout tone="warning">입법예고가 끝났습니다. 지금 내시는 의견은 ‘예고가 끝난 뒤’로 표시하여 함께 살핍니다.</Callout>}
      {send.error && !send.error.body.errors && <Callout tone="danger">{send.error.message}</Callout>}
      <Select label="찬반" choices={STANCES} value={stance} onChange={setStance} isRequired error={errorOf('stance')} />
      <TextField label="의견" lines={6} value={body} onChange={setBody} isRequired error={errorOf('body')} hint="다른 사람의 이름이나 연락처는 적지 마세요." />
      <TextField label="이름" value={name} onChange={setName} isRequired autoComplete="name" error={errorOf('name')} hint="공개하지 않습니다." />
      <TextField label="메일 주소" type="email" value={email} onChange={setEmail} autoComplete="email" error={errorOf('email')} hint="적지 않으셔도 됩니다. 공개하지 않습니다." />
      <div>
        <Checkbox isSelected={agreed} onChange={setAgreed}>이름과 메일 주소를 의견 확인에만 쓰고, 보유 기간이 지나면 지우는 데 동의합니다.</Checkbox>
        {errorOf('agreed') !== undefined && <p className="field-error" role="alert">{errorOf('agreed')}</p>}
      </div>
      <Button type="submit" look="primary" isPending={send.isPending}>의견 내기</Button>
    </form>
  );
}

const Received = ({ receipt, late }: OpinionReceipt) => (
  <Callout tone="success" title="의견을 받았습니다.">
    <p>{late ? '예고가 끝난 뒤의 의견으로 표시하여 함께 살핍니다. ' : ''}의회가 확인한 뒤 이름 없이 공개합니다.</p>
    <p>접수번호 <strong className="receipt">{receipt}</strong></p>
    <p>‘내 의견 확인’에서 이 번호로 의견이 어떻게 되었는지 볼 수 있습니다. 다시 알려 드릴 수 없으니 적어 두세요.</p>
  </Callout>
);

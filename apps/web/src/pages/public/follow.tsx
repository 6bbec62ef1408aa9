import { useState, type FormEvent } from 'react';
import { usePublicSend } from '../../api/public.js';
import { Button } from '../../ui/button.js';
import { Checkbox, TextField } from '../../ui/fields.js';
import { Section } from '../../ui/page.js';
import { Callout } from '../../ui/tag.js';

/** Asks to be told of a bill: by mail after a second yes, or by a calendar that knows nobody. */
export function Follow({ path, title }: { readonly path: string; readonly title: string }) {
  const send = usePublicSend<{ email: string; agreed: boolean }>(`${path}/followers`);
  const [email, setEmail] = useState('');
  const [agreed, setAgreed] = useState(false);
  const errorOf = (field: string): string | undefined => send.error?.body.errors?.find((one) => one.field === field)?.message;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send.mutate({ email, agreed });
  };
  return (
    <Section title="소식 받기" id="follow">
      <p><a href={`${path}/calendar.ics`} aria-label={`${title} 일정을 내 달력에 더하기`}>일정을 내 달력에 더하기</a> <span className="hint">바뀌면 달력에서도 바뀝니다.</span></p>
      {send.isSuccess ? <Callout tone="success" title="확인 메일을 보냈습니다.">메일에 있는 주소를 열어 확인하시면 소식이 갑니다. 사흘 안에 확인하지 않으시면 주소를 지웁니다.</Callout> : (
        <form className="stack public-form" onSubmit={submit} noValidate>
          {send.error && !send.error.body.errors && <Callout tone="danger">{send.error.message}</Callout>}
          <TextField label="소식을 받을 메일 주소" type="email" value={email} onChange={setEmail} autoComplete="email" isRequired error={errorOf('email')} />
          <div>
            <Checkbox isSelected={agreed} onChange={setAgreed}>이 의안의 소식을 보내는 데만 메일 주소를 쓰고, 그만 받으면 바로 지우는 데 동의합니다.</Checkbox>
            {errorOf('agreed') !== undefined && <p className="field-error" role="alert">{errorOf('agreed')}</p>}
          </div>
          <Button type="submit" isPending={send.isPending}>메일로 소식 받기</Button>
        </form>
      )}
    </Section>
  );
}

import type { PersonSettingsView } from '@uian/record';
import { useState, type FormEvent } from 'react';
import { useSend } from '../../api/reading.js';
import { instantText } from '../../text/days.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/fields.js';
import { Section } from '../../ui/page.js';
import { Callout } from '../../ui/tag.js';

/** An address of a messenger or another program that is told, signed. */
export function Webhook({ webhook }: { readonly webhook: PersonSettingsView['webhook'] }) {
  const [url, setUrl] = useState('');
  const save = useSend<{ url: string | null }, { secret: string | null }>('/api/settings/webhook', 'PUT');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate({ url });
  };
  return (
    <Section title="웹훅" id="webhook">
      <p className="muted">기관 메신저나 다른 시스템이 알림을 받게 합니다. 모든 요청에 서명이 붙습니다.</p>
      {webhook !== null && (
        <div className="row">
          <p><strong>{webhook.url}</strong> <span className="muted">{instantText(webhook.createdAt)}부터</span></p>
          <Button size="small" onPress={() => save.mutate({ url: null })}>없애기</Button>
        </div>
      )}
      {save.data?.secret && (
        <Callout tone="success" title="서명 열쇠입니다. 지금만 보여 드립니다. 받는 쪽에 넣어 두세요."><code>{save.data.secret}</code></Callout>
      )}
      <form className="settings-line" onSubmit={submit}>
        <TextField label="받을 주소" type="url" value={url} onChange={setUrl} placeholder="https://" isRequired error={save.error?.message} />
        <Button type="submit" isPending={save.isPending}>{webhook === null ? '웹훅 만들기' : '주소 바꾸기'}</Button>
      </form>
    </Section>
  );
}

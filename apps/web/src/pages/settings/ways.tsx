import type { PersonSettingsView } from '@uian/record';
import { useState } from 'react';
import { useSend } from '../../api/reading.js';
import { Button } from '../../ui/button.js';
import { Checkbox, TextField } from '../../ui/fields.js';
import { Section } from '../../ui/page.js';
import { Callout } from '../../ui/tag.js';

type Settings = PersonSettingsView['settings'];
type Kind = Settings['mail'][number];

const withKind = (kinds: readonly Kind[], kind: Kind, on: boolean): Kind[] => (on ? [...kinds, kind] : kinds.filter((one) => one !== kind));

/** Which kinds come by which way, the digest, and the hours in which somebody wants to be told. */
export function Ways({ view }: { readonly view: PersonSettingsView }) {
  const [settings, setSettings] = useState(view.settings);
  const save = useSend<Settings>('/api/settings', 'PUT');
  const change = (part: Partial<Settings>): void => setSettings({ ...settings, ...part });
  return (
    <Section title="받는 방법" id="ways">
      <div className="scroll-x">
        <table className="settings-ways">
          <caption>종류마다 메일과 웹훅으로 받을지 고릅니다.</caption>
          <thead><tr><th scope="col">알림 종류</th><th scope="col">메일</th><th scope="col">웹훅</th></tr></thead>
          <tbody>
            {view.kinds.map(({ id, term }) => (
              <tr key={id}>
                <th scope="row">{term}</th>
                <td>
                  <Checkbox isSelected={settings.mail.includes(id)} onChange={(on) => change({ mail: withKind(settings.mail, id, on) })}>
                    <span className="visually-hidden">{term}: </span>메일
                  </Checkbox>
                </td>
                <td>
                  <Checkbox isSelected={settings.webhook.includes(id)} onChange={(on) => change({ webhook: withKind(settings.webhook, id, on) })}>
                    <span className="visually-hidden">{term}: </span>웹훅
                  </Checkbox>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="stack">
        <Checkbox isSelected={settings.digest} onChange={(digest) => change({ digest, ...(!digest && { digestOnly: false }) })}>
          근무일마다 하루 요약 메일 한 통 받기
        </Checkbox>
        <Checkbox isSelected={settings.digestOnly} onChange={(digestOnly) => change({ digestOnly, ...(digestOnly && { digest: true }) })}>
          다른 메일은 하루 요약에 모으기 (법정 기한이 닥친 알림은 바로 옵니다)
        </Checkbox>
        <div className="settings-line">
          <TextField label="받기 시작하는 시각" placeholder="09:00" value={settings.from} onChange={(from) => change({ from })} />
          <TextField label="그만 받는 시각" placeholder="18:00" value={settings.to} onChange={(to) => change({ to })} error={save.error?.message} />
        </div>
        <p className="muted">이 시간 밖과 쉬는 날에는 기다렸다가 다음 근무 시간에 보냅니다. 법정 기한이 닥친 알림은 기다리지 않습니다.</p>
        {save.isSuccess && <Callout tone="success">저장했습니다.</Callout>}
        <div><Button look="primary" onPress={() => save.mutate(settings)} isPending={save.isPending}>받는 방법 저장</Button></div>
      </div>
    </Section>
  );
}

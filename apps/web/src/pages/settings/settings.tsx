import type { PersonSettingsView } from '@uian/record';
import { useRead } from '../../api/reading.js';
import { ButtonLink } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Reading } from '../../ui/states.js';
import { Feeds } from './feeds.js';
import { MailAddress } from './mail-address.js';
import { Ways } from './ways.js';
import { Webhook } from './webhook.js';
import './settings.css';

export default function Settings() {
  const settings = useRead<PersonSettingsView>('/api/settings');
  return (
    <Page
      title="설정" lead="알림을 어디로, 언제 받을지 정합니다. 알림함에는 설정과 관계없이 모두 남습니다."
      actions={<ButtonLink to="/settings/council">의회 설정</ButtonLink>}
    >
      <Reading of={settings} what="설정">
        {(view) => (
          <div className="settings">
            <MailAddress mail={view.mail} />
            <Ways key={JSON.stringify(view.settings)} view={view} />
            <Webhook webhook={view.webhook} />
            <Feeds feeds={view.feeds} />
          </div>
        )}
      </Reading>
    </Page>
  );
}

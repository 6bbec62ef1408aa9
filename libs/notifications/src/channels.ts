import type { Channel, OutwardChannel } from '@uian/contracts';
import { mailChannel, noMail } from './mail-channel.js';
import { webhookChannel } from './webhook-channel.js';

/** Every way out of the house (알림 수단), as the environment sets them up. `close` ends their connections. */
export interface Channels {
  readonly send: Readonly<Record<OutwardChannel, Channel>>;
  close(): void;
}

/**
 * @param env `UIAN_SMTP_URL`, `UIAN_MAIL_FROM`, `UIAN_PUBLIC_URL`, `UIAN_WEBHOOKS_INSIDE`
 * @throws Error with a Korean sentence where the environment will not do
 */
export function channelsFrom(env: Readonly<Record<string, string | undefined>>): Channels {
  const publicUrl = env['UIAN_PUBLIC_URL'] || 'http://127.0.0.1:4400';
  const smtpUrl = env['UIAN_SMTP_URL'];
  if (smtpUrl && !/^smtps?:\/\/\S+$/.test(smtpUrl)) throw new Error('UIAN_SMTP_URL은 smtp:// 또는 smtps://로 시작하는 주소여야 합니다.');
  const from = env['UIAN_MAIL_FROM'];
  if (smtpUrl && !from?.includes('@')) throw new Error('UIAN_SMTP_URL을 쓰려면 UIAN_MAIL_FROM에 보내는 메일 주소를 주십시오.');
  const mail = smtpUrl && from ? mailChannel({ smtpUrl, from, publicUrl }) : undefined;
  return {
    send: { mail: mail?.send ?? noMail, webhook: webhookChannel({ publicUrl, allowPrivate: env['UIAN_WEBHOOKS_INSIDE'] === 'allow' }) },
    close: () => mail?.close(),
  };
}

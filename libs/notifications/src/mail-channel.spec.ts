import { afterEach, describe, expect, it } from '@jest/globals';
import type { Outgoing } from '@uian/contracts';
import { mailChannel, messageId } from './mail-channel.js';
import { mailbox, type Mailbox } from './testing/mailbox.js';

const MESSAGE: Outgoing = {
  id: '0190c4f2-0000-7000-8000-000000000001', attempt: 1, channel: 'mail', to: 'hong@council.example', council: '시험의회', person: '홍길동',
  office: '문화체육관광위원회 수석전문위원', kind: 'notice', subject: '[검토보고서 배부 기한 3근무일 전] 미래전략과제 조례안 – 2024. 2. 29.(목)까지',
  body: '의안번호 1544 미래전략과제 조례안\n검토보고서 배부 기한: 2024. 2. 29.(목) (법정 2024. 3. 2.(토))\n근거: 서울특별시의회 회의규칙 제54조제4항',
  path: '/bills/7c0ff1f2-0000-4000-8000-000000000000', writtenAt: Date.UTC(2024, 1, 26),
};
const FROM = '의안 알림 <uian@council.example>';

let box: Mailbox | undefined;
afterEach(() => box?.close());

async function sent(how: Parameters<typeof mailbox>[0] = {}, message = MESSAGE) {
  await box?.close();
  box = await mailbox(how);
  const channel = mailChannel({ smtpUrl: box.url, from: FROM, publicUrl: 'https://bills.council.example' });
  const outcome = await channel.send(message);
  channel.close();
  return outcome;
}

describe('a mail, over a real SMTP conversation', () => {
  it('says first what and until when; then why, one link, and whose it is', async () => {
    expect(await sent()).toEqual({ what: 'accepted' });
    const [mail] = box!.mails;
    expect(mail).toMatchObject({
      subject: MESSAGE.subject, messageId: '<0190c4f2-0000-7000-8000-000000000001@council.example>',
      from: { value: [{ address: 'uian@council.example', name: '의안 알림' }] }, to: { value: [{ address: 'hong@council.example', name: '홍길동' }] },
    });
    expect(mail!.headers.get('auto-submitted')).toBe('auto-generated');
    const lines = mail!.text!.trim().split('\n');
    expect(lines.slice(0, 3)).toEqual(MESSAGE.body.split('\n'));
    expect(lines).toContain('바로 가기: https://bills.council.example/bills/7c0ff1f2-0000-4000-8000-000000000000');
    expect(mail!.text).toContain('받는 직위: 문화체육관광위원회 수석전문위원.');
    expect(mail!.text!.match(/https:\/\//g)).toHaveLength(2);
  });

  it('carries the same Message-ID through every attempt', () => {
    expect(messageId('abc', FROM)).toBe('<abc@council.example>');
    expect(messageId('abc', 'uian@council.example')).toBe('<abc@council.example>');
  });

  it('cannot be made to carry a header of somebody’s making', async () => {
    await sent({}, { ...MESSAGE, subject: '제목\r\nBcc: thief@example.com', person: '이름"\r\nX-Evil: 1' });
    const [mail] = box!.mails;
    expect(box!.recipients).toEqual(['hong@council.example']);
    expect([mail!.headers.has('bcc'), mail!.headers.has('x-evil')]).toEqual([false, false]);
  });
});

describe('a mail server that', () => {
  it('refuses a recipient for good: refused', async () => {
    expect(await sent({ onRecipient: 550 })).toMatchObject({ what: 'refused', detail: expect.stringContaining('550') });
  });

  it('is busy: failed, to be tried again', async () => {
    expect(await sent({ onRecipient: 451 })).toMatchObject({ what: 'failed' });
    expect(await sent({ onMessage: 452 })).toMatchObject({ what: 'failed' });
  });

  it('does not take our login: failed, for that is the office’s own trouble', async () => {
    expect(await sent({ onSender: 530 })).toMatchObject({ what: 'failed' });
  });

  it('is down: failed', async () => {
    box = await mailbox();
    const { url } = box;
    await box.close();
    const channel = mailChannel({ smtpUrl: url, from: FROM, publicUrl: 'https://bills.council.example' });
    expect(await channel.send(MESSAGE)).toMatchObject({ what: 'failed' });
    channel.close();
  });

  it('takes the message and hangs up before it says so: unknown', async () => {
    expect(await sent({ hangsUp: true })).toMatchObject({ what: 'unknown' });
    expect(box!.mails).toHaveLength(1);
  });
});

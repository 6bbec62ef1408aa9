import type { Channel, DeliveryOutcome } from '@uian/contracts';
import { createTransport, type Transporter } from 'nodemailer';
import { mailText } from './mail-text.js';

/** How mails leave the house (메일 발송). */
export interface MailSettings {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly smtpUrl: string;
  /** `서울특별시의회 의안 <uian@example.go.kr>`. */
  readonly from: string;
  /** Where people find the application. */
  readonly publicUrl: string;
}

const PATIENCE_MS = 15_000;

/** No message of ours names a host that we are not: the part behind the at sign of every Message-ID. */
const hostOf = (from: string): string => /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'uian.invalid';

/**
 * The same through every attempt of a delivery: a mailbox that has a message under this id already does not show it twice
 * (RFC 5322 §3.6.4).
 */
export const messageId = (delivery: string, from: string): string => `<${delivery}@${hostOf(from)}>`;

/** What nodemailer throws: the answer of the server, or where the connection stood. */
interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly responseCode?: number;
}

/** 4xx passes, 5xx stays (RFC 5321 §4.2.1); a 5xx to our login is the office's own trouble and passes, too. */
function outcomeOf(error: SmtpError): DeliveryOutcome {
  const { responseCode, command, code } = error;
  const detail = [code, command, responseCode].filter((part) => part !== undefined).join(' ');
  if (responseCode !== undefined) {
    const isOurs = command !== undefined && /^(AUTH|MAIL FROM|EHLO|HELO|CONN)/.test(command);
    return { what: responseCode >= 500 && !isOurs ? 'refused' : 'failed', detail };
  }
  // A connection that breaks may have carried the message already: nobody said what became of it.
  return { what: ['ECONNECTION', 'ETIMEDOUT', 'ECONNRESET'].includes(code ?? '') ? 'unknown' : 'failed', detail };
}

/** Every mail that the house sends by itself says so, that no machine answers it (RFC 3834). */
export const AUTOMATIC = { 'auto-submitted': 'auto-generated', 'x-auto-response-suppress': 'All' } as const;

/** The way to a mail server: it is not waited for without end, and a mail carries nothing from disk or web. */
export const mailTransport = (smtpUrl: string): Transporter => createTransport({
  url: smtpUrl, connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS, disableFileAccess: true, disableUrlAccess: true,
});

/** A channel over SMTP. `close` ends its connections. */
export function mailChannel({ smtpUrl, from, publicUrl }: MailSettings): { send: Channel; close(): void } {
  const transport = mailTransport(smtpUrl);
  return {
    send: async (message) => {
      try {
        await transport.sendMail({
          from, to: { name: message.person, address: message.to }, subject: message.subject, text: mailText(message, publicUrl),
          messageId: messageId(message.id, from), date: new Date(message.writtenAt),
          headers: AUTOMATIC,
        });
        return { what: 'accepted' };
      } catch (cause) {
        return outcomeOf(cause as SmtpError);
      }
    },
    close: () => transport.close(),
  };
}

/** Where no mail server is set, mails wait. */
export const noMail: Channel = () => Promise.resolve({ what: 'failed', detail: 'no mail server' });

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** How a mail server behaves; codes are those of SMTP. */
export interface Behaviour {
  onSender?: number;
  onRecipient?: number;
  onMessage?: number;
  /** Takes the message, and closes the connection before it says so. */
  hangsUp?: boolean;
  port?: number;
}

/** A real mail server for specs, and what it took. */
export interface Mailbox {
  readonly url: string;
  readonly port: number;
  /** What was taken, in order, repeats too. */
  readonly mails: ParsedMail[];
  readonly recipients: string[];
  /** May be changed while it runs. */
  readonly behaviour: Behaviour;
  close(): Promise<void>;
}

const refusal = (responseCode: number): Error => Object.assign(new Error('no'), { responseCode });

export async function mailbox(behaviour: Behaviour = {}): Promise<Mailbox> {
  const mails: ParsedMail[] = [];
  const recipients: string[] = [];
  let open = true;
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], logger: false,
    onMailFrom: (_, __, done) => done(behaviour.onSender ? refusal(behaviour.onSender) : undefined),
    onRcptTo: ({ address }, _, done) => {
      if (behaviour.onRecipient) return done(refusal(behaviour.onRecipient));
      recipients.push(address);
      done();
    },
    onData: (stream, session, done) => {
      void simpleParser(stream).then((mail) => {
        if (behaviour.onMessage) return done(refusal(behaviour.onMessage));
        mails.push(mail);
        if (!behaviour.hangsUp) return done();
        for (const connection of server.connections) if ((connection as { id?: string }).id === session.id) connection.close();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(behaviour.port ?? 0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`, port, mails, recipients, behaviour,
    close: async () => {
      if (!open) return;
      open = false;
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

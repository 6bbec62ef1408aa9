import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';

/** A mail server of the test run that keeps every letter as a file, in the order of arrival. */
export interface PostOffice {
  readonly folder: string;
  /** Leads the application to it. */
  readonly environment: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Starts it on a free port of this machine; the folder is emptied first. */
export async function startPostOffice(folder: string): Promise<PostOffice> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let arrived = 0;
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], hideSTARTTLS: true,
    onData(stream, _, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        arrived += 1;
        writeFileSync(join(folder, `${String(arrived).padStart(6, '0')}.eml`), Buffer.concat(chunks));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    folder,
    environment: { UIAN_SMTP_URL: `smtp://127.0.0.1:${port}`, UIAN_MAIL_FROM: 'uian@uian.invalid' },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

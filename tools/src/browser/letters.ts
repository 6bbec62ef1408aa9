import { readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { simpleParser, type ParsedMail } from 'mailparser';

/** How long a letter may be under way: the courier looks every two seconds. */
const PATIENCE_MS = 60_000;

async function arrived(folder: string, address: string, subject: RegExp): Promise<ParsedMail | undefined> {
  for (const file of readdirSync(folder).sort()) {
    const mail = await simpleParser(readFileSync(join(folder, file)));
    const isTo = [mail.to ?? []].flat().some(({ value }) => value.some((one) => one.address === address));
    if (isTo && subject.test(mail.subject ?? '')) return mail;
  }
  return undefined;
}

/** Waits for a letter to an address whose subject is such (`application.lettersFolder`). */
export function letter(folder: string, address: string, subject: RegExp): Promise<ParsedMail> {
  return new Promise((resolve, reject) => {
    const look = (): void => void arrived(folder, address, subject).then((mail) => {
      if (!mail) return;
      stop();
      resolve(mail);
    }, reject);
    const watcher = watch(folder, look);
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`${address}에 온 편지 가운데 ${subject.source}인 것이 없습니다.`));
    }, PATIENCE_MS);
    const stop = (): void => {
      watcher.close();
      clearTimeout(timer);
    };
    look();
  });
}

import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { AUTOMATIC, mailTransport, messageId } from '@uian/notifications';
import { Followers, PublicBills, type OwedMail } from '@uian/record';
import { API_SETTINGS } from '../tokens.js';
import type { ApiSettings } from '../settings.js';
import { askMail, newsMail, type PublicMail } from './follow-words.js';

const EVERY_MS = 30_000;
const AT_ONCE = 20;
/** Longer than a mail server is waited for. */
const LEASE_SECONDS = 120;

/** Sends mails to who follows a bill (의안 소식): the question first, news only to who answered it. The followers' rows say what is owed. */
@Injectable()
export class FollowMail implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly transport: ReturnType<typeof mailTransport> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(Followers) private readonly followers: Followers, @Inject(PublicBills) private readonly bills: PublicBills,
    @Inject(API_SETTINGS) private readonly settings: ApiSettings,
  ) {
    this.transport = settings.mail && mailTransport(settings.mail.smtpUrl);
  }

  get canSend(): boolean {
    return this.transport !== undefined;
  }

  onApplicationBootstrap(): void {
    if (!this.transport) return;
    this.timer = setInterval(() => this.wake(), this.settings.mail?.everyMs ?? EVERY_MS);
    this.timer.unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
    this.transport?.close();
  }

  /** Looks for mails that are owed, one round after the other. */
  wake(): void {
    this.running = this.running.then(() => this.round()).catch((error: unknown) => new Logger('Mail').error(error));
  }

  private async round(): Promise<void> {
    if (!this.transport) return;
    for (let owed = await this.followers.claim(AT_ONCE, LEASE_SECONDS); owed.length > 0; owed = await this.followers.claim(AT_ONCE, LEASE_SECONDS)) {
      for (const mail of owed) await this.send(mail);
    }
  }

  private async send(owed: OwedMail): Promise<void> {
    const words = await this.wordsOf(owed);
    if (!words) return this.followers.done(owed);
    const { from } = this.settings.mail!;
    try {
      await this.transport!.sendMail({
        from, to: owed.email, subject: words.subject, text: words.text,
        // The same through every attempt, so that a mailbox that has it already does not show it twice.
        messageId: messageId(`follow.${owed.id}.${owed.what === 'ask' ? 'ask' : owed.sequence}`, from),
        headers: { ...AUTOMATIC, 'list-unsubscribe': `<${words.end}>` },
      });
      await this.followers.done(owed);
    } catch (error) {
      new Logger('Mail').warn(`a mail to a follower waits: ${(error as { code?: string }).code ?? 'unknown'}`);
      await this.followers.failed(owed);
    }
  }

  private async wordsOf(owed: OwedMail): Promise<PublicMail | undefined> {
    const bill = await this.bills.one(owed.council, owed.bill);
    if (!bill) return undefined;
    return owed.what === 'ask' ? askMail(bill, owed.token, this.settings.publicUrl) : newsMail(bill, owed.told, owed.token, this.settings.publicUrl);
  }
}

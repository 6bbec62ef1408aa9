import { Inject, Injectable } from '@nestjs/common';
import type { Client } from '@temporalio/client';
import { TEMPORAL_CLIENT } from '@uian/temporal';

const ANSWER_WITHIN_MS = 1_000;
const BELIEVED_MS = 2_000;

/** Whether Temporal answers. Nothing of the API waits for it but this. */
@Injectable()
export class EngineHealth {
  private asked: { at: number; answer: Promise<boolean> } | undefined;

  constructor(@Inject(TEMPORAL_CLIENT) private readonly client: Client) {}

  /** Many who ask at once share one answer. */
  isUp(): Promise<boolean> {
    if (!this.asked || Date.now() - this.asked.at > BELIEVED_MS) this.asked = { at: Date.now(), answer: this.ask() };
    return this.asked.answer;
  }

  private ask(): Promise<boolean> {
    return this.client.connection
      .withDeadline(Date.now() + ANSWER_WITHIN_MS, () => this.client.workflowService.getSystemInfo({}))
      .then(() => true, () => false);
  }
}

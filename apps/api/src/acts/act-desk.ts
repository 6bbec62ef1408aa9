import { Inject, Injectable } from '@nestjs/common';
import { Confirmations, type Caller } from '@uian/access';
import { withEul } from '@uian/domain';
import { FACT_TERMS, isSolemn, type ActId, type FactId, type RuleId } from '@uian/procedure';
import { NOT_JUDGED_TERM, Recorder, ruleView, type Along, type Termed } from '@uian/record';
import type { ActBody } from '../input/act-body.js';
import { Problem } from '../problem/problem.js';
import { refused, UNKNOWN_STREAM } from './refused.js';

/** An act that is in the record, as its client is told. */
export interface ActReply {
  readonly stream: string;
  readonly sequence: number;
  readonly day: string;
  readonly events: readonly { readonly stream: string; readonly sequence: number; readonly type: FactId }[];
  readonly billNumber: number | null;
  readonly notJudged: readonly (Termed<RuleId> & { readonly word: string })[];
  /** Rules that it broke, where it was kept all the same. */
  readonly irregular: readonly Termed<RuleId>[];
  readonly repeated: boolean;
}

/** Hands acts to the recorder and turns its answers into answers of HTTP. It decides nothing. */
@Injectable()
export class ActDesk {
  constructor(
    @Inject(Recorder) private readonly recorder: Recorder, @Inject(Confirmations) private readonly confirmations: Confirmations,
  ) {}

  /**
   * @param stream the bill or meeting; none for an act that begins one, and for the calendar
   * @param together further bills that the act is done to as well, all or none
   * @throws Problem where the act was refused, needs its doer to sign in again, the stream is unknown, or the command was used for something else
   */
  async record(caller: Caller, body: ActBody, stream?: string, together?: readonly string[]): Promise<ActReply> {
    return this.recorded(caller, { ...body, stream, ...(together && { together }) });
  }

  /** The same for an act with something that is kept in its transaction (파일 첨부). */
  async recordWith(caller: Caller, body: ActBody, stream: string, along: Along): Promise<ActReply> {
    return this.recorded(caller, { ...body, stream }, along);
  }

  private async recorded(
    caller: Caller, body: ActBody & { stream?: string; together?: readonly string[] }, along?: Along,
  ): Promise<ActReply> {
    const { id, offices, council } = caller;
    await this.confirmed(caller, body.act);
    const answer = await this.recorder.record({ ...body, council, actor: { id, offices } }, along);
    switch (answer.kind) {
      case 'recorded': {
        const { sequence, day, events, billNumber, notJudged, irregular = [], repeated } = answer;
        return {
          stream: answer.stream, sequence, day, events, billNumber: billNumber ?? null, repeated,
          irregular: irregular.map(ruleView),
          notJudged: notJudged.map((rule) => ({ ...ruleView(rule), word: NOT_JUDGED_TERM })),
        };
      }
      case 'refused': throw refused(answer.refusal);
      case 'unknown-stream': throw new Problem('not-found', { detail: UNKNOWN_STREAM });
      case 'command-reused': throw new Problem('command-reused', { detail: '새 명령 식별자로 다시 보내 주십시오.' });
    }
  }

  private async confirmed(caller: Caller, act: ActId): Promise<void> {
    if (!isSolemn(act) || await this.confirmations.until(caller) !== undefined) return;
    throw new Problem('reauthentication-needed', { act, detail: `${withEul(FACT_TERMS[act])} 기록하기 전에 비밀번호나 인증번호로 본인임을 다시 확인해 주세요.` });
  }
}

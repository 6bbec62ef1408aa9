import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@uian/access';
import type { Refusal } from '@uian/domain';
import type { FactId, RuleId } from '@uian/procedure';
import { NOT_JUDGED_TERM, Recorder, ruleView, violationViews, type Termed } from '@uian/record';
import type { ActBody } from '../input/act-body.js';
import { Problem } from '../problem/problem.js';

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
  constructor(@Inject(Recorder) private readonly recorder: Recorder) {}

  /**
   * @param stream the bill or meeting; none for an act that begins one, and for the calendar
   * @param together further bills that the act is done to as well, all or none
   * @throws Problem where the act was refused, the stream is unknown, or the command was used for something else
   */
  async record({ id, offices, council }: Caller, body: ActBody, stream?: string, together?: readonly string[]): Promise<ActReply> {
    const answer = await this.recorder.record({ ...body, council, actor: { id, offices }, stream, ...(together && { together }) });
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
      case 'unknown-stream': throw new Problem('not-found', { detail: '이 의회의 기록에 없는 의안이나 회의입니다.' });
      case 'command-reused': throw new Problem('command-reused', { detail: '새 명령 식별자(commandId)로 다시 보내 주십시오.' });
    }
  }
}

/** Rules that ask who somebody is. */
const OF_PERMISSION: readonly RuleId[] = ['record.actor', 'record.irregular-author'];

/** Refused by the rules; where nothing but the office of the actor stands in the way, it is a matter of permission. */
function refused({ act, violations, allowedFrom }: Refusal): Problem {
  const code = violations.every(({ rule }) => OF_PERMISSION.includes(rule)) ? 'not-permitted' : 'act-refused';
  return new Problem(code, {
    detail: violations.map(({ message }) => message).join(' '), act, allowedFrom, violations: violationViews({ violations }),
  });
}

import type { ActId, FactId, RuleId } from '@uian/procedure';
import type { Actor, Refusal } from '@uian/domain';

/** Somebody asks to have an act recorded (기록 요청). Its input has passed the act's own schema. */
export interface ActRequest {
  /** Council id, e.g. `seoul`. */
  readonly council: string;
  /** UUID chosen by the client: the same one again gives the same answer once. */
  readonly commandId: string;
  readonly actor: Actor;
  readonly act: ActId;
  /** Legal day (Asia/Seoul), ISO; the business day of the council, if left out. */
  readonly day?: string;
  readonly input: object;
  /** The bill or meeting; absent for an act that begins one, and for the calendar. */
  readonly stream?: string;
  /** Further bills that the same act is done to with the same input (일괄상정, 일괄의결): all of them or none. */
  readonly together?: readonly string[];
  /** On what ground (근거 문서), free text. */
  readonly ground?: string;
  /** To be kept though it breaks rules (규칙에 어긋난 사실), and why. */
  readonly irregular?: { readonly reason: string };
}

/** An act that is in the record. */
export interface RecordedAct {
  readonly kind: 'recorded';
  readonly stream: string;
  /** Sequence of the stream after it. */
  readonly sequence: number;
  readonly day: string;
  readonly events: readonly { readonly stream: string; readonly sequence: number; readonly type: FactId }[];
  /** 의안번호, where the act gave one. */
  readonly billNumber?: number;
  readonly notJudged: readonly RuleId[];
  /** Rules that it broke and that were written into it. */
  readonly irregular?: readonly RuleId[];
  /** The command had been recorded before; this is its first answer. */
  readonly repeated: boolean;
}

/** What the recorder answers. A refusal is a value; anything unexpected throws. */
export type ActAnswer =
  | RecordedAct
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** No such bill or meeting in this council. */
  | { readonly kind: 'unknown-stream'; readonly stream: string }
  /** The command id was used before with another content. */
  | { readonly kind: 'command-reused' };

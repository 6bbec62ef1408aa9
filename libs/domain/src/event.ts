import type { FactId } from '@uian/procedure';

/** A fact before it is in the record (사건): what `decide` answers with. */
export interface NewEvent {
  readonly type: FactId;
  /** Legal day (Asia/Seoul) on which it happened or took effect, ISO. */
  readonly day: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A fact of a stream as it stands in the record. */
export interface RecordedEvent extends NewEvent {
  /** 1, 2, 3 … without gaps within the stream. */
  readonly sequence: number;
  /** Business instant (UTC, epoch milliseconds) of the recording. */
  readonly recordedAt: number;
}

/** The newest occurrence of a fact in a stream: what periods begin on and end on. */
export interface Fact {
  readonly day: string;
  readonly sequence: number;
  readonly recordedAt: number;
  /** The day the fact is about, where that is another one (a sitting, a 시행일). */
  readonly target?: string;
  /** The time of day that it is about, `HH:MM` in Asia/Seoul, where hours are counted. */
  readonly time?: string;
  /** A decision that left things as they were (보류, 번안동의의 부결): it begins no period and ends none. */
  readonly idle?: true;
}

export type Facts = Readonly<Partial<Record<FactId, Fact>>>;

/** The newest of these facts, as far as they happened and decided something. */
export const newestOf = (facts: Facts, ids: readonly FactId[] = []): Fact | undefined =>
  ids.map((id) => facts[id]).filter((fact) => fact !== undefined).filter(({ idle }) => !idle).sort((a, b) => b.sequence - a.sequence)[0];

export function factOf(event: RecordedEvent, about: Pick<Fact, 'target' | 'time'> = {}): Fact {
  const { target, time } = about;
  return {
    day: event.day, sequence: event.sequence, recordedAt: event.recordedAt,
    ...(target !== undefined && { target }), ...(time !== undefined && { time }),
  };
}

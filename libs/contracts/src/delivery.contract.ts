/** Wire names of the workflow that delivers what waits (전달). It runs while something is due, and ends. */
export const deliverContract = {
  workflow: 'deliver',
  taskQueue: 'uian',
  workflowId: (taskQueue: string): string => `deliver:${taskQueue}`,
} as const;

/** Wire names of the workflow that writes the daily digests (하루 요약), and of the schedule that starts it. */
export const digestContract = {
  workflow: 'digest',
  taskQueue: 'uian',
  workflowId: 'digest',
  scheduleId: 'uian-digest',
} as const;

/** Ways by which a person is told (알림 수단), beside the inbox of the application. */
export type OutwardChannel = 'mail' | 'webhook';

/** A message on its way to one person, with everything that its channel needs. */
export interface Outgoing {
  /** Id of the delivery: the same through every attempt, so that a receiver knows a repeat by it. */
  readonly id: string;
  readonly attempt: number;
  readonly channel: OutwardChannel;
  /** Mail address, or URL of the webhook. */
  readonly to: string;
  /** Key of the webhook's signature. */
  readonly secret?: string;
  readonly council: string;
  /** Name of the person (성명). */
  readonly person: string;
  /** The office by which it is theirs (`문화체육관광위원회 위원장`); absent where it is their own (확인 번호, 하루 요약). */
  readonly office?: string;
  /** `notice`, `digest`, `confirmation`. */
  readonly kind: string;
  readonly subject: string;
  readonly body: string;
  /** Where it is done: a path of the application. */
  readonly path: string;
  /** What a program may want to know of it; ids and days alone. */
  readonly data?: Readonly<Record<string, string | null>>;
  /** Instant (UTC, epoch milliseconds) at which it was written. */
  readonly writtenAt: number;
}

/**
 * How an attempt ended. `unknown`: the connection broke when the message may have been taken; it is sent again under the
 * same id. `refused`: it will never be taken. `detail` holds no text of the message.
 */
export interface DeliveryOutcome {
  readonly what: 'accepted' | 'refused' | 'failed' | 'unknown';
  readonly detail?: string;
}

/** Sends one message. Expected failures are outcomes, never thrown. */
export type Channel = (message: Outgoing) => Promise<DeliveryOutcome>;

/** The record's side of deliveries: who is told, by what, and how it went (전달 대장). */
export interface DeliveryPort {
  /** Turns notices that offices were told into deliveries to persons. Answers how many notices. */
  expand(): Promise<number>;
  /** Whether any delivery is due. */
  isAnyDue(): Promise<boolean>;
  /** Leases deliveries that are due, oldest first. Answers their ids. */
  claim(limit: number): Promise<readonly string[]>;
  /** Writes down that an attempt begins. Undefined where nothing is to be sent any more. */
  begin(id: string): Promise<Outgoing | undefined>;
  /** Writes down how it ended. */
  end(message: Pick<Outgoing, 'id' | 'attempt'>, outcome: DeliveryOutcome): Promise<void>;
  /** Writes the digests of the day where the office's hour has come. Answers how many. */
  writeDigests(): Promise<number>;
}

export interface DeliverActivities {
  claimDeliveries(): Promise<readonly string[]>;
  sendDelivery(input: { readonly id: string }): Promise<void>;
}

export interface DigestActivities {
  writeDigests(): Promise<number>;
}

import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { contractOf, type News } from '@uian/contracts';
import { billDeadlines } from '@uian/domain';
import { CouncilDirectory, ReconcileSource, RehearsalSource, setBusinessClock, settleDue, type RecordDatabase } from '@uian/record';
import type { CouncilInMotion, Move } from '@uian/testing/law';
import type { Client } from '@temporalio/client';
import type { Caller } from '../bench/load.js';

const PATIENCE_MS = 60_000;
const GLANCE_MS = 20;
const UUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g;

/** What the servers answered to an act. */
export interface Told {
  readonly accepted: boolean;
  /** They do not know a stream that it is about. */
  readonly unknown: boolean;
  readonly rules: readonly string[];
  readonly stream?: string;
}

interface Body {
  readonly stream?: string;
  readonly violations?: readonly { rule: string }[];
  readonly errors?: readonly { field: string }[];
}

/** A council on the servers that does what its model does. */
export class ModelCouncil {
  private readonly source: RehearsalSource;
  /** Streams of the servers by those of the model. */
  private readonly streams = new Map<string, string>();

  constructor(
    readonly id: string, private readonly dataSource: RecordDatabase, private readonly client: Client, private readonly caller: Caller,
    private now: number,
  ) {
    this.source = new RehearsalSource(dataSource, id);
  }

  alike(model: string, stream: string): void {
    this.streams.set(model, stream);
  }

  async act({ act, stream, day, input, irregular }: Move): Promise<Told> {
    const [kind] = act.split('.');
    const path = kind === 'calendar' ? 'calendar/acts' : stream === undefined ? `${kind}s` : `${kind}s/${this.streams.get(stream)}/acts`;
    const theirs = JSON.parse(JSON.stringify(input).replace(UUID, (id) => this.streams.get(id) ?? id)) as object;
    const { status, body } = await this.caller.send('POST', `/api/${path}`,
      { commandId: randomUUID(), act, day, input: theirs, ...(irregular !== undefined && { irregular: { reason: irregular } }) });
    const told = JSON.parse(body) as Body;
    const accepted = status < 300;
    const rules = told.violations?.map(({ rule }) => rule) ?? (accepted ? [] : [`HTTP ${status} ${JSON.stringify(told.errors ?? told)}`]);
    return {
      accepted, unknown: status === 404, rules: [...new Set(rules)].sort(), ...(accepted && told.stream && { stream: told.stream }),
    };
  }

  /** Moves the business clock to an instant, as an outage of the engine until then would. */
  async moveTo(to: number): Promise<void> {
    if (to <= this.now) return;
    this.now = to;
    await setBusinessClock(this.dataSource, this.id, to);
    await this.atRest();
  }

  /** Settles what is due by now, as every midnight does, and waits until every workflow was told; says what did not happen. */
  async atRest(): Promise<string | undefined> {
    if (await settleDue(this.dataSource, new CouncilDirectory(this.dataSource), this.id) > 0) await this.tellSettled();
    const giveUp = performance.now() + PATIENCE_MS;
    for (;;) {
      const owed = await this.source.owed();
      if (owed === 0) return undefined;
      if (performance.now() > giveUp) return `알리지 못한 기록 ${owed}건`;
      await pause(GLANCE_MS);
    }
  }

  /** A workflow learns of what midnight settled when its own clock rings; here the clock was jumped over, and may never ring. */
  private async tellSettled(): Promise<void> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `select s.id from stream s join event e on e.stream_id = s.id and e.sequence = s.sequence
        where s.council_id = $1 and e.type like 'deemed.%'`, [this.id]);
    await new ReconcileSource(this.dataSource).owe(rows.map(({ id }) => id));
  }

  /** State and open deadlines of a bill in the model. */
  modelled(model: CouncilInMotion, id: string): string {
    const bill = model.bill(id);
    const open = billDeadlines(bill, model.docket.procedureOf(bill, bill.lastDay), model.docket.calendar).filter(({ status }) => status === 'open');
    return [bill.state, bill.lastDay, ...open.map(({ period, due }) => `${period.id} ${due}`).sort()].join('; ');
  }

  /** The same as the record tells it. */
  async recorded(id: string): Promise<string> {
    const stream = this.streams.get(id);
    const { state, lastDay } = await this.source.bill(stream!);
    const { body } = await this.caller.send('GET', `/api/bills/${stream}/deadlines`);
    const { items } = JSON.parse(body) as { items: { rule: { id: string }; status: { id: string }; due: string | null }[] };
    const open = items.filter(({ status }) => status.id === 'open');
    return [state, lastDay, ...open.map(({ rule, due }) => `${rule.id} ${due}`).sort()].join('; ');
  }

  /** Streams whose workflow does not hold what the record holds, or is gone: a clock that it strikes itself needs a moment. */
  async notFollowed(): Promise<readonly string[]> {
    const giveUp = performance.now() + PATIENCE_MS;
    for (;;) {
      const behind = await this.behind();
      if (behind.length === 0 || performance.now() > giveUp) return behind;
      await pause(GLANCE_MS);
    }
  }

  private async behind(): Promise<readonly string[]> {
    const rows = await this.dataSource.query<{ id: string; kind: 'bill' | 'meeting' | 'calendar'; sequence: string; stage: string }[]>(
      'select id, kind, sequence, stage from stream where council_id = $1 and open and sequence > 0', [this.id]);
    const found: string[] = [];
    for (const { id, kind, sequence, stage } of rows) {
      const contract = contractOf(kind);
      const workflow = this.client.workflow.getHandle(contract.workflowId(id));
      const news = await workflow.query<News | undefined>(contract.newsQuery).catch(() => undefined);
      if (news?.sequence !== Number(sequence) || news.stage !== stage) {
        found.push(`${kind} ${id}: 기록 ${sequence} ${stage}, 워크플로 ${news?.sequence ?? '없음'} ${news?.stage ?? ''}`);
      }
    }
    return found;
  }

  close(): void {
    this.caller.close();
  }
}

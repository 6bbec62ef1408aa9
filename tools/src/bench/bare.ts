import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';

/** The rows that the measured act writes, table by table, each a trip of its own: what an act costs without uian. */
const STATEMENTS = {
  lock: `select s.id, s.sequence, s.head_hash, s.state, s.struck, c.clock_offset_ms from stream s join council c on c.id = s.council_id
          where s.id = $1 for update of s`,
  known: 'select answer from command where actor_id = $1 and command_id = $2',
  event: `insert into event (stream_id, sequence, council_id, type, legal_day, recorded_at, actor, ground, payload, command_id, hash)
          values ($1, $2, 'rehearsal-bench', 'bill.assign-report', '2024-02-08', now(), $3, null, $4, $5, $6)`,
  stream: 'update stream set sequence = $2, head_hash = $3, state = $4, struck = $5 where id = $1',
  bill: 'update bill set last_day = $2, state = $3 where stream_id = $1',
  owed: `insert into owed (stream_id, sequence) values ($1, $2) on conflict (stream_id) do update set sequence = excluded.sequence`,
  command: `insert into command (actor_id, command_id, stream_id, request_hash, answer, recorded_at) values ('bare', $1, $2, $3, $4, now())`,
} as const;

interface Locked { sequence: number; head_hash: Buffer; state: { sequence: number; state: string }; struck: object }

/** The same SQL through bare pg, one trip a statement, prepared. */
export class BarePg {
  private constructor(private readonly clients: readonly pg.Client[]) {}

  static async connect(url: string, clients: number): Promise<BarePg> {
    const all = Array.from({ length: clients }, () => new pg.Client({ connectionString: url }));
    await Promise.all(all.map((client) => client.connect()));
    return new BarePg(all);
  }

  async act(nth: number, stream: string): Promise<void> {
    const client = this.clients[nth % this.clients.length]!;
    const run = (name: keyof typeof STATEMENTS, values: unknown[]) => client.query<Locked>({ name: `bare-${name}`, text: STATEMENTS[name], values });
    const command = randomUUID();
    await client.query('begin');
    const { rows: [locked] } = await run('lock', [stream]);
    await run('known', ['bare', command]);
    const sequence = locked!.sequence + 1;
    const hash = createHash('sha256').update(locked!.head_hash).update(command).digest();
    const state = { ...locked!.state, sequence };
    await run('event', [stream, sequence, { id: 'bare', offices: [{ role: 'chief-specialist' }] }, { specialist: '수석전문위원' }, command, hash]);
    await run('stream', [stream, sequence, hash, state, locked!.struck]);
    await run('bill', [stream, '2024-02-08', state.state]);
    await run('owed', [stream, sequence]);
    await run('command', [command, stream, hash, { kind: 'recorded', stream, sequence, day: '2024-02-08', events: [{ stream, sequence, type: 'bill.assign-report' }] }]);
    await client.query('commit');
  }

  async close(): Promise<void> {
    await Promise.all(this.clients.map((client) => client.end()));
  }
}

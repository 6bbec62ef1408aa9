import { ACTORS, citationText, deputiesIn, procedureAsOf, type ActorRole, type DeputyInForce } from '@uian/procedure';
import type { Pool } from 'pg';
import { AccountRefused } from './accounts.js';
import { BUSINESS_DAY, type Caller } from './caller.js';

/** Who acts for whom, from when to when, and why (직무대리 지정). */
export interface NewDelegation {
  readonly role: ActorRole;
  readonly committee?: string;
  /** Account id of the deputy. */
  readonly deputy: string;
  /** 순위: of several deputies the lowest who is in office acts. */
  readonly priority: number;
  /** ISO days (Asia/Seoul), both included. */
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

export interface DelegationView extends Omit<NewDelegation, 'deputy' | 'committee'> {
  readonly id: string;
  readonly committee: string | null;
  readonly deputy: { readonly id: string; readonly name: string; readonly role: ActorRole };
  readonly madeBy: string;
  readonly state: 'coming' | 'running' | 'over';
}

interface Row {
  id: string; role: ActorRole; committee_id: string | null; deputy_id: string; deputy_role: ActorRole; deputy_name: string; priority: number;
  from_day: string; to_day: string; reason: string; made_by: string; today: string;
}

const LIST = `
  select d.id, d.role, d.committee_id, d.deputy_id, d.deputy_role, u."name" as deputy_name, d.priority, d.from_day::text, d.to_day::text,
         d.reason, m."name" as made_by, ${BUSINESS_DAY}::text as today
    from auth.delegation d join public.council c on c.id = d.council_id
    join auth."user" u on u."id" = d.deputy_id join auth."user" m on m."id" = d.made_by
   where d.council_id = $1 order by d.to_day desc, d.role, d.committee_id, d.priority, d.id desc limit 200`;

/** The deputy holds the office that may deputise for the whole of the absence. */
const HOLDS = `
  select from auth.office o join auth."user" u on u."id" = o.account_id and u.disabled_at is null
   where o.account_id = $1 and o.council_id = $2 and o.role = $3 and o.committee_id is not distinct from $4
     and (o.from_day is null or o.from_day <= $5::date) and (o.to_day is null or o.to_day >= $6::date)`;

const stateOf = ({ from_day: from, to_day: to, today }: Row): DelegationView['state'] =>
  (to < today ? 'over' : from > today ? 'coming' : 'running');

/** Deputies of offices (직무대리). Who may deputise for whom stands in the procedure of the council, with its article. */
export class Delegations {
  constructor(private readonly pool: Pool) {}

  /** What the council's rules allow, with the article. */
  async allowed(council: string): Promise<readonly (DeputyInForce & { readonly article: string })[]> {
    const { rows } = await this.pool.query<{ pack: string; today: string }>(
      `select c.pack, ${BUSINESS_DAY}::text as today from public.council c where c.id = $1`, [council]);
    return deputiesIn(procedureAsOf(rows[0]!.pack, rows[0]!.today)).map((row) => ({ ...row, article: citationText(row.citation) }));
  }

  async list(council: string): Promise<readonly DelegationView[]> {
    const { rows } = await this.pool.query<Row>(LIST, [council]);
    return rows.map((row) => ({
      id: row.id, role: row.role, committee: row.committee_id, priority: row.priority, from: row.from_day, to: row.to_day,
      reason: row.reason, madeBy: row.made_by, state: stateOf(row), deputy: { id: row.deputy_id, name: row.deputy_name, role: row.deputy_role },
    }));
  }

  /** @throws AccountRefused where the council's rules know no such deputy, or the person does not hold that office all the while */
  async make({ council, id }: Pick<Caller, 'council' | 'id'>, input: NewDelegation): Promise<string> {
    const { role, committee = null, deputy, priority, from, to, reason } = input;
    const rule = (await this.allowed(council)).find((row) => row.of === role);
    if (!rule) throw new AccountRefused(`${ACTORS[role].term}의 직무대리를 정한 규정이 없습니다.`);
    if (to < from) throw new AccountRefused('대리가 끝나는 날이 시작하는 날보다 앞섭니다.');
    const { rowCount } = await this.pool.query(HOLDS, [deputy, council, rule.by, committee, from, to]);
    if (rowCount === 0) {
      throw new AccountRefused(`그 기간 내내 이 위원회의 ${ACTORS[rule.by].term}인 사람만 ${ACTORS[role].term}의 직무를 대리할 수 있습니다 (${rule.article}).`);
    }
    const { rows } = await this.pool.query<{ id: string }>(`
      insert into auth.delegation (council_id, role, committee_id, deputy_id, deputy_role, priority, from_day, to_day, reason, made_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
    [council, role, committee, deputy, rule.by, priority, from, to, reason, id]);
    return rows[0]!.id;
  }

  /** Lets it end with a day (대리 종료); one that has not begun by then never was. @returns whether there was such a one */
  async end(council: string, id: string, to: string): Promise<boolean> {
    const ended = await this.pool.query(
      'update auth.delegation set to_day = $3 where council_id = $1 and id = $2 and from_day <= $3 and to_day > $3', [council, id, to]);
    if (ended.rowCount === 1) return true;
    return (await this.pool.query('delete from auth.delegation where council_id = $1 and id = $2 and from_day > $3', [council, id, to])).rowCount === 1;
  }
}

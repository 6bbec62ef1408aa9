import type { Pool } from 'pg';
import { AccountRefused } from './accounts.js';

/** Who sits in a committee (위원), with days. */
export interface CommitteeMemberView {
  readonly id: string;
  readonly member: string;
  /** ISO days (Asia/Seoul); null: until further notice. */
  readonly from: string;
  readonly to: string | null;
}

export interface CommitteeView {
  readonly id: string;
  readonly name: string;
  readonly standing: boolean;
  /** 위원 정수. */
  readonly size: number;
  readonly members: readonly CommitteeMemberView[];
}

/** Committees of a council and who sits in them (위원회와 위원). */
export class CommitteeMembers {
  constructor(private readonly pool: Pool) {}

  async list(council: string): Promise<readonly CommitteeView[]> {
    const { rows } = await this.pool.query<CommitteeView>(`
      select c.id, c.name, c.standing, c.size,
             coalesce((select json_agg(json_build_object('id', m.id::text, 'member', m.member, 'from', m.from_day, 'to', m.to_day) order by m.to_day desc nulls first, m.member)
               from public.committee_member m where m.council_id = c.council_id and m.committee_id = c.id), '[]') as members
        from public.committee c where c.council_id = $1 order by not c.standing, c.name`, [council]);
    return rows;
  }

  /** @throws AccountRefused where there is no such committee or member, or the member sits there then already */
  async add(council: string, committee: string, { member, from, to = null }: { member: string; from: string; to?: string | null }): Promise<void> {
    if (to !== null && to < from) throw new AccountRefused('임기가 끝나는 날이 시작하는 날보다 앞섭니다.');
    const { rowCount } = await this.pool.query(`
      insert into public.committee_member (council_id, committee_id, member, from_day, to_day)
      select $1, $2, $3, $4::date, $5::date
       where exists (select from public.member where council_id = $1 and name = $3)
         and exists (select from public.committee where council_id = $1 and id = $2)
         and not exists (select from public.committee_member m where m.council_id = $1 and m.committee_id = $2 and m.member = $3
           and daterange(m.from_day, m.to_day, '[]') && daterange($4::date, $5::date, '[]'))`, [council, committee, member, from, to]);
    if (rowCount === 0) throw new AccountRefused('이 의회의 의원이 아니거나, 그 기간에 이미 이 위원회의 위원입니다.');
  }

  /** Ends a seat with a day (위원 사임·개선); it stays on record. @returns the member's name */
  async end(council: string, id: string, to: string): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ member: string }>(
      'update public.committee_member set to_day = $3 where council_id = $1 and id = $2 and from_day <= $3 returning member', [council, id, to]);
    return rows[0]?.member;
  }
}

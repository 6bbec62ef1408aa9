import { randomUUID } from 'node:crypto';
import { EMPTY_CALENDAR_BOOK, type Committee } from '@uian/domain';
import type { DataSource } from 'typeorm';
import { GENESIS } from './chain.js';
import { CommitteeEntity, CouncilEntity, MemberEntity } from './entities/council.entity.js';

/** What a council is set up with (의회 등록). */
export interface NewCouncil {
  readonly id: string;
  /** Id of a pack of rules, e.g. `seoul`. */
  readonly pack: string;
  readonly name: string;
  readonly purpose: CouncilEntity['purpose'];
  readonly committees: readonly Committee[];
  /** Names of the members in office (재적의원). */
  readonly members: readonly string[];
  /** The 의안번호 given last, before this record began. */
  readonly lastBillNumber?: number;
  readonly clockOffset?: number;
}

/** Sets up a council with an empty calendar. @returns false where a council of that id exists already */
export async function foundCouncil(dataSource: DataSource, council: NewCouncil): Promise<boolean> {
  const { id, pack, name, purpose, clockOffset = 0 } = council;
  return dataSource.transaction(async (manager) => {
    if (await manager.existsBy(CouncilEntity, { id })) return false;
    const calendarStream = randomUUID();
    await manager.insert(CouncilEntity, { id, pack, name, purpose, clockOffset, calendarStream });
    await manager.query(`
      insert into stream (id, council_id, kind, sequence, head_hash, state, calendar_sequence, stage, open)
      values ($1, $2, 'calendar', 0, $3, $4, 0, 'unconstituted', true)`,
    [calendarStream, id, GENESIS, JSON.stringify(EMPTY_CALENDAR_BOOK)]);
    await manager.query('insert into bill_counter (council_id, last_number) values ($1, $2)', [id, council.lastBillNumber ?? 0]);
    await manager.insert(CommitteeEntity, council.committees.map((c) => ({ council: id, ...c })));
    await manager.insert(MemberEntity, council.members.map((member) => ({ council: id, name: member })));
    return true;
  });
}

/**
 * Brings the committees and the members in office (재적의원) of a council up to date, after a by-election or a change of seats.
 * A committee that is left out stays: bills may be with it. Needs the owner of the tables.
 */
export async function seatCouncil(
  dataSource: DataSource, { id, committees, members }: Pick<NewCouncil, 'id' | 'committees' | 'members'>,
): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.upsert(CommitteeEntity, committees.map((c) => ({ council: id, ...c })), ['council', 'id']);
    await manager.delete(MemberEntity, { council: id });
    await manager.insert(MemberEntity, members.map((name) => ({ council: id, name })));
  });
}

/** Sets the business clock of a rehearsal: from now on its business now is this instant (UTC, epoch milliseconds). */
export async function setBusinessClock(dataSource: DataSource, id: string, instant: number): Promise<void> {
  const result = await dataSource.getRepository(CouncilEntity)
    .update({ id, purpose: 'rehearsal' }, { clockOffset: instant - Date.now() });
  if (result.affected !== 1) throw new Error(`${id} is no rehearsal: only a rehearsal has a clock that can be set`);
}

/** Ends the founding of a demonstration: the council that was a rehearsal while its past was told lives today from now on. */
export async function becomeDemo(dataSource: DataSource, id: string): Promise<void> {
  await dataSource.getRepository(CouncilEntity).update({ id, purpose: 'rehearsal' }, { purpose: 'demo', clockOffset: 0 });
}

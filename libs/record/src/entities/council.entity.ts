import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A council (의회) served by this installation. */
@Entity('council')
export class CouncilEntity {
  @PrimaryColumn('text')
  id!: string;

  /** Id of its pack of rules, see libs/procedure/src/councils. */
  @Column('text')
  pack!: string;

  @Column('text')
  name!: string;

  @Column('text')
  purpose!: 'live' | 'demo' | 'rehearsal';

  /** Milliseconds that its business clock stands away from the wall clock; zero but in a rehearsal. */
  @Column('bigint', { name: 'clock_offset_ms', default: 0, transformer: { to: (n: number) => n, from: Number } })
  clockOffset!: number;

  @Column('uuid', { name: 'calendar_stream_id' })
  calendarStream!: string;
}

/** A committee (위원회) of a council. */
@Entity('committee')
export class CommitteeEntity {
  @PrimaryColumn('text', { name: 'council_id' })
  council!: string;

  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  name!: string;

  @Column('boolean')
  standing!: boolean;

  /** Members in office (재적위원 수). */
  @Column('integer')
  size!: number;

  /** Their names (소속 위원); empty where the council has not told them. */
  @Column('text', { array: true, default: '{}' })
  members!: readonly string[];
}

/** A member in office (재적의원). */
@Entity('member')
export class MemberEntity {
  @PrimaryColumn('text', { name: 'council_id' })
  council!: string;

  @PrimaryColumn('text')
  name!: string;
}

import { COUNCIL_PACKS, PERIOD_IDS, periodRow, type OfficeTargets, type PeriodId } from '@uian/procedure';
import type { DataSource } from 'typeorm';
import type { Council, CouncilDirectory } from '../council-directory.js';
import { officeTargetsOf } from '../projections.js';
import { OFFICE_TARGET_TERM } from './deadline-view.js';
import type { Termed } from './terms.js';

/** One target of the office (내부 목표), as it is and as the council's pack has it. */
export interface TargetView {
  readonly rule: Termed<PeriodId>;
  readonly length: number;
  readonly usual: number;
  /** `근무일` or `일`. */
  readonly unit: string;
}

/** When reminders of a duty ring: working days before its last working day. */
export interface LadderView {
  readonly rule: Termed<PeriodId>;
  readonly ladder: readonly number[];
}

/** What the office asks of itself (내부 목표): no law, and said so wherever it is shown. */
export interface OfficeTargetsView {
  readonly term: string;
  readonly targets: readonly TargetView[];
  readonly defaultLadder: readonly number[];
  /** Those of their own. */
  readonly ladders: readonly LadderView[];
  /** `HH:MM`, Asia/Seoul. */
  readonly officeHour: string;
  readonly backReading: Termed<OfficeTargets['backReading']>;
  readonly escalation: OfficeTargets['escalation'];
  /** As the council's pack has it, before any change. */
  readonly usual: Pick<OfficeTargetsView, 'defaultLadder' | 'officeHour' | 'backReading' | 'escalation'>;
  /** Who changed what and why, newest first. */
  readonly changes: readonly { readonly day: string; readonly by: string | null; readonly reason: string }[];
}

const READINGS = { practice: '관행 (N일 앞의 날까지)', strict: '엄격 (그 전날까지)' } as const;
const UNITS: Readonly<Partial<Record<string, string>>> = { 'business-day': '근무일', day: '일' };

const rule = (id: PeriodId): Termed<PeriodId> => ({ id, term: periodRow(id).term });

const general = ({ defaultLadder, officeHour: { hour, minute }, backReading, escalation }: OfficeTargets): OfficeTargetsView['usual'] => ({
  defaultLadder, officeHour: [hour, minute].map((part) => String(part).padStart(2, '0')).join(':'),
  backReading: { id: backReading, term: READINGS[backReading] }, escalation,
});

const CHANGES = `
  select e.legal_day::text as day, u."name" as by, e.payload->>'reason' as reason
    from event e left join auth."user" u on u."id" = e.actor->>'id'
   where e.stream_id = $1 and e.type = 'calendar.set-office-targets' order by e.sequence desc limit 50`;

/** The targets of an office and their history. */
export class OfficeTargetReads {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  async of(councilId: string): Promise<OfficeTargetsView> {
    const council = await this.councils.of(councilId);
    const changes = await this.dataSource.query<OfficeTargetsView['changes'][number][]>(CHANGES, [council.calendarStream]);
    return { ...targetsView(council), changes };
  }
}

function targetsView(council: Council): Omit<OfficeTargetsView, 'changes'> {
  const targets = officeTargetsOf(council);
  const usual = COUNCIL_PACKS.get(council.pack)!.officeTargets;
  return {
    term: OFFICE_TARGET_TERM, ...general(targets), usual: general(usual),
    targets: PERIOD_IDS.flatMap((id): TargetView[] => {
      const length = targets.lengths[id];
      return length === undefined ? [] : [{ rule: rule(id), length, usual: usual.lengths[id] ?? length, unit: UNITS[periodRow(id).unit] ?? '' }];
    }),
    ladders: PERIOD_IDS.flatMap((id): LadderView[] => (targets.ladders[id] ? [{ rule: rule(id), ladder: targets.ladders[id] }] : [])),
  };
}

import type { CouncilPack, CouncilThreshold } from '../councils/council-pack.js';
import type { Remit } from '../councils/remit.js';
import { ABSENT, type Dated, type Version } from '../dated.js';
import { DEFAULT_OFFICE_TARGETS, type OfficeTargets } from '../office-targets.js';
import { periodRow, type PeriodFigure, type PeriodId } from '../periods.js';
import { cite, STATUTES, type Citation, type Statute } from '../statutes.js';
import { BILL_TRANSITIONS } from '../transitions.js';
import { MEETING_TRANSITIONS } from '../transitions/meeting.js';
import { NONE, partOf, type PackFile, type RowText } from './pack-schema.js';
import { problem, type PackPath, type PackProblem } from './problem.js';

/** Texts that a pack may cite beside its own: national law. What is no law has no article to cite. */
const NATIONAL = new Map<string, Statute>(Object.values(STATUTES).filter(({ url }) => url !== '').map((statute) => [statute.id, statute]));

/** A pack as its file says it, or what in the file stands for nothing. */
export interface BuiltPack {
  readonly pack: CouncilPack;
  readonly problems: readonly PackProblem[];
}

class Builder {
  readonly problems: PackProblem[] = [];
  private readonly statutes: ReadonlyMap<string, Statute>;

  constructor(private readonly file: PackFile, private readonly base: CouncilPack | undefined) {
    const own = Object.entries(file.statutes).map(([id, { term, version, inForce, url }]): [string, Statute] =>
      [id, { id, term, versionRead: version, readInForce: inForce, url }]);
    this.statutes = new Map([...NATIONAL, ...citedBy(base).map((statute): [string, Statute] => [statute.id, statute]), ...own]);
  }

  pack(): CouncilPack {
    const { file } = this;
    const acts = this.section('acts', this.row) as CouncilPack['acts'];
    return {
      id: file.id, name: file.name, head: file.head, acts,
      rules: this.section('rules', this.row) as CouncilPack['rules'],
      periods: this.section('periods', this.periodRow) as CouncilPack['periods'],
      thresholds: { ...this.inherited('thresholds'), ...this.thresholds() } as CouncilPack['thresholds'],
      practice: this.practice(), officeTargets: this.officeTargets(acts), ...((file.papers ?? this.base?.papers) && { papers: { ...this.base?.papers, ...file.papers } }),
      ...(file.remits && { remits: { rows: this.remits(file.remits) } }),
    };
  }

  private remits(rows: NonNullable<PackFile['remits']>): readonly Remit[] {
    return rows.map(({ article, certainty = 'verified', ...row }, nth) =>
      ({ ...row, certainty, citation: this.citation(['remits', nth], article) }));
  }

  private practice(): CouncilPack['practice'] {
    const { noCommitteeDuringPlenary: own, ...said } = this.file.practice;
    const inherited = this.base?.practice.noCommitteeDuringPlenary;
    const article = own === undefined ? inherited && this.recited(inherited) : this.citation(['practice', 'noCommitteeDuringPlenary'], own);
    const practice = { ...this.base?.practice, ...said, ...(article && { noCommitteeDuringPlenary: article }) } as CouncilPack['practice'];
    for (const key of ['notReferred', 'secretVotes', 'waitRestarts', 'rescissionConsent'] as const) {
      if (practice[key] === undefined) this.problems.push(problem('schema', ['practice'], `practice에 ${key}이(가) 없습니다.`));
    }
    return practice;
  }

  /** The same article of this council's own text, where it names one in place of the other's. */
  private recited({ statute, article }: Citation): Citation {
    return { statute: this.statutes.get(statute.id) ?? statute, article };
  }

  /** Rows of the pack that this one is like. */
  private inherited(section: 'acts' | 'rules' | 'periods' | 'thresholds'): Record<string, unknown> {
    const recite = (value: unknown): unknown => ({ ...(value as object), citation: this.recited((value as Dated<unknown>).citation) });
    return Object.fromEntries(Object.entries(this.base?.[section] ?? {}).map(([id, value]) => {
      if (section !== 'thresholds') return [id, recite(value)];
      const { presence, favour, ...more } = value as CouncilThreshold;
      return [id, { ...more, presence: recite(presence), ...(favour && { favour: recite(favour) }) }];
    }));
  }

  private section(name: 'acts' | 'rules' | 'periods', read: (path: PackPath, row: RowText) => Dated<unknown>): Record<string, unknown> {
    const found = this.inherited(name);
    for (const [id, row] of Object.entries<RowText>(this.file[name])) {
      if (row.article === NONE) delete found[id];
      else found[id] = read([name, id], row);
    }
    return found;
  }

  private citation(path: PackPath, words: string): Citation {
    const [id = '', ...article] = words.trim().split(/\s+/u);
    const statute = this.statutes.get(id);
    if (!statute) {
      this.problems.push(problem('unknown-statute', path,
        `${id}: statutes에 없는 법규입니다. ‘법규의 이름 조문’으로 적으세요 (예: ${[...this.statutes.keys()].at(-1)} 제19조제1항).`));
    }
    return cite(statute ?? { id, term: id, versionRead: '', readInForce: '1900-01-01', url: 'https://unknown' }, article.join(''));
  }

  private dated<T>(path: PackPath, row: RowText, figure: (value: number | true) => T): Dated<T> {
    const of = (value: number | true | 'unknown' | 'absent', certainty: Version<T>['certainty'] | undefined, from?: string): Version<T> => ({
      ...(from !== undefined && { from }), certainty: certainty ?? (value === 'unknown' ? 'recalled' : 'verified'),
      value: value === 'unknown' ? null : value === 'absent' ? ABSENT : figure(value),
    });
    const versions = row.versions?.map((one) => of(one.value, one.certainty ?? row.certainty, one.from)) ?? [
      ...(row.since === undefined ? [] : [of(row.earlier ?? 'absent', undefined)]), of(row.value ?? true, row.certainty, row.since),
    ];
    const { kinds, proposers } = row;
    return {
      citation: this.citation(path, row.article), selectedBy: row.selectedBy ?? 'receipt', versions,
      ...((kinds ?? proposers) && { only: { ...(kinds && { kinds }), ...(proposers && { proposers }) } }),
    };
  }

  private readonly row = (path: PackPath, row: RowText): Dated<number | true> => {
    if (row.unit || row.style) this.problems.push(problem('schema', path, '단위와 세는 방식은 기간(periods)에만 적습니다.'));
    return this.dated(path, row, (value) => value);
  };

  private readonly periodRow = (path: PackPath, row: RowText): Dated<PeriodFigure> => {
    const { style, unit } = periodRow(path[1] as PeriodId);
    const otherwise = row.style !== undefined || row.unit !== undefined;
    const hasLength = style !== 'event' && style !== 'fixed';
    return this.dated<PeriodFigure>(path, row, (value) => {
      if (value === true && hasLength) this.problems.push(problem('figure-missing', path, '기간의 길이를 value에 적으세요.'));
      const length = value === true ? 0 : value;
      return otherwise ? { length, style: row.style ?? style, unit: row.unit ?? unit } : length;
    });
  };

  private thresholds(): Record<string, CouncilThreshold> {
    return Object.fromEntries(Object.entries(this.file.thresholds).flatMap(([id, row]) => {
      if (!row) return [];
      const citation = this.citation(['thresholds', id], row.article);
      const dated = (words: string): CouncilThreshold['presence'] =>
        ({ citation, selectedBy: 'receipt', versions: [{ value: partOf(words), certainty: row.certainty ?? 'verified' }] });
      return [[id, { presence: dated(row.present), ...(row.favour && { favour: dated(row.favour) }), ...(row.of && { favourOf: row.of }) }]];
    }));
  }

  /** The usual targets, but for those that ask for an act this council does not have; then what the file says. */
  private officeTargets(acts: CouncilPack['acts']): OfficeTargets {
    const { lengths = {}, ladders, officeHour, ...more } = this.file.officeTargets;
    const usual = this.base?.officeTargets ?? DEFAULT_OFFICE_TARGETS;
    const nationals = [...BILL_TRANSITIONS, ...MEETING_TRANSITIONS].filter(({ citation }) => citation).map(({ act }) => act as string);
    const canEnd = (id: PeriodId): boolean => periodRow(id).endsOn.some((fact) => nationals.includes(fact) || Object.hasOwn(acts, fact));
    const all = { ...Object.fromEntries(Object.entries(usual.lengths).filter(([id]) => canEnd(id as PeriodId))), ...lengths };
    const [hour = usual.officeHour.hour, minute = usual.officeHour.minute] = officeHour?.split(':').map(Number) ?? [];
    return {
      ...usual, ...more, ladders: { ...usual.ladders, ...ladders }, officeHour: { hour, minute },
      lengths: Object.fromEntries(Object.entries(all).filter((entry): entry is [string, number] => entry[1] !== NONE)),
    };
  }
}

/** Every text that a pack cites. */
const citedBy = (pack: CouncilPack | undefined): readonly Statute[] => (pack === undefined ? [] : [
  ...Object.values<Dated<unknown>>(pack.acts), ...Object.values<Dated<unknown>>(pack.rules), ...Object.values<Dated<unknown>>(pack.periods),
  ...Object.values(pack.thresholds).map(({ presence }) => presence),
].map(({ citation }) => citation.statute));

/** The pack that a file describes, alone or as another pack with differences. */
export function packOf(file: PackFile, base: CouncilPack | undefined): BuiltPack {
  const builder = new Builder(file, base);
  return { pack: builder.pack(), problems: builder.problems };
}

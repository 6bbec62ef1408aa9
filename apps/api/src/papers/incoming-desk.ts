import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import {
  billSource, FACT_KINDS, GRAVITIES, PAPER_KINDS, recordedFacts, SURENESSES, UnreadableDocument, type AmendedText, type Answers, type Fact, type Finding,
  type HandedInRow, type PaperKind, type Sureness, type Task,
} from '@uian/documents';
import { FileStore, inspect, spool } from '@uian/files';
import { AttachmentReads, CouncilDirectory, PaperReads, type Termed } from '@uian/record';
import type { FastifyRequest } from 'fastify';
import { accepted, filePart, withRestRead } from '../acts/incoming-file.js';
import { found, foundThen } from '../problem/found.js';
import { Problem } from '../problem/problem.js';
import { DEFAULT_LARGEST_FILE, type ApiSettings } from '../settings.js';
import { API_SETTINGS } from '../tokens.js';
import { Workshops } from './workshops.js';

/** A fact of a paper, with its place and how sure the reading is. */
export interface FactView extends Omit<Fact, 'kind' | 'sureness'> {
  readonly kind: Termed<Fact['kind']>;
  readonly sureness: Termed<Sureness>;
}

/** What was read out of a paper that came in (읽은 문서). */
export interface ReadPaperView {
  readonly name: string;
  readonly kind: Termed<PaperKind>;
  readonly facts: readonly FactView[];
  /** Fields of the act that would begin the bill; null where the paper tells of none. */
  readonly proposed: {
    readonly act: string;
    readonly fields: readonly { readonly field: string; readonly term: string; readonly value: unknown; readonly line: number; readonly quote: string; readonly sureness: Termed<Sureness> }[];
  } | null;
  /** Names that no member of the council bears: to be looked at. */
  readonly strangers: readonly string[];
}

/** What is wrong with a paper, the gravest first (대조 결과). */
export interface CheckedPaperView {
  readonly name: string;
  readonly kind: Termed<PaperKind>;
  /** How many facts were read and held against the record. */
  readonly facts: number;
  readonly findings: readonly (Omit<Finding, 'gravity'> & { readonly gravity: Termed<Finding['gravity']> })[];
}

const READABLE: readonly string[] = ['hwp', 'hwpx', 'txt'];
const NOT_READABLE = '한글(hwpx, hwp)과 텍스트 파일만 읽을 수 있습니다.';
const NO_BILL = '이 의회의 기록에 없는 의안입니다.';

const sure = (sureness: Sureness): Termed<Sureness> => ({ id: sureness, term: SURENESSES[sureness] });

/** Reads and checks papers of strangers, in a thread with limits; whatever is wrong with one is said in a sentence (문서 읽기·대조). */
@Injectable()
export class IncomingDesk {
  private readonly largest: number;

  constructor(
    @Inject(Workshops) private readonly workshops: Workshops, @Inject(AttachmentReads) private readonly attachments: AttachmentReads,
    @Inject(FileStore) private readonly store: FileStore, @Inject(PaperReads) private readonly papers: PaperReads,
    @Inject(CouncilDirectory) private readonly councils: CouncilDirectory, @Inject(API_SETTINGS) settings: ApiSettings,
  ) {
    this.largest = settings.largestFile ?? DEFAULT_LARGEST_FILE;
  }

  /** Reads the file of a request; nothing of it is kept. */
  async read(council: string, request: FastifyRequest): Promise<ReadPaperView> {
    const { name, bytes } = await withRestRead(request, () => this.taken(request));
    const { paper, proposed } = await this.run({ kind: 'read', bytes });
    const { roster } = await this.councils.of(council);
    const people = paper.facts.filter(({ kind }) => kind === 'proposers' || kind === 'supporters').flatMap(({ value }) => value as readonly string[]);
    return {
      name, kind: { id: paper.kind, term: PAPER_KINDS[paper.kind] },
      facts: paper.facts.map((fact) => ({ ...fact, kind: { id: fact.kind, term: FACT_KINDS[fact.kind] }, sureness: sure(fact.sureness) })),
      proposed: proposed ? {
        act: proposed.act,
        fields: proposed.fields.map(({ from, sureness, ...field }) => ({ ...field, line: from[0]!.line, quote: from[0]!.quote, sureness: sure(sureness) })),
      } : null,
      strangers: [...new Set(people)].filter((one) => !roster.members.has(one)),
    };
  }

  /** Holds an attachment of a bill against its record. */
  async check(council: string, bill: string, attachment: string): Promise<CheckedPaperView> {
    const file = await this.attachments.one(council, attachment);
    if (file?.stream !== bill) throw new Problem('not-found', { detail: '이 의안의 첨부 파일이 아닙니다.' });
    if (!READABLE.includes(file.type)) throw new Problem('file-refused', { detail: NOT_READABLE });
    const facts = foundThen(await this.papers.bill(council, bill), NO_BILL);
    const { paper, findings } = await this.run({ kind: 'check', bytes: await buffer(this.store.read(file.sha256)), recorded: recordedFacts(billSource(facts)) });
    return {
      name: file.name, kind: { id: paper.kind, term: PAPER_KINDS[paper.kind] }, facts: paper.facts.length,
      findings: findings.map((finding) => ({ ...finding, gravity: { id: finding.gravity, term: GRAVITIES[finding.gravity] } })),
    };
  }

  /** Carries an amendment out on the text in force. */
  async amend(council: string, bill: string, current: string, amendment: string, handedIn: readonly HandedInRow[]): Promise<AmendedText> {
    found(await this.attachments.list(council, bill), NO_BILL);
    return this.run({ kind: 'amend', current, amendment, handedIn });
  }

  private async taken(request: FastifyRequest): Promise<{ name: string; bytes: Uint8Array }> {
    const part = await filePart(request, this.largest);
    const spooled = accepted(await spool(part.file, this.largest));
    try {
      const { name, type } = accepted(await inspect(spooled, part.filename));
      if (!READABLE.includes(type)) throw new Problem('file-refused', { detail: NOT_READABLE, errors: [{ field: 'file', message: NOT_READABLE }] });
      return { name, bytes: await readFile(spooled.path) };
    } finally {
      await spooled.dispose();
    }
  }

  private async run<Of extends Task>(task: Of): Promise<Answers[Of['kind']]> {
    try {
      return await this.workshops.reading.run(task);
    } catch (thrown) {
      if (thrown instanceof UnreadableDocument) throw new Problem('file-refused', { detail: thrown.message });
      throw thrown;
    }
  }
}

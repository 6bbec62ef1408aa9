import { Workshop } from '@uian/documents';
import { comparedPaper, type Asked, type Finding } from './documents/compare-paper.js';
import { corpus } from './documents/corpus.js';
import { ForeignReader } from './documents/foreign-reader.js';
import { randomPapers } from './documents/random-papers.js';
import type { Conformance, Report } from './report.js';

const PAPERS = 1_000;
const SEED = 20_240_305;

/** Papers out of random records, and free ones, written in every format and read again by others. */
async function generated(report: Report, reader: ForeignReader, workshop: Workshop, papers: number, seed: number): Promise<void> {
  const kinds = new Map<string, number>();
  const agreed: Partial<Record<Asked, number>> = {};
  let done = 0;
  for (const { kind, paper } of randomPapers(seed)) {
    if (done >= papers || report.interruption?.aborted) break;
    done += 1;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    const findings = await comparedPaper(paper, reader, workshop);
    for (const [by, finding] of Object.entries(findings) as [Asked, Finding | undefined][]) {
      agreed[by] = (agreed[by] ?? 0) + Number(finding === undefined);
      if (finding !== undefined) report.disagree({ id: `${done}째 (${kind}) ${by}`, ...finding });
    }
    report.progress(done, papers);
  }
  for (const [by, many] of Object.entries(agreed)) report.matched(by, many, done);
  for (const [kind, many] of [...kinds].sort(([, a], [, b]) => b - a)) report.figure(kind, many);
}

/** What uian writes, read by python-hwpx, pypdf and @rhwp/core. */
export const documents: Conformance = {
  name: 'documents',
  title: '문서 (HWPX·HWP·PDF로 쓰고 다른 프로그램으로 읽음)',
  async run(report) {
    const { cases = PAPERS, seed = SEED } = report.options;
    report.say(`자료: 무작위 문서, 씨앗 ${seed} (--cases, --seed로 바꿀 수 있습니다)`);
    const reader = await ForeignReader.start(report.options.progress);
    const workshop = new Workshop();
    try {
      await corpus(report, reader, workshop);
      await generated(report, reader, workshop, cases, seed);
    } finally {
      reader.close();
      await workshop.close();
    }
  },
};

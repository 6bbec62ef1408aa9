import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UnreadableDocument, type Workshop } from '@uian/documents';
import { ROOT } from '../../stack/paths.js';
import type { Report } from '../report.js';
import type { ForeignReader } from './foreign-reader.js';
import { bare } from './outline.js';

const BESIDE = join(ROOT, '..', 'shared', 'data', 'hwpx');

const NO_HWPX = '자료의 잘못: 형식을 알리는 mimetype이 없어 HWPX가 아님 (python-hwpx도 열지 않음)';
const GUIDES = '누름틀의 안내문: 한글이 화면에 보이므로 여기서는 글로 읽고, 자료는 뺌 (자료의 글은 차례대로 모두 있음)';
const MARGINS = '머리말과 꼬리말: 여기서는 본문만 읽음';

/** Whether the signs of one text stand in another, in their order. */
function standsIn(text: string, other: string): boolean {
  let at = 0;
  for (const sign of other) if (sign === text[at]) at += 1;
  return at === text.length;
}

/** Documents that others made (HWPX), read by our reader; each comes with the text that another program found in it (`.walk.txt`). */
export async function corpus(report: Report, reader: ForeignReader, workshop: Workshop): Promise<void> {
  if (!existsSync(BESIDE) || report.options.excerptsOnly === true) {
    report.say('남이 만든 HWPX: ../shared/data/hwpx가 옆에 없어 견주지 않습니다');
    return;
  }
  const files = readdirSync(BESIDE).filter((name) => name.endsWith('.hwpx'));
  let agreed = 0;
  for (const name of files) {
    const bytes = readFileSync(join(BESIDE, name));
    const walk = join(BESIDE, name.replace(/hwpx$/, 'walk.txt'));
    const theirs = bare(existsSync(walk) ? readFileSync(walk, 'utf8') : '');
    const ours = await workshop.run({ kind: 'text', bytes }).then(bare, (thrown: unknown) => {
      if (thrown instanceof UnreadableDocument) return thrown;
      throw thrown;
    });
    if (ours instanceof UnreadableDocument) {
      const refused = 'error' in await reader.read('hwpx', bytes);
      report.disagree({ id: name, what: ours.message, ...(refused && { why: NO_HWPX }) });
    } else if (ours === theirs) agreed += 1;
    else {
      const why = standsIn(theirs, ours) ? GUIDES : ours === '' && /머리말|꼬리말/.test(theirs) ? MARGINS : undefined;
      report.disagree({ id: name, what: `자료 「${theirs.slice(0, 40)}」, 여기 「${ours.slice(0, 40)}」`, ...(why !== undefined && { why }) });
    }
  }
  report.matched('남이 만든 HWPX의 글과 표', agreed, files.length);
}

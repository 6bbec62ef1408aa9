/** Run as a thread: does one task after the other, and answers with its result or with why there is none. */
import { createHash } from 'node:crypto';
import { parentPort } from 'node:worker_threads';
import { amendedText } from '../amendment/index.js';
import { checkPaper } from '../check/index.js';
import { proposedBill, readPaper } from '../read/index.js';
import { answered, HwpDocument, startHwpEngine } from '../writers/hwp-engine.js';
import { hwpOf, hwpxOf } from '../writers/hwp.js';
import { pdfOf } from '../writers/pdf.js';
import { drawingOf, type PageDrawing } from '../view/drawing.js';
import { foundIn, type Found } from '../view/find.js';
import { UnreadableDocument, type Answers, type Task } from './task.js';

const port = parentPort!;

/** What the engine says of a file that wants a password. */
const ASKS_PASSWORD = /암호|password|encrypt/i;

/** What WebAssembly throws where it stopped in the middle of something, for want of memory or by a fault of its own. */
const brokeDown = (thrown: unknown): boolean => thrown instanceof Error && thrown.name === 'RuntimeError';

/** Places that are told of one word; more would help nobody. */
const MOST_FOUND = 200;

/** The document that was asked of last: who reads one asks for page after page. */
let held: { readonly key: string; readonly document: HwpDocument } | undefined;

function documentIn(bytes: Uint8Array): HwpDocument {
  const key = createHash('sha256').update(bytes).digest('hex');
  if (held?.key === key) return held.document;
  held?.document.free();
  held = undefined;
  startHwpEngine();
  let document: HwpDocument;
  try {
    document = new HwpDocument(bytes);
  } catch (thrown) {
    if (brokeDown(thrown)) throw thrown;
    throw new UnreadableDocument(ASKS_PASSWORD.test(String(thrown)) ? 'encrypted' : 'broken');
  }
  // Files whose lines were never laid out (ours among them) would run over the foot of their pages.
  document.reflowLinesegs();
  if (answered<{ encrypted: boolean }>(document.getDocumentInfo()).encrypted) {
    document.free();
    throw new UnreadableDocument('encrypted');
  }
  held = { key, document };
  return document;
}

function opened<Result>(bytes: Uint8Array, use: (document: HwpDocument) => Result): Result {
  try {
    return use(documentIn(bytes));
  } catch (thrown) {
    // An engine that broke down is not asked again: the thread ends with it (see `port.on`).
    throw thrown instanceof UnreadableDocument || brokeDown(thrown) ? thrown : new UnreadableDocument('broken');
  }
}

const HWP_MAGIC = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ZIP_MAGIC = Buffer.from('PK');
/** What no text holds. */
const NO_TEXT = /[\u0000-\u0008\u000e-\u001f]/;

/** The text of a document, or of a plain text in an encoding that Korean offices use. */
function textIn(bytes: Uint8Array): string {
  const begins = Buffer.from(bytes.subarray(0, 4));
  if (begins.equals(HWP_MAGIC) || begins.subarray(0, 2).equals(ZIP_MAGIC)) return opened(bytes, (document) => answered<string>(document.getTextFileUnicode()));
  for (const encoding of ['utf-8', 'euc-kr']) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (text.trim() !== '' && !NO_TEXT.test(text)) return text;
    } catch {
      // The next encoding is tried.
    }
  }
  throw new UnreadableDocument('broken');
}

const drawn = (document: HwpDocument, page: number): PageDrawing => drawingOf(document.renderPageSvg(page - 1));

function found(document: HwpDocument, word: string): readonly Found[] {
  const all: Found[] = [];
  for (let page = 1; page <= document.pageCount() && all.length < MOST_FOUND; page += 1) all.push(...foundIn(drawn(document, page), page, word));
  return all.slice(0, MOST_FOUND);
}

async function done(task: Task): Promise<Answers[Task['kind']]> {
  switch (task.kind) {
    case 'write': {
      const { paper, style, format, day } = task;
      return format === 'pdf' ? pdfOf(paper, style, day) : format === 'hwp' ? hwpOf(paper, style) : hwpxOf(paper, style);
    }
    case 'text': return textIn(task.bytes);
    case 'read': {
      const paper = readPaper(textIn(task.bytes));
      return { paper, proposed: proposedBill(paper) };
    }
    case 'check': {
      const text = textIn(task.bytes);
      return { paper: readPaper(text), findings: checkPaper(text, task.recorded) };
    }
    case 'amend': return amendedText(task.current, task.amendment, task.handedIn);
    case 'open': return opened(task.bytes, (document) => document.pageCount());
    case 'page': return opened(task.bytes, (document) => {
      if (task.page < 1 || task.page > document.pageCount()) throw new UnreadableDocument('no-such-page');
      return drawn(document, task.page);
    });
    case 'find': return opened(task.bytes, (document) => found(document, task.word));
  }
}

port.on('message', (task: Task) => {
  done(task).then((answer) => port.postMessage({ answer }), (thrown: unknown) => {
    if (thrown instanceof UnreadableDocument) port.postMessage({ unreadable: thrown.why });
    else if (brokeDown(thrown) && task.kind !== 'write') port.postMessage({ unreadable: 'broken', spent: true });
    else port.postMessage({ failure: String((thrown as Error).stack ?? thrown) });
  });
});

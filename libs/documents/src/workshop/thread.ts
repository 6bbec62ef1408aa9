/** Run as a thread: does one task after the other, and answers with its result or with why there is none. */
import { parentPort } from 'node:worker_threads';
import { amendedText } from '../amendment/index.js';
import { checkPaper } from '../check/index.js';
import { proposedBill, readPaper } from '../read/index.js';
import { answered, HwpDocument, startHwpEngine } from '../writers/hwp-engine.js';
import { hwpOf, hwpxOf } from '../writers/hwp.js';
import { pdfOf } from '../writers/pdf.js';
import { UnreadableDocument, type Answers, type Task } from './task.js';

const port = parentPort!;

/** What the engine says of a file that wants a password. */
const ASKS_PASSWORD = /암호|password|encrypt/i;

function opened<Result>(bytes: Uint8Array, use: (document: HwpDocument) => Result): Result {
  startHwpEngine();
  let document: HwpDocument;
  try {
    document = new HwpDocument(bytes);
  } catch (thrown) {
    throw new UnreadableDocument(ASKS_PASSWORD.test(String(thrown)) ? 'encrypted' : 'broken');
  }
  try {
    if (answered<{ encrypted: boolean }>(document.getDocumentInfo()).encrypted) throw new UnreadableDocument('encrypted');
    return use(document);
  } catch (thrown) {
    throw thrown instanceof UnreadableDocument ? thrown : new UnreadableDocument('broken');
  } finally {
    document.free();
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
      return document.renderPageSvg(task.page - 1);
    });
  }
}

port.on('message', (task: Task) => {
  done(task).then(
    (answer) => port.postMessage({ answer }),
    (thrown: unknown) => port.postMessage(thrown instanceof UnreadableDocument ? { unreadable: thrown.why } : { failure: String((thrown as Error).stack ?? thrown) }),
  );
});

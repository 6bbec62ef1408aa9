/** Run as a thread: does one task after the other, and answers with its result or with why there is none. */
import { parentPort } from 'node:worker_threads';
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

async function done(task: Task): Promise<Answers[Task['kind']]> {
  switch (task.kind) {
    case 'write': {
      const { paper, style, format, day } = task;
      return format === 'pdf' ? pdfOf(paper, style, day) : format === 'hwp' ? hwpOf(paper, style) : hwpxOf(paper, style);
    }
    case 'text': return opened(task.bytes, (document) => answered<string>(document.getTextFileUnicode()));
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

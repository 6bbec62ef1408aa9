import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { UnreadableDocument, Workshop, type Answers, type Task } from '@uian/documents';
import { inspect, isRefused } from '@uian/files';
import { CliFailure } from './failure.js';

const LARGEST = 50 * 1024 * 1024;
const READABLE: readonly string[] = ['hwp', 'hwpx', 'txt'];

/** A document that somebody handed in, judged before anything of it is read. @throws CliFailure with the reason, in a sentence */
export async function strangersFile(path: string): Promise<Uint8Array> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new CliFailure(`${path}: 파일이 없습니다.`);
  if (found.size === 0) throw new CliFailure(`${path}: 빈 파일입니다.`);
  if (found.size > LARGEST) throw new CliFailure(`${path}: 파일이 너무 큽니다. ${LARGEST / 1024 / 1024}MB까지 읽습니다.`);
  const judged = await inspect({ path, size: found.size }, basename(path));
  if (isRefused(judged)) throw new CliFailure(`${path}: ${judged.message}`);
  if (!READABLE.includes(judged.type)) throw new CliFailure(`${path}: hwpx, hwp, txt 파일만 읽습니다.`);
  return readFile(path);
}

/** One task in a thread with limits of time and memory. @throws CliFailure where the document cannot be read */
export async function inWorkshop<Of extends Task>(task: Of): Promise<Answers[Of['kind']]> {
  const workshop = new Workshop();
  try {
    return await workshop.run(task);
  } catch (thrown) {
    throw thrown instanceof UnreadableDocument ? new CliFailure(thrown.message) : thrown;
  } finally {
    await workshop.close();
  }
}

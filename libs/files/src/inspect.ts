import { fileName } from './file-name.js';
import { FILE_TYPES, typeOfName, type FileTypeId } from './file-types.js';
import { isRefused, refuse, type FileRefusal } from './refusal.js';
import { sniff } from './sniff.js';
import type { Spooled } from './spool.js';

/** A file that may be kept. */
export interface Inspected {
  readonly name: string;
  readonly type: FileTypeId;
  readonly guarded?: true;
}

/** Judges a file that came in: its name, its content, and that the one says what the other is (파일 검사). */
export async function inspect({ path, size }: Pick<Spooled, 'path' | 'size'>, given: string): Promise<Inspected | FileRefusal> {
  const named = fileName(given);
  if (isRefused(named)) return named;
  const claimed = typeOfName(named.name);
  const found = await sniff(path, size);
  if (isRefused(found)) return found;
  if (claimed === found.type) return { name: named.name, ...found };
  const [extension] = FILE_TYPES[found.type].extensions;
  return refuse('type-mismatch', claimed === undefined
    ? `내용은 ${FILE_TYPES[found.type].term}인데 파일 이름이 다릅니다. 이름 끝을 .${extension}(으)로 바꾸어 올리세요.`
    : `이름은 ${FILE_TYPES[claimed].term}인데 내용은 ${FILE_TYPES[found.type].term}입니다. 파일을 확인하세요.`);
}

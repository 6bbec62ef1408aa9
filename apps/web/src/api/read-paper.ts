import type { ReadPaperView } from '@uian/api';
import { send } from './client.js';

/** Has a document read, of which nothing is kept. @throws ApiProblem */
export async function readPaper(file: File): Promise<ReadPaperView> {
  const form = new FormData();
  form.append('file', file, file.name);
  return (await send('/api/papers/read', { method: 'POST', body: form })).json() as Promise<ReadPaperView>;
}

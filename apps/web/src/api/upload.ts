import type { ProblemBody } from '@uian/api';
import type { AttachmentView } from '@uian/record';
import { ApiProblem, problemFrom } from './client.js';

/** What is said of a file beside its bytes. */
export interface FileToSend {
  readonly file: File;
  readonly commandId: string;
  readonly paper: string;
  /** Shown to everybody. */
  readonly open: boolean;
  readonly supersedes?: string;
}

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Sends one file. `fetch` tells nothing of how far an upload is, so this is the older way.
 * @param path of a bill or a meeting: `/api/bills/…`
 * @param onProgress hears the part that is sent, 0 to 1
 * @throws ApiProblem
 */
export function upload(
  path: string, { file, commandId, paper, open, supersedes }: FileToSend, onProgress: (part: number) => void, signal?: AbortSignal,
): Promise<AttachmentView> {
  const query = new URLSearchParams({ commandId, paper, open: String(open), ...(supersedes === undefined ? {} : { supersedes }) });
  const form = new FormData();
  form.append('file', file, file.name);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${path}/attachments?${query}`);
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const body = json(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(body as AttachmentView);
      else reject(problemFrom(request.status, body as Partial<ProblemBody> | undefined));
    });
    request.addEventListener('error', () => reject(new ApiProblem('unreachable', 0, {})));
    request.addEventListener('abort', () => reject(new ApiProblem('unreachable', 0, { detail: '올리기를 멈추었습니다.' })));
    signal?.addEventListener('abort', () => request.abort());
    request.send(form);
  });
}

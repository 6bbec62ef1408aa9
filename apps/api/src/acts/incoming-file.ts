import type { MultipartFile } from '@fastify/multipart';
import { isRefused, type FileRefusal } from '@uian/files';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem/problem.js';

/** Does something with a request that carries a file; what is left of a refused one is read away, or the connection would wait with it for ever. */
export async function withRestRead<Result>(request: FastifyRequest, use: () => Promise<Result>): Promise<Result> {
  try {
    return await use();
  } finally {
    request.raw.unpipe();
    request.raw.resume();
  }
}

/** The one file of the request. One byte more than allowed is let through, so that it is seen to be too large. */
export async function filePart(request: FastifyRequest, largest: number): Promise<MultipartFile> {
  if (!request.isMultipart()) throw new Problem('unsupported-media-type', { detail: '파일을 첨부해서 보내 주십시오.' });
  const part = await request.file({ limits: { files: 1, fileSize: largest + 1, fields: 0, parts: 1 } });
  if (!part) throw new Problem('invalid-input', { detail: '보낸 파일이 없습니다.', errors: [{ field: 'file', message: '파일을 고르세요.' }] });
  return part;
}

/** @throws Problem where the file was refused */
export function accepted<T extends object>(of: T | FileRefusal): T {
  if (!isRefused(of)) return of;
  throw new Problem(of.fault === 'too-large' ? 'too-large' : 'file-refused', { detail: of.message, errors: [{ field: 'file', message: of.message }] });
}

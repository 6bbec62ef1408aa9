import { StreamableFile } from '@nestjs/common';
import { mimeOf, type FileStore } from '@uian/files';
import type { AttachmentView } from '@uian/record';
import type { FastifyReply } from 'fastify';

/** RFC 5987: Hangul in a header. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/gu, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** A stored file, to be saved and not shown: whatever is in it runs nowhere as ours. */
export function sendFile({ name, type, size, sha256 }: AttachmentView, store: FileStore, reply: FastifyReply): StreamableFile {
  reply.header('content-security-policy', `default-src 'none'; sandbox`);
  reply.header('x-content-type-options', 'nosniff');
  reply.header('etag', `"${sha256}"`);
  return new StreamableFile(store.read(sha256), {
    type: mimeOf(type), length: size, disposition: `attachment; filename="file.${type}"; filename*=UTF-8''${encoded(name)}`,
  });
}

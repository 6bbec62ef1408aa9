import { mimeOf } from '@uian/files';
import type { FastifyReply } from 'fastify';

/** Names of files in Korean (RFC 6266): the plain name is for programs that cannot read the other. */
export const disposition = (name: string): string =>
  `attachment; filename="${name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`;

/** A written paper, to be kept as a file. @param format by its extension */
export const sendFile = (reply: FastifyReply, { name, bytes }: { name: string; bytes: Uint8Array }, format: string): FastifyReply =>
  reply.type(mimeOf(format)).header('content-disposition', disposition(name)).send(Buffer.from(bytes));

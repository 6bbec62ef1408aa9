import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '@uian/access';
import type { Paper } from '@uian/domain';
import { FileStore, inspect, spool, type Spooled } from '@uian/files';
import type { PaperActId, PaperKind } from '@uian/procedure';
import { AttachmentReads, type AttachmentView } from '@uian/record';
import type { FastifyRequest } from 'fastify';
import type { AttachQuery } from '../input/attachment-query.js';
import { found } from '../problem/found.js';
import { Problem } from '../problem/problem.js';
import { DEFAULT_LARGEST_FILE, type ApiSettings } from '../settings.js';
import { API_SETTINGS } from '../tokens.js';
import { ActDesk } from './act-desk.js';
import { accepted, filePart, withRestRead } from './incoming-file.js';

/** Takes files in (첨부): down to disk, judged, then kept in the transaction of the act that lays them with a bill or a meeting. */
@Injectable()
export class AttachmentDesk {
  readonly largest: number;

  constructor(
    @Inject(ActDesk) private readonly desk: ActDesk, @Inject(FileStore) private readonly store: FileStore,
    @Inject(AttachmentReads) private readonly attachments: AttachmentReads, @Inject(API_SETTINGS) settings: ApiSettings,
  ) {
    this.largest = settings.largestFile ?? DEFAULT_LARGEST_FILE;
  }

  /** @throws Problem where the file or the act was refused */
  async attach(caller: Caller, act: PaperActId, stream: string, query: AttachQuery, request: FastifyRequest): Promise<AttachmentView> {
    return withRestRead(request, () => this.taken(caller, act, stream, query, request));
  }

  private async taken(caller: Caller, act: PaperActId, stream: string, query: AttachQuery, request: FastifyRequest): Promise<AttachmentView> {
    await this.judgeSuperseded(caller, stream, query);
    const part = await filePart(request, this.largest);
    const spooled = accepted(await spool(part.file, this.largest));
    try {
      await this.keep(caller, act, stream, query, part.filename, spooled);
    } finally {
      await spooled.dispose();
    }
    return found(await this.attachments.one(caller.council, query.commandId), '첨부한 파일을 찾지 못했습니다.');
  }

  private async keep(
    caller: Caller, act: PaperActId, stream: string, { commandId, paper, open, supersedes }: AttachQuery, filename: string, spooled: Spooled,
  ): Promise<void> {
    const { name, type, guarded } = accepted(await inspect(spooled, filename));
    const input: Paper = {
      attachment: commandId, paper: paper as PaperKind, name, type, size: spooled.size, sha256: spooled.sha256, open,
      ...(guarded && { guarded }), ...(supersedes && { supersedes }),
    };
    await this.desk.recordWith(caller, { commandId, act, input }, stream, (client) => this.store.keep(client, spooled));
  }

  /** What a file takes the place of is of the same bill, and is not replaced yet; attachments never change, so asking before is enough. */
  private async judgeSuperseded({ council }: Caller, stream: string, { supersedes, commandId }: AttachQuery): Promise<void> {
    const all = found(await this.attachments.list(council, stream), '이 의회의 기록에 없는 의안이나 회의입니다.');
    if (supersedes === undefined) return;
    const old = all.find(({ id }) => id === supersedes);
    const message = !old ? '갈음할 파일이 이 의안이나 회의에 없습니다.'
      : old.supersededBy !== null && old.supersededBy !== commandId ? '이미 다른 파일로 갈음된 파일입니다. 목록을 새로 보세요.' : undefined;
    if (message !== undefined) throw new Problem('invalid-input', { detail: message, errors: [{ field: 'supersedes', message }] });
  }
}

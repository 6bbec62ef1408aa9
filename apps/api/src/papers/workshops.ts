import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Workshop } from '@uian/documents';

/** The threads beside the event loop (문서 작업장): papers of ours are written in one, files of strangers are opened in another. */
@Injectable()
export class Workshops implements OnApplicationShutdown {
  readonly writing = new Workshop();
  readonly reading = new Workshop();

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([this.writing.close(), this.reading.close()]);
  }
}

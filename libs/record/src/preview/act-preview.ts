import { randomUUID } from 'node:crypto';
import { calendarOf, type CalendarBook, type Refusal } from '@uian/domain';
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import type { ActRequest } from '../act-answer.js';
import type { Council, CouncilDirectory } from '../council-directory.js';
import { decideOn, type Work } from '../decide-act.js';
import type { StreamDraft } from '../draft.js';
import { undone } from '../transaction.js';
import { workOn } from '../work-on.js';
import { foreseenStream, type ForeseenStream } from './foreseen-stream.js';
import { movedElsewhere, type MovedElsewhere } from './moved-elsewhere.js';

/** What an act would do, were it recorded now (미리 보기). Nothing of it is in the record. */
export interface Foreseen {
  readonly kind: 'foreseen';
  /** The streams that it would add to; the one that it is about first. */
  readonly streams: readonly ForeseenStream[];
  /** What a change of the calendar would move on other bills and meetings; null for any other act. */
  readonly calendar: MovedElsewhere | null;
}

export type ActPreviewAnswer =
  | Foreseen
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unknown-stream'; readonly stream: string };

/**
 * Shows what an act will do before it is done. The act is decided exactly as the recorder would, in a transaction that is
 * always rolled back: a refusal is the refusal that would come, and an acceptance tells the state after, which deadlines begin,
 * end or move, and what becomes possible and when. It locks nothing and takes no 의안번호 for good, so it may be asked at every
 * keystroke. Takes any act that the recorder takes: on a bill, on several together (`together`), on a meeting, on the
 * calendar. For the calendar, `calendar` lists the deadlines of every open bill and meeting that the change would move.
 */
export class ActPreview {
  constructor(private readonly dataSource: DataSource, private readonly councils: CouncilDirectory) {}

  async preview(request: Omit<ActRequest, 'commandId'>): Promise<ActPreviewAnswer> {
    return undone(this.dataSource, async (client) => {
      // A command of its own: what was recorded under another is no answer to the question.
      const work = await workOn(client, this.councils, { ...request, commandId: randomUUID() }, 'read');
      if (!('kind' in work)) return this.foreseen(work, client);
      if (work.kind === 'unknown-stream' || work.kind === 'refused') return work;
      throw new Error(`a fresh command cannot be ${work.kind}`);
    });
  }

  private async foreseen(work: Work, client: Client): Promise<ActPreviewAnswer> {
    const decided = await decideOn(work);
    if (!('touched' in decided)) {
      if (decided.kind === 'command-reused') throw new Error('a fresh command cannot be reused');
      return decided;
    }
    const { touched, answer } = decided;
    const about = (stream: { id: string }): number => (stream.id === answer.stream ? 0 : 1);
    const council = after(work, touched);
    return {
      kind: 'foreseen',
      streams: touched.toSorted((a, b) => about(a) - about(b)).map((draft) => foreseenStream(draft, council, work)),
      calendar: council === work.council ? null : await movedElsewhere(client, work.council, council),
    };
  }
}

/** The council as the act would leave it: a change of the calendar changes what everything else is counted by. */
function after({ council }: Work, touched: readonly StreamDraft[]): Council {
  const book = touched.find(({ kind }) => kind === 'calendar')?.state as CalendarBook | undefined;
  return book && book.calendarSequence !== council.book.calendarSequence ? { ...council, book, calendar: calendarOf(book) } : council;
}

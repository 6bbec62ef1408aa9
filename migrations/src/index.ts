import { Record1764000000000 } from './1764000000000-record.js';
import { ApplicationRole1764000000001 } from './1764000000001-application-role.js';
import { Auth1764000000002 } from './1764000000002-auth.js';
import { ChangeFeed1764000000003 } from './1764000000003-change-feed.js';
import { CalendarSweep1764000000004 } from './1764000000004-calendar-sweep.js';
import { CalendarHeld1764000010000 } from './1764000010000-calendar-held.js';
import { WhoIsWho1764000020000 } from './1764000020000-who-is-who.js';
import { AccessRecord1764000020001 } from './1764000020001-access-record.js';
import { Deliveries1764000030000 } from './1764000030000-deliveries.js';
import { CommitteeSeats1764000040000 } from './1764000040000-committee-seats.js';
import { Board1764000060000 } from './1764000060000-board.js';
import { BillSearch1764000060001 } from './1764000060001-bill-search.js';
import { CommitteeRemit1764000060002 } from './1764000060002-committee-remit.js';
import { Files1764000070000 } from './1764000070000-files.js';
import { PublicPage1764000070001 } from './1764000070001-public-page.js';
import { Rehearsal1764000080000 } from './1764000080000-rehearsal.js';
import { PaperDrafts1764000090000 } from './1764000090000-paper-drafts.js';
import { KeptPapers1764000100000 } from './1764000100000-kept-papers.js';

/** Every migration of the schema, in order. */
export const MIGRATIONS = [
  Record1764000000000,
  ApplicationRole1764000000001,
  Auth1764000000002,
  ChangeFeed1764000000003,
  CalendarSweep1764000000004,
  CalendarHeld1764000010000,
  WhoIsWho1764000020000,
  AccessRecord1764000020001,
  Deliveries1764000030000,
  CommitteeSeats1764000040000,
  Board1764000060000,
  BillSearch1764000060001,
  CommitteeRemit1764000060002,
  Files1764000070000,
  PublicPage1764000070001,
  Rehearsal1764000080000,
  PaperDrafts1764000090000,
  KeptPapers1764000100000,
];

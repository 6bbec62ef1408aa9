import { koreanDay, legalDayOf, plainDay, seoulInstant } from '@uian/domain';
import type { Client } from 'pg';
import type { DataSource } from 'typeorm';
import type { CouncilDirectory } from '../council-directory.js';
import { officeTargetsOf } from '../projections.js';
import { TaskReads, type TaskView } from '../reads/task-reads.js';
import { inTransaction } from '../transaction.js';
import { officesOn } from './holders.js';
import type { LockedDelivery } from './outgoing.js';

const WRITE = `
  insert into delivery (council_id, account_id, channel, about, state, next_at)
  select u."council", u."id", 'mail', 'digest:' || $2, 'waiting', to_timestamp($3 / 1000.0)
    from auth."user" u
    join mail_address m on m.account_id = u."id" and m.verified_at is not null
    left join notice_setting s on s.account_id = u."id"
   where u."council" = $1 and coalesce((s.settings->>'digest')::boolean, true)
  on conflict (account_id, channel, about) do nothing`;

/**
 * Writes the digests of the day (하루 요약), one a person, for each council where it is a working day and the office's hour has
 * come; again changes nothing. @returns how many were written
 */
export async function writeDigests(dataSource: DataSource, councils: CouncilDirectory, now: number): Promise<number> {
  const live = await dataSource.query<{ id: string }[]>(`select id from council where purpose <> 'rehearsal'`);
  let written = 0;
  for (const { id } of live) {
    const council = await councils.of(id);
    const today = plainDay(legalDayOf(now));
    const { hour, minute } = officeTargetsOf(council).officeHour;
    if (!council.calendar.knows(today) || !council.calendar.workingDay(today) || now < seoulInstant(today, hour, minute)) continue;
    written += await inTransaction(dataSource, async (client) => (await client.query(WRITE, [id, today.toString(), now])).rowCount ?? 0);
  }
  return written;
}

const TOLD = `
  select n.subject from delivery d join notice n on n.id = d.notice_id
   where d.account_id = $1 and d.channel = 'mail' and (d.state = 'held' or n.created_at >= $2) order by n.id desc limit 30`;

const line = ({ rule, number, title, target, workingDaysLeft: left, officeTarget }: TaskView): string => [
  `- ${rule.term}: ${number === null ? '' : `의안번호 ${number} `}${title}`,
  target === null ? '기한 미정' : `${koreanDay(target)}까지`,
  left === null ? undefined : left < 0 ? `${-left}근무일 지남` : left === 0 ? '오늘까지' : `${left}근무일 남음`,
  officeTarget ?? undefined,
].filter((part) => part !== undefined).join(' · ');

const MOST_LINES = 30;

/** A digest as a text (하루 요약). */
export interface DigestText {
  readonly kind: 'digest';
  readonly subject: string;
  readonly body: string;
  readonly path: string;
}

/** The text of a digest: what is overdue, due today, due soon, and what came in. Undefined where there is nothing to say. */
export async function digestText(
  dataSource: DataSource, councils: CouncilDirectory, { account, council, day }: { account: string; council: string; day: string },
): Promise<DigestText | undefined> {
  const { mine } = await new TaskReads(dataSource, councils).inbox(council, { offices: await officesOn(dataSource, council, account, day) }, day);
  const yesterday = new Date(seoulInstant(plainDay(day).subtract({ days: 1 })));
  const told = await dataSource.query<{ subject: string }[]>(TOLD, [account, yesterday]);
  const left = (from: number, to: number) => mine.filter(({ workingDaysLeft: n }) => n !== null && n >= from && n <= to).map(line);
  const overdue = left(-Infinity, -1);
  const today = left(0, 0);
  const soon = left(1, 5);
  const lines = [
    ...part('기한이 지난 일', overdue), ...part('오늘까지 할 일', today), ...part('5근무일 안에 할 일', soon),
    ...part('새 알림', told.map(({ subject }) => `- ${subject}`)),
  ];
  if (lines.length === 0) return undefined;
  return {
    kind: 'digest', path: '/',
    subject: `[하루 요약] ${koreanDay(day)} – 지난 일 ${overdue.length}건, 오늘까지 ${today.length}건, 5근무일 안 ${soon.length}건`,
    body: lines.join('\n').trimEnd(),
  };
}

const part = (title: string, lines: readonly string[]): string[] =>
  (lines.length === 0 ? [] : [`■ ${title} ${lines.length}건`, ...lines.slice(0, MOST_LINES), '']);

/** What waited for a digest has come with it. */
export async function bundleHeld(client: Client, { account_id: account }: LockedDelivery): Promise<void> {
  await client.query(`update delivery set state = 'bundled' where account_id = $1 and channel = 'mail' and state = 'held'`, [account]);
}

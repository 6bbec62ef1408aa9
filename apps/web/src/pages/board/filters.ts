import type { Lateness } from '@uian/record';

/** What of the board is shown, as it stands in the address. */
export type Filters = Readonly<Partial<Record<'q' | 'stage' | 'kind' | 'committee' | 'proposer' | 'late' | 'sort' | 'order', string>>>;

const LATE: Readonly<Record<string, string>> = { overdue: 'overdue=true', today: 'dueWithin=0', soon: 'dueWithin=3', week: 'dueWithin=7' };

/** How late bills are, in the order of the head of the board; a filter holds what is more urgent, too. */
export const LATENESS: readonly { readonly id: Lateness; readonly term: string; readonly of: readonly Lateness[] }[] = [
  { id: 'overdue', term: '기한 지남', of: ['overdue'] },
  { id: 'today', term: '오늘까지', of: ['overdue', 'today'] },
  { id: 'soon', term: '3일 안', of: ['overdue', 'today', 'soon'] },
  { id: 'week', term: '7일 안', of: ['overdue', 'today', 'soon', 'week'] },
];

/** A search is sent without the letter that is not a syllable yet: `도ㅅ` asks for `도`. */
const settled = (q: string): string => q.replace(/[ㄱ-ㅎㅏ-ㅣ]+$/u, '').trim();

/** The filters as the API takes them. @param without those that the head of the board counts over */
export function queryOf({ late, q, ...filters }: Filters, without: readonly (keyof Filters)[] = []): string {
  const asked = q === undefined ? '' : settled(q);
  const parts = Object.entries(filters).filter(([name, value]) => value !== undefined && value !== '' && !without.includes(name as keyof Filters))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  if (asked !== '') parts.push(`q=${encodeURIComponent(asked)}`);
  if (late !== undefined && LATE[late] !== undefined && !without.includes('late')) parts.push(LATE[late]);
  return parts.join('&');
}

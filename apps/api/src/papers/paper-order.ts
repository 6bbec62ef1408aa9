import { BILL_PAPERS, MEETING_PAPERS, type BillSource, type MeetingSource, type Paper, type PaperCouncil, paperStyleOf, type PaperForm, type PaperStyle } from '@uian/documents';
import { fieldErrors } from '../input/korean-issues.js';
import { found } from '../problem/found.js';
import { Problem } from '../problem/problem.js';

/** What is to be made of what: the form is found, what was entered is checked. */
export interface Order {
  readonly form: Pick<PaperForm<never>, 'id' | 'term'>;
  /** The day that the paper bears. */
  readonly day: string;
  /** How much of the record it shows. */
  readonly sequence: number;
  /** How papers of its office look. */
  readonly style: PaperStyle;
  build(): Paper;
}

interface Facts<Source extends { readonly council: PaperCouncil }> { readonly source: Source; readonly day: string; readonly sequence: number }

function ordered<Source extends { readonly council: PaperCouncil }>(forms: readonly PaperForm<Source>[], paper: string, { source, day, sequence }: Facts<Source>, given: object): Order {
  const form = found(forms.find(({ id }) => id === paper), '그런 문서가 없습니다.');
  const why = form.unavailable(source);
  if (why !== undefined) throw new Problem('paper-unavailable', { detail: why });
  const entered = form.entered.safeParse(given);
  if (!entered.success) throw new Problem('invalid-input', { errors: fieldErrors(entered.error.issues), detail: entered.error.issues[0]?.message });
  return { form, day, sequence, style: paperStyleOf(source.council.office), build: () => form.build(source, entered.data) };
}

/** @throws Problem where there is no such paper, it cannot be made yet, or what was entered will not do */
export const billOrder = (paper: string, facts: Facts<BillSource>, entered: object): Order => ordered(BILL_PAPERS, paper, facts, entered);
export const meetingOrder = (paper: string, facts: Facts<MeetingSource>, entered: object): Order => ordered(MEETING_PAPERS, paper, facts, entered);

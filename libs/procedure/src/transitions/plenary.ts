import { BUDGETS, DECISIONS, ORDINARY } from '../bill-kinds.js';
import { cite } from '../statutes.js';
import { IN_COMMITTEE, type BillTransition } from './transition.js';

const autonomy = (article: string) => cite('localAutonomyAct', article);
const CLERKS = ['plenary-clerk', 'council-chair'] as const;

/** 본회의: from the agenda of the plenary to its decision. */
export const PLENARY: readonly BillTransition[] = [
  { act: 'bill.report-discard', from: ['not-sent-to-plenary'], to: 'same', by: ['plenary-clerk', 'council-chair', 'secretariat'],
    rules: ['record.plenary-day'], citation: autonomy('제81조') },
  { act: 'bill.demand-plenary', from: ['not-sent-to-plenary'], to: 'reported', by: ['council-chair', 'member', 'secretariat'],
    rules: ['discard.demand'], citation: autonomy('제81조') },
  { act: 'bill.place-in-plenary', from: ['reported'], to: 'plenary-placed', by: CLERKS,
    rules: ['record.plenary-day', 'plenary.wait'] },
  { act: 'bill.place-directly', from: ['received', ...IN_COMMITTEE], to: 'plenary-placed', by: CLERKS,
    rules: ['record.plenary-day', 'refer.not-required'] },
  { act: 'bill.hear-committee-report', from: ['plenary-placed'], to: 'same', by: CLERKS, rules: ['record.plenary-day'] },
  { act: 'bill.debate-in-plenary', from: ['plenary-placed'], to: 'same', by: CLERKS, rules: ['record.plenary-day'] },
  { act: 'bill.start-unlimited-debate', from: ['plenary-placed'], to: 'unlimited-debate', by: CLERKS,
    rules: ['debate.request'] },
  { act: 'bill.move-closure', from: ['unlimited-debate'], to: 'same', by: CLERKS, rules: ['debate.request'] },
  { act: 'bill.vote-closure', from: ['unlimited-debate'],
    to: { 'passed-unamended': 'plenary-placed', 'not-carried': 'same' }, by: CLERKS,
    rules: ['record.vote-count', 'debate.closure_vote', 'vote.secret', 'debate.closure'] },
  { act: 'bill.end-unlimited-debate', from: ['unlimited-debate'], to: 'plenary-placed', by: CLERKS, rules: [] },
  { act: 'bill.recommit', from: ['reported', 'plenary-placed'], to: 'referred', by: CLERKS, kinds: [...ORDINARY, ...BUDGETS],
    rules: ['record.plenary-day', 'record.vote-count', 'recommit.decision', 'recommit.committee'], goesBack: true },
  { act: 'bill.decide-in-plenary', from: ['plenary-placed'],
    to: { 'passed-unamended': 'passed', 'passed-amended': 'passed', adopted: 'passed', rejected: 'rejected' },
    by: CLERKS,
    rules: ['record.plenary-day', 'record.vote-count', 'plenary.decision', 'amendment.voted', 'outcome.kind',
      'vote.secret', 'reconsideration.decision'],
    citation: autonomy('제73조') },
  { act: 'bill.rescind-in-plenary', from: ['passed'],
    to: { 'passed-unamended': 'passed', 'passed-amended': 'passed', rejected: 'rejected', 'not-carried': 'same' }, by: CLERKS,
    rules: ['record.plenary-day', 'record.vote-count', 'plenary.rescission', 'rescission.consent'] },
  { act: 'bill.entrust-wording', from: ['passed'], to: 'same', by: CLERKS, rules: ['record.plenary-day'] },
  { act: 'bill.place-reconsideration', from: ['reconsideration-requested'], to: 'reconsideration-placed', by: CLERKS,
    rules: ['record.plenary-day'], citation: cite('localAutonomyDecree', '제69조제1항') },
  { act: 'bill.reconsider', from: ['reconsideration-placed'],
    to: { 'passed-unamended': 'reconfirmed', rejected: 'rejected' }, by: CLERKS,
    rules: ['record.plenary-day', 'record.vote-count', 'vote.secret', 'plenary.reconsideration'],
    citation: autonomy('제32조제4항') },
  { act: 'bill.extend-period', from: [...IN_COMMITTEE, 'received', 'committee-decided', 'reported', 'plenary-placed'],
    to: 'same', by: CLERKS, rules: ['record.plenary-day', 'period.extension'], citation: cite('residentOrdinanceAct', '제13조제1항'),
    proposers: ['residents'] },
  { act: 'bill.retransfer', from: ['reconfirmed'], to: 'retransferred', by: ['secretariat', 'council-chair'],
    rules: [], citation: autonomy('제32조제6항') },
  { act: 'bill.notify-result', from: ['retransferred'], to: 'concluded', by: ['secretariat', 'council-chair'],
    rules: [], citation: cite('officeTarget'), kinds: DECISIONS },
];

import { cite } from '../statutes.js';
import { HEADS, ORDINANCES, ORDINARY } from '../bill-kinds.js';
import { IN_COMMITTEE, UNDECIDED, type BillTransition } from './transition.js';

const autonomy = (article: string) => cite('localAutonomyAct', article);
const residents = (article: string) => cite('residentOrdinanceAct', article);

/** Taken in, and with the committees or still to go there (접수된 의안). */
const AT_WORK = ['received', 'preliminary-review', ...IN_COMMITTEE] as const;

/** 발의·제출에서 접수까지: how a bill comes to the council. A budget and a 재의요구 come from a head alone. */
export const INTRODUCTION: readonly BillTransition[] = [
  { act: 'bill.introduce', from: [], to: 'introduced', by: ['secretariat', 'member'], kinds: ORDINARY, proposers: ['members'],
    rules: ['introduce.supporters', 'introduce.separate-supporters', 'introduce.lead-proposer', 'introduce.subtitle',
      'introduce.cost-estimate', 'introduce.not-again'],
    citation: autonomy('제76조') },
  { act: 'bill.submit', from: [], to: 'introduced', by: ['secretariat', 'executive', 'superintendent'], proposers: HEADS,
    rules: ['introduce.cost-estimate', 'introduce.superintendent-consultation', 'introduce.not-again'],
    citation: autonomy('제76조') },
  { act: 'bill.propose-by-committee', from: [], to: 'introduced', by: ['committee-chair', 'committee-staff', 'secretariat'],
    kinds: ORDINARY, proposers: ['committee'], rules: ['introduce.committee-resolution', 'introduce.alternative', 'introduce.not-again'] },
  { act: 'bill.lodge-petition', from: [], to: 'petitioned', by: ['secretariat'], kinds: ORDINANCES, proposers: ['residents'],
    rules: ['petition.signatures'], citation: residents('제12조') },
  { act: 'bill.accept-petition', from: ['petitioned'], to: 'petition-accepted', by: ['secretariat', 'council-chair'],
    proposers: ['residents'], rules: [], citation: residents('제12조제1항') },
  { act: 'bill.dismiss-petition', from: ['petitioned'], to: 'petition-dismissed', by: ['secretariat', 'council-chair'],
    proposers: ['residents'], rules: [], citation: residents('제12조제1항') },
  { act: 'bill.introduce-petition', from: ['petition-accepted'], to: 'introduced', by: ['secretariat', 'council-chair'],
    proposers: ['residents'], rules: [], citation: residents('제12조제4항') },
  { act: 'bill.note-executive-notice', from: ['introduced', 'received', 'preliminary-review', ...IN_COMMITTEE], to: 'same',
    by: ['secretariat', 'executive', 'superintendent'], kinds: ORDINANCES, proposers: HEADS, rules: ['bill.exec_notice'] },
  { act: 'bill.note-publicity', from: ['introduced', 'received', 'preliminary-review', ...IN_COMMITTEE], to: 'same',
    by: ['secretariat', 'executive', 'superintendent'], proposers: HEADS, rules: [], citation: autonomy('제55조') },
  { act: 'bill.request-supplement', from: ['introduced'], to: 'same', by: ['secretariat'], rules: [],
    citation: cite('officeTarget') },
  { act: 'bill.supplement', from: ['introduced'], to: 'same', by: ['secretariat', 'member', 'executive', 'superintendent'],
    rules: ['record.supplement-asked'], citation: cite('officeTarget') },
  { act: 'bill.attach-text', from: [...UNDECIDED, 'passed'], to: 'same',
    by: ['secretariat', 'member', 'executive', 'superintendent', 'committee-staff', 'chief-specialist'], rules: [], citation: cite('officeTarget') },
  { act: 'bill.receive', from: ['introduced'], to: 'received', by: ['secretariat'],
    rules: ['bill.submit', 'bill.submit_supplementary', 'record.supplement-given'] },
  { act: 'bill.distribute', from: AT_WORK, to: 'same', by: ['secretariat', 'council-chair'], rules: [] },
  { act: 'bill.report-receipt', from: AT_WORK, to: 'same', by: ['secretariat', 'plenary-clerk', 'council-chair'],
    rules: ['record.plenary-day'] },
  { act: 'bill.amend-by-proposer', from: ['introduced', 'received', 'preliminary-review', ...IN_COMMITTEE], to: 'same',
    by: ['secretariat', 'executive', 'superintendent'], proposers: HEADS, rules: ['withdraw.proposers', 'withdraw.consent'] },
  { act: 'bill.withdraw',
    from: ['introduced', 'received', 'preliminary-review', ...IN_COMMITTEE, 'committee-decided', 'reported', 'plenary-placed'],
    to: 'withdrawn', by: ['secretariat', 'member', 'executive', 'superintendent', 'committee-chair'],
    proposers: ['members', 'mayor', 'superintendent', 'committee'], rules: ['withdraw.proposers', 'withdraw.consent'] },
];

import { OWN_RULES, PROMULGATED, SENT, TRANSFERRED } from '../bill-kinds.js';
import { cite } from '../statutes.js';
import type { BillStateId } from '../bill-states.js';
import type { BillTransition } from './transition.js';

const autonomy = (article: string) => cite('localAutonomyAct', article);

/** Once a decision has been taken again, or stands against an order to have it reconsidered, it can be before a court. */
const CONTESTABLE: readonly BillStateId[] = ['confirmed', 'reconfirmed', 'retransferred', 'promulgated', 'in-force', 'concluded'];
const SUSPENDABLE: readonly BillStateId[] = [
  'received', 'referred', 'placed', 'explained', 'review-heard', 'questioned', 'debated', 'held', 'committee-decided',
  'reported', 'plenary-placed', 'transferred', 'confirmed', 'reconfirmed', 'retransferred', 'promulgated',
];
/** What is carried out already, where a court stays it (집행정지); a period that still runs is suspended instead. */
const CARRIED_OUT: readonly BillStateId[] = ['in-force', 'concluded'];

/** 이송에서 공포·시행, 재의와 제소까지: what becomes of a decision. */
export const PROMULGATION: readonly BillTransition[] = [
  { act: 'bill.transfer', from: ['passed'], to: 'transferred', by: ['secretariat', 'council-chair'], rules: [],
    kinds: TRANSFERRED, citation: autonomy('제32조제1항') },
  { act: 'bill.notify-result', from: ['passed'], to: 'concluded', by: ['secretariat', 'council-chair'], rules: [],
    kinds: SENT, citation: cite('officeTarget') },
  { act: 'bill.report-to-ministry', from: ['transferred', 'confirmed', 'promulgated', 'in-force'], to: 'same',
    by: ['executive', 'secretariat'], rules: [], kinds: PROMULGATED, citation: autonomy('제35조'), byHead: true },
  { act: 'bill.promulgate', from: ['transferred', 'confirmed', 'retransferred'], to: 'promulgated',
    by: ['executive', 'superintendent', 'secretariat'], rules: ['effect.rights_grace', 'promulgate.means', 'promulgate.publication-day'],
    kinds: PROMULGATED,
    citation: autonomy('제32조제2항'), byHead: true },
  { act: 'bill.promulgate-by-chair', from: ['confirmed', 'retransferred'], to: 'promulgated', by: ['council-chair', 'secretariat'],
    rules: ['promulgate.chair-turn', 'effect.rights_grace', 'promulgate.publication-day'],
    kinds: PROMULGATED, citation: autonomy('제32조제6항') },
  { act: 'bill.promulgate-by-chair', from: ['passed'], to: 'promulgated', by: ['council-chair', 'secretariat'],
    rules: [], kinds: OWN_RULES, citation: autonomy('제52조') },
  { act: 'bill.notify-promulgation', from: ['promulgated', 'in-force'], to: 'same',
    by: ['executive', 'superintendent', 'council-chair', 'secretariat'], rules: [], kinds: PROMULGATED,
    citation: autonomy('제32조제7항'), byHead: true },
  { act: 'bill.request-reconsideration', from: ['transferred'], to: 'reconsideration-requested',
    by: ['executive', 'superintendent', 'secretariat'], rules: ['reconsideration.whole'], kinds: TRANSFERRED,
    citation: autonomy('제32조제3항'), byHead: true },
  { act: 'bill.order-reconsideration', from: ['transferred', 'promulgated', 'in-force'], to: 'same', by: ['secretariat'],
    rules: ['reconsideration.order_time'], kinds: TRANSFERRED, citation: autonomy('제192조제1항') },
  { act: 'bill.file-suit', from: CONTESTABLE, to: 'same', by: ['secretariat', 'executive', 'superintendent'],
    rules: ['suit.time'], citation: autonomy('제192조제4항'), byHead: true },
  { act: 'bill.order-suit', from: CONTESTABLE, to: 'same', by: ['secretariat'], rules: ['suit.order_time'],
    citation: autonomy('제192조제5항') },
  { act: 'bill.record-judgment', from: CONTESTABLE, to: 'same', by: ['secretariat'], rules: ['suit.filed'],
    citation: autonomy('제192조') },
  { act: 'bill.suspend-period', from: SUSPENDABLE, to: 'same', by: ['secretariat'], rules: ['period.suspension'],
    citation: cite('recordPrinciple') },
  { act: 'bill.resume-period', from: SUSPENDABLE, to: 'same', by: ['secretariat'], rules: ['period.resumption'],
    citation: cite('recordPrinciple') },
  { act: 'bill.stay-effect', from: CARRIED_OUT, to: 'same', by: ['secretariat'], rules: ['stay.suit'], kinds: TRANSFERRED,
    citation: autonomy('제192조제4항') },
  { act: 'bill.lift-stay', from: CARRIED_OUT, to: 'same', by: ['secretariat'], rules: ['stay.standing'], kinds: TRANSFERRED,
    citation: autonomy('제192조제4항') },
];

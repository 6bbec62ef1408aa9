import type { BillActId, BillConsequenceId } from './actions.js';
import type { BillStateId } from './bill-states.js';

/** A station of the road that people see (단계 그림): states of the table that they think of as one place. */
export interface RoadStationRow {
  readonly term: string;
  /** The bill stands here while it is in one of these. */
  readonly states: readonly BillStateId[];
  /** What brings it here; the newest of them tells the day. */
  readonly reachedBy: readonly (BillActId | BillConsequenceId)[];
  /** Shown only for a bill that came this way: no station that others miss. */
  readonly detour?: true;
}

/**
 * The road of a bill as one picture (의안의 길), in order. It says no law: which station a kind of bill has, and when it may be
 * left, is asked of the table.
 */
export const ROAD_STATIONS = {
  petition: {
    term: '주민 청구', states: ['petitioned', 'petition-accepted'], reachedBy: ['bill.lodge-petition', 'bill.accept-petition'], detour: true },
  introduced: {
    term: '발의·제출', states: ['introduced'],
    reachedBy: ['bill.introduce', 'bill.submit', 'bill.propose-by-committee', 'bill.introduce-petition'] },
  received: { term: '접수', states: ['received'], reachedBy: ['bill.receive'] },
  preliminary: { term: '예비심사', states: ['preliminary-review'], reachedBy: ['bill.refer-preliminary'], detour: true },
  referred: {
    term: '위원회 회부', states: ['referred'],
    reachedBy: ['bill.refer', 'bill.refer-to-budget-committee', 'bill.refer-elsewhere', 'bill.recommit'] },
  placed: { term: '위원회 상정', states: ['placed', 'explained'], reachedBy: ['bill.place', 'deemed.placed'] },
  reviewed: {
    term: '검토보고·심사', states: ['review-heard', 'questioned', 'in-subcommittee', 'in-mediation', 'debated', 'held'], reachedBy: ['bill.hear-report'] },
  decided: {
    term: '위원회 의결', states: ['committee-decided', 'not-sent-to-plenary'], reachedBy: ['bill.decide-in-committee', 'bill.rescind-in-committee'] },
  reported: { term: '심사보고', states: ['reported'], reachedBy: ['bill.report', 'bill.demand-plenary', 'deemed.sent-to-plenary'] },
  plenary: {
    term: '본회의 상정', states: ['plenary-placed', 'unlimited-debate'],
    reachedBy: ['bill.place-in-plenary', 'bill.place-directly', 'deemed.plenary-placed'] },
  passed: { term: '본회의 의결', states: ['passed'], reachedBy: ['bill.decide-in-plenary', 'bill.rescind-in-plenary'] },
  transferred: { term: '이송', states: ['transferred'], reachedBy: ['bill.transfer'] },
  reconsidered: {
    term: '재의', states: ['reconsideration-requested', 'reconsideration-placed', 'reconfirmed', 'retransferred'],
    reachedBy: ['bill.request-reconsideration', 'bill.place-reconsideration', 'bill.reconsider', 'bill.retransfer'], detour: true },
  confirmed: { term: '확정', states: ['confirmed'], reachedBy: ['deemed.confirmed'], detour: true },
  promulgated: { term: '공포', states: ['promulgated'], reachedBy: ['bill.promulgate', 'bill.promulgate-by-chair'] },
  'in-force': { term: '시행', states: ['in-force'], reachedBy: ['deemed.in-force'] },
  concluded: { term: '송부·종결', states: ['concluded'], reachedBy: ['bill.notify-result', 'deemed.concluded'] },
} as const satisfies Record<string, RoadStationRow>;

export type RoadStationId = keyof typeof ROAD_STATIONS;

export const ROAD_STATION_IDS = Object.keys(ROAD_STATIONS) as readonly RoadStationId[];

export const roadStation = (id: RoadStationId): RoadStationRow => ROAD_STATIONS[id];

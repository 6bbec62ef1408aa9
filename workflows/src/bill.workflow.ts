import { billContract, type FollowInput } from '@uian/contracts';
import { followRecord } from './follow-record.js';
import * as committee from './stages/committee.js';
import * as introduction from './stages/introduction.js';
import * as plenary from './stages/plenary.js';
import * as promulgation from './stages/promulgation.js';
import { rests, type Stage } from './stages/stage.js';

/**
 * Follows one bill (의안) from 발의 to 시행. The stages below stand in the order of the process; the bill is in the one
 * that the record names, so a second 회부, an irregular fact and a fresh start take the same road as any other. What
 * is lawful, and which day a clock falls on, is decided by the record. Here time passes, and the clocks are struck.
 */
export async function bill(input: FollowInput): Promise<void> {
  const record = followRecord(input, billContract);
  await record.told();
  while (!record.closed()) {
    await stageOf(record.stage())(record);
    await record.startAfreshIfLong();
  }
}

/** Every stage of the road, by the state id of the record. */
export const STAGES: ReadonlyMap<string, Stage> = new Map([
  // 주민조례청구: residents ask, the council chair accepts and introduces
  ['petitioned', introduction.petitioned],
  ['petition-accepted', introduction.petitionAccepted],
  // 발의·제출 → 접수
  ['introduced', introduction.introduced],
  ['received', introduction.received],
  // 회부 → (입법예고) → 상정 → 제안설명 → 검토보고 → 질의·답변 → 토론 → 의결; a budget is looked at beforehand
  ['preliminary-review', committee.preliminaryReview],
  ['referred', committee.referred],
  ['placed', committee.placed],
  ['explained', committee.explained],
  ['review-heard', committee.reviewHeard],
  ['questioned', committee.questioned],
  ['in-subcommittee', committee.inSubcommittee],
  ['in-mediation', committee.inMediation],
  ['debated', committee.debated],
  ['held', committee.held],
  ['committee-decided', committee.committeeDecided],
  // 심사보고 → 본회의, or kept from it
  ['not-sent-to-plenary', plenary.notSentToPlenary],
  ['reported', plenary.reported],
  ['plenary-placed', plenary.plenaryPlaced],
  ['unlimited-debate', plenary.unlimitedDebate],
  ['passed', plenary.passed],
  // 이송 → 공포, or 재의요구 → 재의결 → 이송 → 공포
  ['transferred', promulgation.transferred],
  ['reconsideration-requested', promulgation.reconsiderationRequested],
  ['reconsideration-placed', promulgation.reconsiderationPlaced],
  ['reconfirmed', promulgation.reconfirmed],
  ['retransferred', promulgation.retransferred],
  ['confirmed', promulgation.confirmed],
  ['promulgated', promulgation.promulgated],
  // The end of every road
  ...['in-force', 'concluded', 'rejected', 'discarded', 'expired', 'withdrawn', 'petition-dismissed']
    .map((state) => [state, promulgation.concluded] as const),
]);

/** A stage that this version does not know, of a later procedure: its clocks are kept, the record leads on. */
const unnamed = rests({ stage: '진행 중', asks: '기록 참조' });

const stageOf = (id: string): Stage => STAGES.get(id) ?? unnamed;

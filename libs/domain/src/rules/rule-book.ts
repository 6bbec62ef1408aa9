import { agendaApproval } from './agenda.approval.js';
import { agendaConsultation } from './agenda.consultation.js';
import { agendaDeputy } from './agenda.deputy.js';
import { alternativeKnown } from './alternative.known.js';
import { autoPlaceExemption } from './auto-place.exemption.js';
import { billCostEstimateLate } from './bill.cost_estimate_late.js';
import { billCouncilNotice } from './bill.council_notice.js';
import { billExecNotice } from './bill.exec_notice.js';
import { billSubmit } from './bill.submit.js';
import { billSubmitSupplementary } from './bill.submit_supplementary.js';
import { committeeDecision } from './committee.decision.js';
import { committeeExecOpinion } from './committee.exec_opinion.js';
import { committeeHearing } from './committee.hearing.js';
import { committeeOpeningQuorum } from './committee.opening-quorum.js';
import { committeeRescission } from './committee.rescission.js';
import { committeeWaitFull } from './committee.wait.full.js';
import { committeeWaitPartial } from './committee.wait.partial.js';
import { designateGrounds } from './designate.grounds.js';
import { designateLapsed } from './designate.lapsed.js';
import { hearingDemand } from './hearing.demand.js';
import { hearingOmission } from './hearing.omission.js';
import { introduceAlternative } from './introduce.alternative.js';
import { introduceCommitteeResolution } from './introduce.committee-resolution.js';
import { introduceCostEstimate } from './introduce.cost-estimate.js';
import { introduceLeadProposer } from './introduce.lead-proposer.js';
import { introduceNotAgain } from './introduce.not-again.js';
import { introduceSeparateSupporters } from './introduce.separate-supporters.js';
import { introduceSubtitle } from './introduce.subtitle.js';
import { introduceSuperintendentConsultation } from './introduce.superintendent-consultation.js';
import { introduceSupporters } from './introduce.supporters.js';
import { mediationRequest } from './mediation.request.js';
import { noticeOmission } from './notice.omission.js';
import { petitionSignatures } from './petition.signatures.js';
import { plenaryDecision } from './plenary.decision.js';
import { preliminaryCommittee } from './preliminary.committee.js';
import { preliminaryComplete } from './preliminary.complete.js';
import { promulgateChairTurn } from './promulgate.chair-turn.js';
import { recordActor } from './record.actor.js';
import { recordCorrectable } from './record.correctable.js';
import { recordCorrectedDay } from './record.corrected-day.js';
import { recordCorrectedHistory } from './record.corrected-history.js';
import { recordCorrectedInput } from './record.corrected-input.js';
import { recordIrregularAuthor } from './record.irregular-author.js';
import { recordIrregularNeeded } from './record.irregular-needed.js';
import { recordItemKnown } from './record.item-known.js';
import { recordKnownDay } from './record.known-day.js';
import { recordMeetingOpen } from './record.meeting-open.js';
import { recordNotFuture } from './record.not-future.js';
import { recordOrder } from './record.order.js';
import { recordPlenaryDay } from './record.plenary-day.js';
import { recordSittingDay } from './record.sitting-day.js';
import { recordState } from './record.state.js';
import { recordSupplementAsked } from './record.supplement-asked.js';
import { recordSupplementGiven } from './record.supplement-given.js';
import { recordVoteCount } from './record.vote-count.js';
import { referBudgetCommittee } from './refer.budget-committee.js';
import { referElsewhere } from './refer.elsewhere.js';
import { referOwnCommittee } from './refer.own-committee.js';
import { referPreliminaryCommittees } from './refer.preliminary-committees.js';
import { referStandingCommittee } from './refer.standing-committee.js';
import { relatedConsulted } from './related.consulted.js';
import { relatedOtherCommittee } from './related.other-committee.js';
import { reportEvidence } from './report.evidence.js';
import type { RuleBook } from './rule.js';
import { withdrawConsent } from './withdraw.consent.js';
import { withdrawProposers } from './withdraw.proposers.js';

/** Every rule's predicate by its id. A rule of the table without a predicate fails a test. */
export const RULE_BOOK: RuleBook = {
  'introduce.supporters': introduceSupporters,
  'introduce.separate-supporters': introduceSeparateSupporters,
  'introduce.lead-proposer': introduceLeadProposer,
  'introduce.subtitle': introduceSubtitle,
  'introduce.cost-estimate': introduceCostEstimate,
  'introduce.committee-resolution': introduceCommitteeResolution,
  'introduce.alternative': introduceAlternative,
  'introduce.not-again': introduceNotAgain,
  'introduce.superintendent-consultation': introduceSuperintendentConsultation,
  'petition.signatures': petitionSignatures,
  'bill.exec_notice': billExecNotice,
  'bill.submit': billSubmit,
  'bill.submit_supplementary': billSubmitSupplementary,
  'refer.standing-committee': referStandingCommittee,
  'refer.own-committee': referOwnCommittee,
  'refer.preliminary-committees': referPreliminaryCommittees,
  'preliminary.committee': preliminaryCommittee,
  'refer.budget-committee': referBudgetCommittee,
  'preliminary.complete': preliminaryComplete,
  'refer.elsewhere': referElsewhere,
  'related.other-committee': relatedOtherCommittee,
  'related.consulted': relatedConsulted,
  'bill.council_notice': billCouncilNotice,
  'notice.omission': noticeOmission,
  'designate.grounds': designateGrounds,
  'designate.lapsed': designateLapsed,
  'committee.wait.partial': committeeWaitPartial,
  'committee.wait.full': committeeWaitFull,
  'bill.cost_estimate_late': billCostEstimateLate,
  'agenda.approval': agendaApproval,
  'agenda.consultation': agendaConsultation,
  'agenda.deputy': agendaDeputy,
  'auto-place.exemption': autoPlaceExemption,
  'report.evidence': reportEvidence,
  'mediation.request': mediationRequest,
  'committee.hearing': committeeHearing,
  'hearing.omission': hearingOmission,
  'hearing.demand': hearingDemand,
  'committee.exec_opinion': committeeExecOpinion,
  'alternative.known': alternativeKnown,
  'committee.opening-quorum': committeeOpeningQuorum,
  'committee.decision': committeeDecision,
  'committee.rescission': committeeRescission,
  'plenary.decision': plenaryDecision,
  'promulgate.chair-turn': promulgateChairTurn,
  'withdraw.proposers': withdrawProposers,
  'withdraw.consent': withdrawConsent,
  'record.state': recordState,
  'record.actor': recordActor,
  'record.not-future': recordNotFuture,
  'record.order': recordOrder,
  'record.known-day': recordKnownDay,
  'record.meeting-open': recordMeetingOpen,
  'record.sitting-day': recordSittingDay,
  'record.plenary-day': recordPlenaryDay,
  'record.vote-count': recordVoteCount,
  'record.item-known': recordItemKnown,
  'record.supplement-asked': recordSupplementAsked,
  'record.supplement-given': recordSupplementGiven,
  'record.irregular-author': recordIrregularAuthor,
  'record.irregular-needed': recordIrregularNeeded,
  'record.correctable': recordCorrectable,
  'record.corrected-day': recordCorrectedDay,
  'record.corrected-history': recordCorrectedHistory,
  'record.corrected-input': recordCorrectedInput,
};

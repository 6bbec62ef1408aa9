import { agendaApproval } from './agenda.approval.js';
import { agendaConsultation } from './agenda.consultation.js';
import { agendaDeputy } from './agenda.deputy.js';
import { agendaLateItem } from './agenda.late-item.js';
import { agendaObjection } from './agenda.objection.js';
import { agendaPartial } from './agenda.partial.js';
import { agendaReplyBy } from './agenda.reply-by.js';
import { alternativeKnown } from './alternative.known.js';
import { amendmentBudgetSignatures } from './amendment.budget-signatures.js';
import { amendmentDecision } from './amendment.decision.js';
import { amendmentNumber } from './amendment.number.js';
import { amendmentInOrder } from './amendment.order.js';
import { amendmentSignatures } from './amendment.signatures.js';
import { amendmentVoted } from './amendment.voted.js';
import { autoPlaceExemption } from './auto-place.exemption.js';
import { billCostEstimateLate } from './bill.cost_estimate_late.js';
import { billCouncilNotice } from './bill.council_notice.js';
import { billExecNotice } from './bill.exec_notice.js';
import { billSubmit } from './bill.submit.js';
import { billSubmitSupplementary } from './bill.submit_supplementary.js';
import { committeeConvening } from './committee.convening.js';
import { committeeDecision } from './committee.decision.js';
import { committeeExecOpinion } from './committee.exec_opinion.js';
import { committeeHearing } from './committee.hearing.js';
import { committeeNotDuringPlenary } from './committee.not-during-plenary.js';
import { committeeOpeningQuorum } from './committee.opening-quorum.js';
import { committeeRescission } from './committee.rescission.js';
import { committeeWaitFull } from './committee.wait.full.js';
import { committeeWaitPartial } from './committee.wait.partial.js';
import { debateClosure } from './debate.closure.js';
import { debateClosureVote } from './debate.closure_vote.js';
import { debateRequest } from './debate.request.js';
import { designateGrounds } from './designate.grounds.js';
import { designateLapsed } from './designate.lapsed.js';
import { discardDemand } from './discard.demand.js';
import { effectRightsGrace } from './effect.rights_grace.js';
import { fastTrackDecision } from './fast-track.decision.js';
import { fastTrackExemption } from './fast-track.exemption.js';
import { fastTrackMotion } from './fast-track.motion.js';
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
import { mediationPeriod } from './mediation.period.js';
import { mediationRequest } from './mediation.request.js';
import { minutesCorrection } from './minutes.correction.js';
import { noticeOmission } from './notice.omission.js';
import { outcomeKind } from './outcome.kind.js';
import { periodExtension } from './period.extension.js';
import { periodResumption } from './period.resumption.js';
import { periodSuspension } from './period.suspension.js';
import { petitionSignatures } from './petition.signatures.js';
import { planYear } from './plan.year.js';
import { plenaryAgendaChange } from './plenary-agenda.change.js';
import { plenaryDecision } from './plenary.decision.js';
import { plenaryReconsideration } from './plenary.reconsideration.js';
import { plenaryRescission } from './plenary.rescission.js';
import { plenaryWait } from './plenary.wait.js';
import { preliminaryCommittee } from './preliminary.committee.js';
import { preliminaryComplete } from './preliminary.complete.js';
import { promulgateChairTurn } from './promulgate.chair-turn.js';
import { promulgateMeans } from './promulgate.means.js';
import { promulgatePublicationDay } from './promulgate.publication-day.js';
import { recommitCommittee } from './recommit.committee.js';
import { recommitDecision } from './recommit.decision.js';
import { reconsiderationDecision } from './reconsideration.decision.js';
import { reconsiderationWhole } from './reconsideration.whole.js';
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
import { recordSessionKnown } from './record.session-known.js';
import { recordSittingDay } from './record.sitting-day.js';
import { recordState } from './record.state.js';
import { recordSupplementAsked } from './record.supplement-asked.js';
import { recordSupplementGiven } from './record.supplement-given.js';
import { recordVoteCount } from './record.vote-count.js';
import { referBudgetCommittee } from './refer.budget-committee.js';
import { referElsewhere } from './refer.elsewhere.js';
import { referNotRequired } from './refer.not-required.js';
import { referOwnCommittee } from './refer.own-committee.js';
import { referPreliminaryCommittees } from './refer.preliminary-committees.js';
import { referStandingCommittee } from './refer.standing-committee.js';
import { relatedConsulted } from './related.consulted.js';
import { relatedOtherCommittee } from './related.other-committee.js';
import { reportAsked } from './report.asked.js';
import { reportEvidence } from './report.evidence.js';
import { rescissionConsent } from './rescission.consent.js';
import type { RuleBook } from './rule.js';
import { sessionDaysAYear } from './session.days-a-year.js';
import { sessionLength } from './session.length.js';
import { sessionOrder } from './session.order.js';
import { sessionOverlap } from './session.overlap.js';
import { sessionRecess } from './session.recess.js';
import { sessionRegularDays } from './session.regular-days.js';
import { sessionSittings } from './session.sittings.js';
import { reconsiderationOrderTime } from './reconsideration.order_time.js';
import { stayStanding } from './stay.standing.js';
import { staySuit } from './stay.suit.js';
import { suitFiled } from './suit.filed.js';
import { suitOrderTime } from './suit.order_time.js';
import { suitTime } from './suit.time.js';
import { voteSecret } from './vote.secret.js';
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
  'fast-track.motion': fastTrackMotion,
  'fast-track.decision': fastTrackDecision,
  'fast-track.exemption': fastTrackExemption,
  'committee.wait.partial': committeeWaitPartial,
  'committee.wait.full': committeeWaitFull,
  'bill.cost_estimate_late': billCostEstimateLate,
  'agenda.approval': agendaApproval,
  'agenda.consultation': agendaConsultation,
  'agenda.deputy': agendaDeputy,
  'agenda.objection': agendaObjection,
  'agenda.reply-by': agendaReplyBy,
  'agenda.partial': agendaPartial,
  'agenda.late-item': agendaLateItem,
  'report.asked': reportAsked,
  'auto-place.exemption': autoPlaceExemption,
  'report.evidence': reportEvidence,
  'mediation.request': mediationRequest,
  'mediation.period': mediationPeriod,
  'committee.hearing': committeeHearing,
  'hearing.omission': hearingOmission,
  'hearing.demand': hearingDemand,
  'committee.exec_opinion': committeeExecOpinion,
  'amendment.number': amendmentNumber,
  'amendment.signatures': amendmentSignatures,
  'amendment.budget-signatures': amendmentBudgetSignatures,
  'amendment.order': amendmentInOrder,
  'amendment.decision': amendmentDecision,
  'alternative.known': alternativeKnown,
  'committee.convening': committeeConvening,
  'committee.not-during-plenary': committeeNotDuringPlenary,
  'committee.opening-quorum': committeeOpeningQuorum,
  'committee.decision': committeeDecision,
  'committee.rescission': committeeRescission,
  'outcome.kind': outcomeKind,
  'discard.demand': discardDemand,
  'plenary.wait': plenaryWait,
  'refer.not-required': referNotRequired,
  'debate.request': debateRequest,
  'debate.closure_vote': debateClosureVote,
  'debate.closure': debateClosure,
  'vote.secret': voteSecret,
  'plenary-agenda.change': plenaryAgendaChange,
  'recommit.decision': recommitDecision,
  'recommit.committee': recommitCommittee,
  'plenary.decision': plenaryDecision,
  'amendment.voted': amendmentVoted,
  'reconsideration.decision': reconsiderationDecision,
  'plenary.rescission': plenaryRescission,
  'rescission.consent': rescissionConsent,
  'plenary.reconsideration': plenaryReconsideration,
  'period.extension': periodExtension,
  'effect.rights_grace': effectRightsGrace,
  'promulgate.means': promulgateMeans,
  'promulgate.publication-day': promulgatePublicationDay,
  'promulgate.chair-turn': promulgateChairTurn,
  'reconsideration.whole': reconsiderationWhole,
  'reconsideration.order_time': reconsiderationOrderTime,
  'suit.time': suitTime,
  'suit.order_time': suitOrderTime,
  'suit.filed': suitFiled,
  'stay.suit': staySuit,
  'stay.standing': stayStanding,
  'period.suspension': periodSuspension,
  'period.resumption': periodResumption,
  'withdraw.proposers': withdrawProposers,
  'withdraw.consent': withdrawConsent,
  'plan.year': planYear,
  'session.order': sessionOrder,
  'session.overlap': sessionOverlap,
  'session.length': sessionLength,
  'session.regular-days': sessionRegularDays,
  'session.days-a-year': sessionDaysAYear,
  'session.sittings': sessionSittings,
  'session.recess': sessionRecess,
  'minutes.correction': minutesCorrection,
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
  'record.session-known': recordSessionKnown,
  'record.supplement-asked': recordSupplementAsked,
  'record.supplement-given': recordSupplementGiven,
  'record.irregular-author': recordIrregularAuthor,
  'record.irregular-needed': recordIrregularNeeded,
  'record.correctable': recordCorrectable,
  'record.corrected-day': recordCorrectedDay,
  'record.corrected-history': recordCorrectedHistory,
  'record.corrected-input': recordCorrectedInput,
};

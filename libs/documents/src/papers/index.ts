import { billPaper } from './bill-paper.js';
import { plenaryScript, promulgationPaper, reconsiderationReceipt, resultNotice, transferLetter } from './decision-papers.js';
import { examinationReport } from './examination-report.js';
import { publicNotice, receipt, referralLetter, reviewReportForm } from './introduction-papers.js';
import { agendaPaper, chairScript, meetingNotice, reportedMatters } from './meeting-papers.js';
import type { PaperForm } from './paper-definition.js';
import type { BillSource, MeetingSource } from './source.js';

/** Papers of a bill, in the order of its road. */
export const BILL_PAPERS: readonly PaperForm<BillSource>[] = [
  billPaper, receipt, referralLetter, publicNotice, reviewReportForm, examinationReport, resultNotice, plenaryScript, transferLetter, promulgationPaper,
  reconsiderationReceipt,
];

/** Papers of a committee meeting. */
export const MEETING_PAPERS: readonly PaperForm<MeetingSource>[] = [
  agendaPaper, meetingNotice, chairScript, reportedMatters,
];

export { billSource, councilFrom, headOf, meetingSource, registerLine } from './from-record.js';
export { registerPaper, REGISTERS, type Register, type RegisterId } from './registers.js';
export type { PaperForm } from './paper-definition.js';
export type { BillSource, MeetingSource, PaperCouncil, PaperSession, RegisterLine, ReportedMatter } from './source.js';

import type { Change } from './bill-changes.js';
import type { Bill, ReportMaterial, ReportProgress } from './bill.js';

const report = (bill: Bill, more: Partial<ReportProgress>): Partial<Bill> => ({ report: { ...bill.report, ...more } });

const answered = (bill: Bill, is: (material: ReportMaterial) => boolean, day: string): Partial<Bill> =>
  (bill.report?.materials
    ? report(bill, { materials: bill.report.materials.map((one) => (one.answered === undefined && is(one) ? { ...one, answered: day } : one)) })
    : {});

/** What acts around the review report (검토보고) add to a bill. */
export const REPORT_CHANGES: {
  readonly 'bill.assign-report': Change<'bill.assign-report'>;
  readonly 'bill.ask-for-report': Change<'bill.ask-for-report'>;
  readonly 'bill.answer-for-report': Change<'bill.answer-for-report'>;
  readonly 'bill.submit-cost-estimate': Change<'bill.submit-cost-estimate'>;
  readonly 'bill.distribute-report': Change<'bill.distribute-report'>;
} = {
  'bill.assign-report': ({ specialist, account }, bill, { day }) => report(bill, { specialist, account, assignedOn: day }),
  'bill.ask-for-report': ({ what, of, by }, bill, { day }) => {
    const before = bill.report?.materials ?? [];
    return report(bill, { materials: [...before, { number: before.length + 1, what, of, asked: day, ...(by !== undefined && { by }) }] });
  },
  'bill.answer-for-report': ({ request }, bill, { day }) => answered(bill, ({ number }) => number === request, day),
  'bill.submit-cost-estimate': (_, bill, { day }) => answered(bill, ({ what }) => what === 'cost-estimate', day),
  'bill.distribute-report': ({ recipients = [], distributedTo, published, publishedOn }, bill, { day }) => report(bill, {
    distributed: {
      day, to: recipients, count: distributedTo ?? new Set(recipients).size, where: published, publishedOn: publishedOn ?? day,
    },
  }),
};

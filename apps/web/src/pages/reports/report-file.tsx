import type { ReportView } from '@uian/record';
import { holds, useMe } from '../../app/session.js';
import { FileUpload } from '../../ui/file-upload.js';

/** The report itself as a file (검토보고서): laid with the bill, where everybody finds it who reads the bill. */
export function ReportFile({ report: { bill, title } }: { readonly report: ReportView }) {
  if (!holds(useMe(), 'chief-specialist', 'committee-staff')) return null;
  return (
    <details className="report-file">
      <summary>검토보고서 파일 올리기<span className="visually-hidden">: {title}</span></summary>
      <FileUpload path={`/api/bills/${bill}`} paper="review-report" />
    </details>
  );
}

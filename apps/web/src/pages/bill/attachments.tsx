import type { BillView } from '@uian/record';
import { AttachmentList } from '../../ui/attachment-list.js';
import { FileUpload } from '../../ui/file-upload.js';
import { Section } from '../../ui/page.js';
import { CheckPaper } from '../../ui/papers/check.js';

/** The files of a bill, as they were known then, and now a place to add one (첨부 파일). */
export function Attachments({ bill, isNow, knownOn }: { readonly bill: BillView; readonly isNow: boolean; readonly knownOn?: string }) {
  const path = `/api/bills/${bill.id}`;
  return (
    <Section title="첨부 파일" id="attachments">
      <AttachmentList path={path} canReplace={isNow} knownOn={knownOn} />
      {isNow && (
        <details className="reasons">
          <summary>파일 올리기</summary>
          <FileUpload path={path} />
        </details>
      )}
      {isNow && <CheckPaper path={path} />}
    </Section>
  );
}

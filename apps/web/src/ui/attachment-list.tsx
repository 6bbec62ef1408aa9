import type { AttachmentView } from '@uian/record';
import { lazy, Suspense, useState } from 'react';
import { useRead } from '../api/reading.js';
import { instantText } from '../text/days.js';
import { sizeText } from '../text/sizes.js';
import { Button } from './button.js';
import { Dialog } from './dialog.js';
import { FileUpload } from './file-upload.js';
import './files.css';
import { Empty, Loading, Reading } from './states.js';
import { Tag } from './tag.js';

const DocumentViewer = lazy(() => import('./viewer/document-viewer.js'));
/** Formats that are shown in the page. */
const SHOWN: readonly string[] = ['hwp', 'hwpx'];

/** Files of a bill or a meeting (첨부 파일): newest version first to hand, earlier ones behind it. */
export function AttachmentList({ path, canReplace = false, knownOn, papers }: {
  /** Of the bill or the meeting: `/api/bills/…`. */
  readonly path: string;
  /** Whether a newer file may be laid in the place of one. Whoever may not is told by the API. */
  readonly canReplace?: boolean;
  /** As it was known at the end of that day. */
  readonly knownOn?: string;
  /** Only papers of these kinds. */
  readonly papers?: readonly string[];
}) {
  const files = useRead<{ items: readonly AttachmentView[] }>(`${path}/attachments${knownOn === undefined ? '' : `?knownOn=${knownOn}`}`);
  const wanted = (all: readonly AttachmentView[]): readonly AttachmentView[] =>
    all.filter(({ paper }) => papers?.includes(paper.id) ?? true);
  return (
    <Reading
      of={files} what="첨부 파일" isEmpty={({ items }) => wanted(items).length === 0}
      empty={<Empty title="첨부 파일이 없습니다.">의안, 검토보고서, 비용추계서를 올리면 여기에 나옵니다.</Empty>}
    >
      {({ items }) => (
        <ul className="attachments">
          {wanted(items).filter(({ supersededBy }) => supersededBy === null).map((file) => (
            <Attachment key={file.id} file={file} earlier={earlierThan(file, items)} path={path} canReplace={canReplace} />
          ))}
        </ul>
      )}
    </Reading>
  );
}

function earlierThan({ supersedes }: AttachmentView, all: readonly AttachmentView[]): readonly AttachmentView[] {
  const old = all.find(({ id }) => id === supersedes);
  return old ? [old, ...earlierThan(old, all)] : [];
}

function Attachment({ file, earlier, path, canReplace }: {
  readonly file: AttachmentView; readonly earlier: readonly AttachmentView[]; readonly path: string; readonly canReplace: boolean;
}) {
  const [replacing, setReplacing] = useState(false);
  return (
    <li className="attachment">
      <div className="attachment-what">
        <span className="attachment-tags">
          <Tag>{file.paper.term}</Tag>
          <Tag tone={file.open ? 'information' : 'neutral'}>{file.open ? '공개' : '비공개'}</Tag>
          {file.guarded && <Tag tone="warning">인쇄·수정 제한</Tag>}
        </span>
        <FileLink file={file} />
        <Laid file={file} />
      </div>
      <View file={file} />
      {canReplace && <Button size="small" onPress={() => setReplacing(true)} aria-label={`${file.name} 갈음하기`}>새 파일로 갈음</Button>}
      {earlier.length > 0 && (
        <details className="attachment-earlier">
          <summary>앞선 판 {earlier.length}건</summary>
          <ul>{earlier.map((old) => <li key={old.id}><FileLink file={old} /><Laid file={old} /><View file={old} /></li>)}</ul>
        </details>
      )}
      <Dialog title={`${file.name} 갈음하기`} isOpen={replacing} onClose={() => setReplacing(false)}>
        <p>앞선 파일은 기록에 그대로 남습니다.</p>
        <FileUpload path={path} paper={file.paper.id} open={file.open} supersedes={file.id} onDone={() => setReplacing(false)} />
      </Dialog>
    </li>
  );
}

/** Shows a document of the word processor, for whoever has none. */
function View({ file: { id, name, type } }: { readonly file: AttachmentView }) {
  const [viewing, setViewing] = useState(false);
  if (!SHOWN.includes(type)) return null;
  return (
    <>
      <Button size="small" onPress={() => setViewing(true)} aria-label={`${name} 화면에서 보기`}>화면에서 보기</Button>
      <Dialog title={name} isOpen={viewing} onClose={() => setViewing(false)} wide>
        <Suspense fallback={<Loading what="문서" />}><DocumentViewer attachment={id} /></Suspense>
      </Dialog>
    </>
  );
}

const FileLink = ({ file: { id, name } }: { readonly file: AttachmentView }) =>
  <a className="file-name" href={`/api/attachments/${id}`} download={name}>{name}</a>;

const Laid = ({ file: { size, by, recordedAt } }: { readonly file: AttachmentView }) =>
  <span className="hint">{[sizeText(size), by, instantText(recordedAt)].filter((part) => part !== null).join(' · ')}</span>;

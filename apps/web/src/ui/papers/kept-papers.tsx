import type { KeptPaperView, MadeAgain } from '@uian/api';
import { useMutation } from '@tanstack/react-query';
import { sendJson, type ApiProblem } from '../../api/client.js';
import { useRead } from '../../api/reading.js';
import { count } from '../../text/counts.js';
import { instantText } from '../../text/days.js';
import { sizeText } from '../../text/sizes.js';
import { Button } from '../button.js';
import { Callout, Tag } from '../tag.js';

/** Papers that were kept as attachments (보관한 문서), marked where the record has moved on since. */
export function KeptPapers({ path, onMake }: { readonly path: string; readonly onMake: (form: string) => void }) {
  const kept = useRead<{ items: readonly KeptPaperView[] }>(`${path}/kept-papers`);
  if (!kept.data || kept.data.items.length === 0) return null;
  return (
    <div className="stack">
      <h3>보관한 문서</h3>
      <ul className="papers kept-papers">
        {kept.data.items.map((paper) => <Kept key={paper.file.id} path={path} paper={paper} onMake={() => onMake(paper.form)} />)}
      </ul>
    </div>
  );
}

function Kept({ path, paper, onMake }: { readonly path: string; readonly paper: KeptPaperView; readonly onMake: () => void }) {
  const { file, term, shows, overtaken } = paper;
  const again = useMutation<MadeAgain, ApiProblem>({ mutationFn: () => sendJson<MadeAgain>(`${path}/kept-papers/${file.id}/again`, undefined) });
  return (
    <li>
      <div className="stack">
        <p>
          <strong>{term}</strong>{' '}
          {overtaken ? <Tag tone="warning">최신 기록과 다름</Tag> : <Tag tone="success">최신 기록과 같음</Tag>}{' '}
          <a className="file-name" href={`/api/attachments/${file.id}`} download={file.name}>{file.name}</a>
        </p>
        <p className="muted">
          {[`기록 ${shows}번까지 담음`, file.by, `${instantText(file.recordedAt)} 보관`, sizeText(file.size), `지문 ${file.sha256.slice(0, 12)}…`].filter((part) => part !== null).join(' · ')}
        </p>
        {overtaken && <Differences paper={paper} />}
        {again.data && (again.data.same
          ? <Callout tone="success">보관하던 때의 기록으로 다시 만든 파일이 보관한 파일과 한 글자도 다르지 않습니다.</Callout>
          : <Callout tone="danger" title="다시 만든 파일이 보관한 파일과 다릅니다">보관한 파일의 지문 {again.data.kept}, 다시 만든 파일의 지문 {again.data.again}</Callout>)}
        {again.error && <Callout tone="danger">{again.error.message}</Callout>}
      </div>
      <div className="row">
        {overtaken && paper.unavailable === null && <Button size="small" onPress={onMake} aria-label={`${term} 새로 만들기`}>새로 만들기</Button>}
        <Button size="small" isPending={again.isPending} onPress={() => again.mutate()} aria-label={`${term} 다시 만들어 확인`}>다시 만들어 확인</Button>
      </div>
    </li>
  );
}

/** Lines of the kept paper beside those that today's record would give. */
function Differences({ paper: { differences, unavailable, term } }: { readonly paper: KeptPaperView }) {
  if (unavailable !== null) return <p>지금의 기록으로는 만들 수 없습니다. {unavailable}</p>;
  return (
    <details className="paper-differences">
      <summary>달라진 곳 {count(differences.length, '곳')}</summary>
      <div className="scroll-x" tabIndex={0} role="region" aria-label={`${term} 달라진 곳`}>
        <table>
          <thead><tr><th scope="col">보관한 문서</th><th scope="col">지금의 기록</th></tr></thead>
          <tbody>
            {differences.map(({ before, after, lineBefore, lineAfter }) => (
              <tr key={`${lineBefore}:${lineAfter}`}>
                <td>{before.length === 0 ? <span className="muted">(없음)</span> : before.map((line, nth) => <p key={nth}>{line}</p>)}</td>
                <td>{after.length === 0 ? <span className="muted">(없음)</span> : after.map((line, nth) => <p key={nth}>{line}</p>)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

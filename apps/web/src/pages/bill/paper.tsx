import type { BillView } from '@uian/record';
import { dayText } from '../../text/days.js';
import { Section } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';

/** Running text as it was written, line by line. */
function Passage({ title, children }: { readonly title: string; readonly children: string | null }) {
  if (children === null || children === '') return null;
  return <div className="passage"><h3>{title}</h3><p>{children}</p></div>;
}

/** What the bill says: 제안이유, 주요내용, 본문, and 신·구조문대비표 side by side. */
export function Paper({ bill }: { readonly bill: BillView }) {
  const { paper } = bill;
  return (
    <Section title="본문과 신·구조문대비표" id="paper">
      {paper === null && <Empty title="등록된 본문이 없습니다">‘의안 본문 등록’으로 제안이유, 주요내용, 본문과 신·구조문대비표를 올리면 여기에 보입니다.</Empty>}
      {paper !== null && (
        <div className="stack">
          <p className="muted">{dayText(paper.from.day)} {paper.from.act.term}</p>
          <Passage title="제안이유">{paper.reason}</Passage>
          <Passage title="주요내용">{paper.contents}</Passage>
          <Passage title="본문">{paper.text}</Passage>
          {paper.comparison.length > 0 && <Comparison rows={paper.comparison} />}
        </div>
      )}
    </Section>
  );
}

function Comparison({ rows }: { readonly rows: NonNullable<BillView['paper']>['comparison'] }) {
  return (
    <div className="scroll-x" tabIndex={0} role="region" aria-label="신·구조문대비표">
      <table className="compared">
        <caption>신·구조문대비표</caption>
        <thead><tr><th scope="col">조문</th><th scope="col">현행</th><th scope="col">개정안</th></tr></thead>
        <tbody>
          {rows.map(({ article, current, proposed }, nth) => (
            // Rows stand in the order of the articles and have no other name.
            <tr key={nth}><th scope="row">{article ?? ''}</th><td>{current}</td><td>{proposed}</td></tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import type { PaperView } from '@uian/api';
import { useRead } from '../../api/reading.js';
import { useAddress } from '../../app/use-address.js';
import { Button } from '../button.js';
import { Section } from '../page.js';
import { Empty, Reading } from '../states.js';
import { Callout } from '../tag.js';
import { KeptPapers } from './kept-papers.js';
import { PaperDialog } from './paper-dialog.js';
import './papers.css';

/** Papers that the record writes (문서). @param path of the bill or the meeting in the API */
export function Papers({ path, keepsDrafts = false }: { readonly path: string; readonly keepsDrafts?: boolean }) {
  const papers = useRead<readonly PaperView[]>(`${path}/papers`);
  // A paper stands in the address, so that whoever owes it is led to it.
  const [{ paper: asked }, change] = useAddress<'paper'>();
  const wanted = papers.data?.find(({ id }) => id === asked);
  const open = wanted?.unavailable === null ? wanted : undefined;
  const setOpen = (paper: string): void => change({ paper });
  return (
    <Section title="문서" id="papers">
      {wanted && wanted.unavailable !== null && <Callout tone="warning" title={`${wanted.term}: 아직 만들 수 없습니다`}>{wanted.unavailable}</Callout>}
      <Reading of={papers} what="문서" isEmpty={(found) => found.length === 0} empty={<Empty title="만들 수 있는 문서가 없습니다" />}>
        {(found) => (
          <ul className="papers">
            {found.map((paper) => (
              <li key={paper.id}>
                <div>
                  <strong>{paper.term}</strong>
                  {paper.articles.length > 0 && <span className="muted"> {paper.articles.join(', ')}</span>}
                  {paper.unavailable !== null && <p className="muted">{paper.unavailable}</p>}
                </div>
                {paper.unavailable === null && <Button size="small" onPress={() => setOpen(paper.id)} aria-label={`${paper.term} 만들기`}>만들기</Button>}
              </li>
            ))}
          </ul>
        )}
      </Reading>
      <KeptPapers path={path} onMake={setOpen} />
      {open && <PaperDialog key={open.id} path={`${path}/papers/${open.id}`} paper={open} keepsDraft={keepsDrafts} onClose={() => setOpen('')} />}
    </Section>
  );
}

import type { Found } from '@uian/documents';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type FormEvent } from 'react';
import { getJson, type ApiProblem } from '../../api/client.js';
import { count } from '../../text/counts.js';
import { Button } from '../button.js';
import { Empty, Loading, Reading } from '../states.js';
import { DocumentPage } from './document-page.js';
import './viewer.css';

/** What a stored file holds never changes: asked once. */
export function useDrawn<Body>(path: string | undefined) {
  return useQuery<Body, ApiProblem>({
    queryKey: ['drawn', path], queryFn: ({ signal }) => getJson<Body>(path!, signal), enabled: path !== undefined, staleTime: Infinity, retry: false,
  });
}

/** An attached document of the word processor, page under page, with a place to search in it (화면 보기). */
export default function DocumentViewer({ attachment }: { readonly attachment: string }) {
  const path = `/api/attachments/${attachment}/pages`;
  const pages = useDrawn<{ pages: number }>(path);
  return (
    <Reading of={pages} what="문서" isEmpty={(body) => body.pages === 0} empty={<Empty title="빈 문서입니다." />}>
      {(body) => <Pages path={path} pages={body.pages} />}
    </Reading>
  );
}

function Pages({ path, pages }: { readonly path: string; readonly pages: number }) {
  const [word, setWord] = useState<string>();
  const [chosen, setChosen] = useState(0);
  const found = useDrawn<{ items: readonly Found[] }>(word === undefined ? undefined : `${path}/find?word=${encodeURIComponent(word)}`);
  const places = useRef(new Map<number, HTMLElement>());
  const items = found.data?.items ?? [];
  const goTo = (page: number): void => places.current.get(page)?.scrollIntoView({ block: 'start' });
  const choose = (at: number): void => {
    setChosen(at);
    if (items[at]) goTo(items[at].page);
  };
  return (
    <div className="viewer">
      <div className="viewer-bar">
        <FindForm onFind={(text) => { setWord(text); setChosen(0); }} />
        <p className="muted">모두 {count(pages, '쪽')}</p>
      </div>
      {found.isLoading && <Loading what="찾은 곳" />}
      {found.error && <p role="alert">{found.error.message}</p>}
      {found.data && <FoundList word={word!} items={items} chosen={chosen} onChoose={choose} />}
      <div className="viewer-pages" tabIndex={0} role="region" aria-label="문서의 쪽">
        {Array.from({ length: pages }, (_, at) => at + 1).map((page) => (
          <DocumentPage
            key={page} path={`${path}/${page}`} page={page} pages={pages} found={items.filter((one) => one.page === page)} chosen={items[chosen]}
            onPlace={(element) => { if (element) places.current.set(page, element); }}
          />
        ))}
      </div>
    </div>
  );
}

function FindForm({ onFind }: { readonly onFind: (word: string | undefined) => void }) {
  const find = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const word = String(new FormData(event.currentTarget).get('word')).trim();
    onFind(word === '' ? undefined : word);
  };
  return (
    <form className="viewer-find" role="search" onSubmit={find}>
      <input className="input" type="search" name="word" aria-label="문서에서 찾을 말" placeholder="문서에서 찾기" maxLength={100} />
      <Button type="submit" size="small">찾기</Button>
    </form>
  );
}

function FoundList({ word, items, chosen, onChoose }: {
  readonly word: string; readonly items: readonly Found[]; readonly chosen: number; readonly onChoose: (at: number) => void;
}) {
  if (items.length === 0) return <p role="status">‘{word}’을(를) 찾지 못했습니다.</p>;
  return (
    <div className="viewer-found">
      <p role="status">찾은 곳 {count(items.length, '곳')}, {chosen + 1}번째 ({items[chosen]!.page}쪽)</p>
      <Button size="small" isDisabled={chosen === 0} onPress={() => onChoose(chosen - 1)}>앞의 곳</Button>
      <Button size="small" isDisabled={chosen === items.length - 1} onPress={() => onChoose(chosen + 1)}>다음 곳</Button>
    </div>
  );
}

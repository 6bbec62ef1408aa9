import { Link, useParams } from '@tanstack/react-router';
import type { Page as PageOf, PublicBillSummary } from '@uian/record';
import { useState, type FormEvent } from 'react';
import { usePublic } from '../../api/public.js';
import { useAddress } from '../../app/use-address.js';
import { dayText } from '../../text/days.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/fields.js';
import { Page } from '../../ui/page.js';
import { Empty, Reading } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { PublicFrame } from './frame.js';

/** Finds a bill by a word of its title or its number (의안 찾기). What was searched, and where one is, stands in the address. */
export default function Bills() {
  const { council } = useParams({ strict: false }) as { council: string };
  const [{ q, cursor }, change] = useAddress<'q' | 'cursor'>();
  const [word, setWord] = useState(q ?? '');
  const query = new URLSearchParams({ ...(q === undefined ? {} : { q }), ...(cursor === undefined ? {} : { cursor }) });
  const bills = usePublic<PageOf<PublicBillSummary>>(`/api/public/${council}/bills?${query}`);
  const search = (event: FormEvent): void => {
    event.preventDefault();
    change({ q: word.trim(), cursor: '' });
  };
  return (
    <PublicFrame council={council}>
      <Page title="의안 찾기" lead="의안명의 낱말이나 의안번호로 찾아보세요. 지금 어디까지 왔는지, 다음은 언제인지 볼 수 있습니다.">
        <form role="search" className="public-search" onSubmit={search}>
          <TextField label="찾는 말" type="search" value={word} onChange={setWord} placeholder="예: 도서관" />
          <Button type="submit" look="primary">찾기</Button>
        </form>
        <Reading
          of={bills} what="의안" isEmpty={({ items }) => items.length === 0}
          empty={q === undefined
            ? <Empty title="아직 공개된 의안이 없습니다.">의안이 접수되면 여기에 나옵니다.</Empty>
            : <Empty title={`‘${q}’에 맞는 의안이 없습니다.`}>낱말을 줄이거나 의안번호로 찾아보세요. 접수된 의안만 나옵니다.</Empty>}
        >
          {({ items, next }) => (
            <>
              <ul className="public-list">{items.map((bill) => <Found key={bill.id} bill={bill} council={council} />)}</ul>
              <p className="public-pages">
                {cursor !== undefined && <Button onPress={() => change({ cursor: '' })}>처음으로</Button>}
                {next !== null && <Button onPress={() => change({ cursor: next })}>다음 의안 보기</Button>}
              </p>
            </>
          )}
        </Reading>
      </Page>
    </PublicFrame>
  );
}

const Found = ({ bill: { id, number, title, kind, state, committee, lastDay }, council }: { readonly bill: PublicBillSummary; readonly council: string }) => (
  <li className="card public-found">
    <Tag tone="information">{state.term}</Tag>
    <Link to={`/public/${council}/bills/${id}` as string}>{title}</Link>
    <span className="hint">의안번호 {number} · {kind.term}{committee === null ? '' : ` · ${committee.term}`} · {dayText(lastDay)}</span>
  </li>
);

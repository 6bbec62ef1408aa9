import { Link, useParams } from '@tanstack/react-router';
import type { OpinionFate } from '@uian/record';
import { useState, type FormEvent } from 'react';
import { usePublicSend } from '../../api/public.js';
import { dayText, instantText } from '../../text/days.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/fields.js';
import { Page, Section } from '../../ui/page.js';
import { Tag } from '../../ui/tag.js';
import { PublicFrame } from './frame.js';

/** What became of an opinion (내 의견은 어떻게 되었나): for who has its receipt, and nobody else. */
export default function Receipt() {
  const { council } = useParams({ strict: false }) as { council: string };
  const ask = usePublicSend<{ receipt: string }, OpinionFate>(`/api/public/${council}/opinions/fate`);
  const [receipt, setReceipt] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    ask.mutate({ receipt });
  };
  return (
    <PublicFrame council={council}>
      <Page title="내 의견 확인" lead="의견을 낼 때 받은 접수번호를 적으세요.">
        <form className="public-search" onSubmit={submit} noValidate>
          <TextField label="접수번호" value={receipt} onChange={setReceipt} autoComplete="off" isRequired error={ask.error?.message} />
          <Button type="submit" look="primary" isPending={ask.isPending}>확인</Button>
        </form>
        {ask.data && <Fate council={council} fate={ask.data} />}
      </Page>
    </PublicFrame>
  );
}

const Fate = ({ council, fate: { bill, day, late, reviews } }: { readonly council: string; readonly fate: OpinionFate }) => (
  <Section title="의견의 경과">
    <p><Link to={`/public/${council}/bills/${bill.id}` as string}>{bill.title}</Link></p>
    <ol className="public-road">
      <li><span className="public-step">접수 {late && <Tag tone="warning">예고가 끝난 뒤</Tag>}</span><span className="hint">{dayText(day)}</span></li>
      {reviews.length === 0 && <li><span className="public-step">의회가 확인하고 있습니다</span></li>}
      {reviews.map(({ what, term, words, at }) => (
        <li key={at}><span className="public-step">{term}</span><span className="hint">{instantText(at)}</span>{what !== 'shown' && <p className="public-text">{words}</p>}</li>
      ))}
    </ol>
  </Section>
);

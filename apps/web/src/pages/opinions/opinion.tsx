import { Link } from '@tanstack/react-router';
import type { OpinionView, OpinionWriter, Review } from '@uian/record';
import { useState } from 'react';
import { useRead, useSend } from '../../api/reading.js';
import { dayText, instantText } from '../../text/days.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/fields.js';
import { Reading } from '../../ui/states.js';
import { Callout, Tag } from '../../ui/tag.js';

const ASKED: Readonly<Record<Review, { readonly title: string; readonly label: string; readonly hint: string; readonly button: string }>> = {
  shown: { title: '의견 공개', label: '공개할 내용', hint: '사람을 알아볼 수 있는 말은 지우세요. 이대로 모두에게 보입니다.', button: '공개하기' },
  withheld: { title: '의견 비공개', label: '공개하지 않는 까닭', hint: '의견을 낸 사람이 접수번호로 볼 수 있습니다.', button: '비공개로 두기' },
  answered: { title: '의견에 답변', label: '답변', hint: '의견을 낸 사람에게 보이고, 공개한 의견이면 모두에게 보입니다.', button: '답변하기' },
};

/** One opinion: what it says, what was done with it, what can be done. Who wrote it is asked for apart, and that is written down. */
export function Opinion({ opinion }: { readonly opinion: OpinionView }) {
  const [doing, setDoing] = useState<Review>();
  const [asking, setAsking] = useState(false);
  const { id, bill, stance, late, day, body, reviews, writerKept } = opinion;
  return (
    <li className="card opinion">
      <p className="opinion-head">
        <Tag>{stance.term}</Tag>{late && <Tag tone="warning">예고가 끝난 뒤</Tag>}
        <Link to={`/bills/${bill.id}` as string}>{bill.title}</Link><span className="hint">{dayText(day)}</span>
      </p>
      <p className="opinion-body">{body ?? '보유 기간이 지나 지운 의견입니다.'}</p>
      {reviews.map(({ what, term, words, at }) => <p key={at} className="hint">{instantText(at)} {term}{what === 'shown' ? '' : `: ${words}`}</p>)}
      <div className="opinion-tools">
        {body !== null && <Button look="primary" size="small" onPress={() => setDoing('shown')}>공개</Button>}
        <Button size="small" onPress={() => setDoing('withheld')}>비공개</Button>
        <Button size="small" onPress={() => setDoing('answered')}>답변</Button>
        {writerKept && <Button look="plain" size="small" onPress={() => setAsking(true)}>쓴 사람 보기</Button>}
      </div>
      {doing !== undefined && <ReviewDialog key={doing} id={id} what={doing} body={body ?? ''} onClose={() => setDoing(undefined)} />}
      <Dialog title="의견을 쓴 사람" isOpen={asking} onClose={() => setAsking(false)}>{asking && <Writer id={id} />}</Dialog>
    </li>
  );
}

function ReviewDialog({ id, what, body, onClose }: { readonly id: string; readonly what: Review; readonly body: string; readonly onClose: () => void }) {
  const [words, setWords] = useState(what === 'shown' ? body : '');
  const send = useSend<{ what: Review; words: string }>(`/api/opinions/${id}/reviews`);
  const { title, label, hint, button } = ASKED[what];
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <div className="stack">
        {send.error && <Callout tone="danger">{send.error.message}</Callout>}
        <TextField label={label} hint={hint} lines={6} value={words} onChange={setWords} isRequired autoFocus />
        <p><Button look="primary" isPending={send.isPending} onPress={() => send.mutate({ what, words }, { onSuccess: onClose })}>{button}</Button></p>
      </div>
    </Dialog>
  );
}

function Writer({ id }: { readonly id: string }) {
  const writer = useRead<OpinionWriter>(`/api/opinions/${id}/writer`);
  return (
    <div className="stack">
      <Callout>열람한 사람과 시각이 기록됩니다.</Callout>
      <Reading of={writer} what="쓴 사람">
        {({ name, email, keepUntil }) => <p>{name}{email === null ? '' : ` · ${email}`} <span className="hint">{dayText(keepUntil)}까지 보관</span></p>}
      </Reading>
    </div>
  );
}

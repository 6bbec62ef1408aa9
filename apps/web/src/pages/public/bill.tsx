import { useParams } from '@tanstack/react-router';
import type { PublicBill, ShownOpinion } from '@uian/record';
import { usePublic } from '../../api/public.js';
import { dayText, daysLeftText, shortDayText, spanText } from '../../text/days.js';
import { sizeText } from '../../text/sizes.js';
import { Page, Section } from '../../ui/page.js';
import { ReadingPage } from '../../ui/reading-page.js';
import { Road } from '../../ui/road.js';
import { Empty, Reading } from '../../ui/states.js';
import { Callout, Tag } from '../../ui/tag.js';
import { Follow } from './follow.js';
import { PublicFrame } from './frame.js';
import { OpinionForm } from './opinion-form.js';

/** A bill as everybody sees it: where it stands, what comes next and when, what they can do. */
export default function Bill() {
  const { council, bill: id } = useParams({ strict: false }) as { council: string; bill: string };
  const bill = usePublic<PublicBill>(`/api/public/${council}/bills/${id}`);
  return <PublicFrame council={council}><ReadingPage of={bill} what="의안">{(found) => <Shown bill={found} />}</ReadingPage></PublicFrame>;
}

/** The first line: where it stands, and until when something can be done. */
function lead({ state, notice, sitting, final, today }: PublicBill): string {
  if (notice && !notice.over) return `${dayText(notice.until)}까지 의견을 낼 수 있습니다. ${daysLeftText(notice.until, today)}.`;
  if (sitting !== null) return `${dayText(sitting)} 위원회 회의에서 다룹니다.`;
  return final ? `끝난 의안입니다: ${state.term}.` : `지금은 ${state.term} 단계입니다.`;
}

function Shown({ bill }: { readonly bill: PublicBill }) {
  const path = `/api/public/${bill.council.id}/bills/${bill.id}`;
  return (
    <Page title={bill.title} lead={lead(bill)}>
      <p className="public-tags">
        <Tag tone="information">{bill.state.term}</Tag><span>의안번호 {bill.number}</span><span>{bill.kind.term}</span><span>{bill.proposer}</span>
        {bill.committee !== null && <span>{bill.committee.term}</span>}
      </p>
      <Next bill={bill} />
      <Section title="지금 어디까지 왔나요"><Road road={bill.road} /></Section>
      <Section title="지나온 일">
        <ol className="public-road">
          {bill.timeline.filter(({ voided }) => !voided).map(({ sequence, type, day, vote }, at, all) => (
            <li key={sequence} aria-current={at === all.length - 1 ? 'step' : undefined}>
              <span className="public-step">{type.term}{at === all.length - 1 && !bill.final && <Tag>지금 여기</Tag>}</span>
              <span className="hint">{dayText(day)}{vote === null ? '' : ` · ${vote}`}</span>
            </li>
          ))}
        </ol>
      </Section>
      {(bill.reason !== null || bill.contents !== null) && (
        <Section title="제안이유와 주요내용">
          {bill.reason !== null && <p className="public-text">{bill.reason}</p>}
          {bill.contents !== null && <p className="public-text">{bill.contents}</p>}
        </Section>
      )}
      <Section title="첨부 파일">
        {bill.attachments.length === 0 ? <Empty title="공개된 파일이 없습니다." /> : (
          <ul className="public-list">
            {bill.attachments.map(({ id, name, paper, size }) => (
              <li key={id} className="card"><a href={`${path}/attachments/${id}`} download={name}>{name}</a> <span className="hint">{paper} · {sizeText(size)}</span></li>
            ))}
          </ul>
        )}
      </Section>
      <Opinions bill={bill} path={path} />
      <Follow path={path} title={bill.title} />
    </Page>
  );
}

const Next = ({ bill: { deadlines, sitting, notice, final, today } }: { readonly bill: PublicBill }) => (final ? null : (
  <Section title="다음은 언제인가요">
    <ul className="public-list">
      {notice && !notice.over && <li className="card">입법예고 {spanText(notice.from, notice.until)}</li>}
      {sitting !== null && <li className="card">{dayText(sitting)} 위원회 회의</li>}
      {deadlines.map(({ rule, effect, due, unknown, article, overdue }) => (
        <li key={rule.id} className="card">
          <strong>{rule.term}</strong> <Tag tone={overdue ? 'warning' : 'neutral'}>{effect.term}</Tag>
          <p>{due === null ? unknown : `${shortDayText(due, today)}까지`} <span className="hint">{article}</span></p>
        </li>
      ))}
    </ul>
    {deadlines.length === 0 && sitting === null && (!notice || notice.over) && <Empty title="정해진 날이 아직 없습니다.">회의가 잡히거나 기한이 시작되면 여기에 나옵니다.</Empty>}
  </Section>
));

function Opinions({ bill: { notice, final }, path }: { readonly bill: PublicBill; readonly path: string }) {
  const shown = usePublic<{ items: readonly ShownOpinion[] }>(`${path}/opinions`);
  return (
    <Section title="의견" id="opinions">
      {notice && !final ? <OpinionForm path={`${path}/opinions`} notice={notice} />
        : <Callout>{final ? '심사가 끝나 의견을 받지 않습니다.' : '입법예고가 시작되면 여기에서 의견을 낼 수 있습니다.'}</Callout>}
      <Reading
        of={shown} what="의견" isEmpty={({ items }) => items.length === 0}
        empty={<Empty title="공개된 의견이 없습니다.">의회가 확인한 의견이 이름 없이 여기에 나옵니다.</Empty>}
      >
        {({ items }) => (
          <ul className="public-list">
            {items.map(({ id, stance, day, late, words, answer }) => (
              <li key={id} className="card">
                <p><Tag>{stance.term}</Tag> {late && <Tag tone="warning">예고가 끝난 뒤</Tag>} <span className="hint">{dayText(day)}</span></p>
                <p className="public-text">{words}</p>
                {answer !== null && <Callout title="의회의 답변">{answer}</Callout>}
              </li>
            ))}
          </ul>
        )}
      </Reading>
    </Section>
  );
}

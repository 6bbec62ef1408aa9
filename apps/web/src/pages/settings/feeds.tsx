import type { FeedView } from '@uian/record';
import { useState } from 'react';
import { useSend } from '../../api/reading.js';
import { useMe } from '../../app/session.js';
import { instantText } from '../../text/days.js';
import { Button } from '../../ui/button.js';
import { Select } from '../../ui/fields.js';
import { Section } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import { Callout } from '../../ui/tag.js';

const OWN = 'own';

/** Calendar feeds: deadlines and meetings in the calendar that somebody uses anyway. */
export function Feeds({ feeds }: { readonly feeds: readonly FeedView[] }) {
  const { council } = useMe();
  const [of, setOf] = useState(OWN);
  const create = useSend<{ committee?: string }, { url: string }>('/api/settings/feeds');
  const revoke = useSend<{ id: string }>(({ id }) => `/api/settings/feeds/${id}/revoke`);
  return (
    <Section title="일정 구독" id="feeds">
      <p className="muted">쓰고 있는 일정 프로그램에 기한과 회의를 나타나게 합니다. 주소를 아는 사람은 누구나 볼 수 있으니 남에게 알리지 마세요.</p>
      {feeds.length === 0
        ? <Empty title="구독 주소가 없습니다.">아래에서 주소를 만들어 일정 프로그램의 ‘주소로 구독’에 넣으세요.</Empty>
        : (
          <ul className="stack">
            {feeds.map(({ id, committee, createdAt }) => (
              <li key={id} className="row">
                <span>{committee === null ? '내 할 일과 회의' : `${committee.term}의 기한과 회의`}</span>
                <span className="muted">{instantText(createdAt)}에 만듦</span>
                <Button size="small" onPress={() => revoke.mutate({ id })} isPending={revoke.isPending}>구독 끝내기</Button>
              </li>
            ))}
          </ul>
        )}
      {create.data !== undefined && (
        <Callout tone="success" title="구독 주소입니다. 지금만 보여 드립니다. 일정 프로그램에 넣으세요."><code>{create.data.url}</code></Callout>
      )}
      {create.error && <Callout tone="danger">{create.error.message}</Callout>}
      <div className="settings-line">
        <Select
          label="무엇을" value={of} onChange={setOf}
          choices={[{ id: OWN, term: '내 할 일과 회의' }, ...council.committees.map(({ id, name }) => ({ id, term: `${name}의 기한과 회의` }))]}
        />
        <Button onPress={() => create.mutate(of === OWN ? {} : { committee: of })} isPending={create.isPending}>구독 주소 만들기</Button>
      </div>
    </Section>
  );
}

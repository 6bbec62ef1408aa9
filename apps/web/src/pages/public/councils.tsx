import { Link } from '@tanstack/react-router';
import type { PublicCouncil } from '@uian/api';
import { usePublic } from '../../api/public.js';
import { Page } from '../../ui/page.js';
import { Empty, Reading } from '../../ui/states.js';
import { PublicFrame } from './frame.js';

/** The councils that show their bills to everybody. */
export default function Councils() {
  const councils = usePublic<{ items: readonly Pick<PublicCouncil, 'id' | 'name'>[] }>('/api/public');
  return (
    <PublicFrame>
      <Page title="의안을 찾을 의회를 고르세요">
        <Reading
          of={councils} what="의회" isEmpty={({ items }) => items.length === 0}
          empty={<Empty title="시민에게 공개하는 의회가 없습니다.">의회가 공개를 시작하면 여기에 나옵니다.</Empty>}
        >
          {({ items }) => (
            <ul className="public-list">
              {items.map(({ id, name }) => <li key={id} className="card"><Link to={`/public/${id}` as string}>{name}</Link></li>)}
            </ul>
          )}
        </Reading>
      </Page>
    </PublicFrame>
  );
}

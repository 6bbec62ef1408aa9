import type { DeliveryView } from '@uian/record';
import { usePages } from '../../api/reading.js';
import { holds, useMe } from '../../app/session.js';
import { useAddress } from '../../app/use-address.js';
import { instantText } from '../../text/days.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Checkbox, Select } from '../../ui/fields.js';
import { Page } from '../../ui/page.js';
import { Empty, Failure, Loading } from '../../ui/states.js';
import { Tag, type Tone } from '../../ui/tag.js';
import './notices.css';

const STATES = [
  { id: 'any', term: '모든 상태' }, { id: 'waiting', term: '기다림' }, { id: 'accepted', term: '전달됨' }, { id: 'failed', term: '전달하지 못함' },
  { id: 'skipped', term: '보내지 않음' }, { id: 'held', term: '하루 요약에 모음' }, { id: 'bundled', term: '하루 요약으로 전달됨' },
];

const TONES: Readonly<Record<DeliveryView['state']['id'], Tone>> = {
  waiting: 'warning', accepted: 'success', failed: 'danger', skipped: 'neutral', held: 'information', bundled: 'success',
};

export default function Deliveries() {
  const me = useMe();
  const [{ state, all }, filter] = useAddress<'state' | 'all'>();
  const deliveries = usePages<DeliveryView>(`/api/deliveries${all === 'true' ? '/all' : ''}${state ? `?state=${state}` : ''}`);
  return (
    <Page
      title="전달 내역" lead="알림이 누구에게 어떤 방법으로 언제 갔는지 남깁니다. 고치거나 지울 수 없습니다."
      actions={<ButtonLink to="/notices">알림으로</ButtonLink>}
    >
      <div className="ledger-filters">
        <Select label="상태" choices={STATES} value={state ?? 'any'} onChange={(id) => filter({ state: id === 'any' ? undefined : id })} />
        {holds(me, 'administrator', 'secretariat') && (
          <Checkbox isSelected={all === 'true'} onChange={(on) => filter({ all: on ? 'true' : undefined })}>의회 전체 보기</Checkbox>
        )}
      </div>
      {deliveries.data === undefined && (deliveries.error ? <Failure problem={deliveries.error} onRetry={() => void deliveries.refetch()} /> : <Loading what="전달 내역" />)}
      {deliveries.data?.length === 0 && <Empty title="전달 내역이 없습니다.">알림이 생기면 받는 사람과 방법마다 한 줄씩 남습니다.</Empty>}
      {deliveries.data !== undefined && deliveries.data.length > 0 && (
        <ol className="notices">
          {deliveries.data.map((one) => (
            <li key={one.id} className="notice">
              <p className="notice-subject">{one.subject}</p>
              <p className="notice-foot">
                <Tag tone={TONES[one.state.id]}>{one.state.term}</Tag>
                <span>{one.person}{one.office !== null && ` · ${one.office}`} · {one.channel.term}</span>
                <span className="muted">{instantText(one.createdAt)}</span>
              </p>
              {one.reason !== null && <p className="muted">{one.reason}</p>}
              {one.nextAt !== null && <p className="muted">{instantText(one.nextAt)}에 보냅니다.</p>}
              {one.attempts.length > 0 && (
                <ul className="attempts">
                  {one.attempts.map(({ number, at, what }) => <li key={number} className="muted">{number}번째: {instantText(at)} {what.term}</li>)}
                </ul>
              )}
            </li>
          ))}
        </ol>
      )}
      {deliveries.hasNextPage && <Button onPress={() => void deliveries.fetchNextPage()} isPending={deliveries.isFetchingNextPage}>더 보기</Button>}
    </Page>
  );
}

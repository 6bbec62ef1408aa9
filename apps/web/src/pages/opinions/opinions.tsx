import type { OpinionView } from '@uian/record';
import { useRead } from '../../api/reading.js';
import { useAddress } from '../../app/use-address.js';
import { count } from '../../text/counts.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Empty, Reading } from '../../ui/states.js';
import { Opinion } from './opinion.js';
import './opinions.css';

/** Opinions of citizens, for the office that reads them before anybody sees them (시민 의견 확인). */
export default function Opinions() {
  const [{ of = 'waiting' }, change] = useAddress<'of'>();
  const opinions = useRead<{ items: readonly OpinionView[] }>(`/api/opinions?of=${of === 'all' ? 'all' : 'waiting'}`);
  const waiting = of !== 'all';
  const lead = opinions.data === undefined || !waiting ? undefined
    : opinions.data.items.length === 0 ? '확인할 의견이 없습니다.' : `확인을 기다리는 의견 ${count(opinions.data.items.length)}. 오래된 것부터입니다.`;
  return (
    <Page
      title="시민 의견" lead={lead}
      actions={<Button onPress={() => change({ of: waiting ? 'all' : '' })}>{waiting ? '모든 의견 보기' : '확인할 의견만 보기'}</Button>}
    >
      <Reading
        of={opinions} what="의견" isEmpty={({ items }) => items.length === 0}
        empty={<Empty title={waiting ? '확인할 의견이 없습니다.' : '들어온 의견이 없습니다.'}>입법예고 중인 의안에 시민이 의견을 내면 여기에 나옵니다.</Empty>}
      >
        {({ items }) => <ul className="opinions">{items.map((opinion) => <Opinion key={opinion.id} opinion={opinion} />)}</ul>}
      </Reading>
    </Page>
  );
}

import { useNavigate } from '@tanstack/react-router';
import type { ActReply } from '@uian/api';
import type { Beginning } from '@uian/record';
import { useRead } from '../../api/reading.js';
import { useAddress } from '../../app/use-address.js';
import { ActPanel } from '../../ui/act/act-dialog.js';
import { Select } from '../../ui/fields.js';
import { Page } from '../../ui/page.js';
import { Empty, Reading } from '../../ui/states.js';

/** A new bill (발의·제출·제안·청구): the act that begins it, as a form. */
export default function NewBill() {
  const beginnings = useRead<{ items: readonly Beginning[] }>('/api/bills/acts');
  return (
    <Page title="새 의안" lead="의안을 내는 방법을 고르고 적습니다. 기록하기 전에 무엇이 시작되는지 보여 드립니다.">
      <Reading of={beginnings} what="의안을 내는 방법" isEmpty={({ items }) => !items.some(({ mine }) => mine)} empty={<NotMine />}>
        {({ items }) => <Chosen beginnings={items.filter(({ mine }) => mine)} />}
      </Reading>
    </Page>
  );
}

function NotMine() {
  return <Empty title="의안을 낼 수 있는 직위가 아닙니다">의안은 의원, 의사과, 집행부, 위원회가 냅니다. 직위가 잘못되었으면 관리자에게 알려 주세요.</Empty>;
}

function Chosen({ beginnings }: { readonly beginnings: readonly Beginning[] }) {
  const navigate = useNavigate();
  const [{ act: asked }, change] = useAddress<'act'>();
  const chosen = beginnings.find(({ act }) => act.id === asked) ?? beginnings[0]!;
  const show = ({ stream }: ActReply): void => void navigate({ to: '/bills/$bill', params: { bill: stream } as never });
  return (
    <div className="stack">
      <Select label="내는 방법" choices={beginnings.map(({ act }) => act)} value={chosen.act.id} onChange={(act) => change({ act })} hint={chosen.article} />
      <div className="card">
        <ActPanel key={chosen.act.id} target={{ kind: 'new-bill' }} act={chosen.act} onDone={show} onClose={() => void navigate({ to: '/' })} />
      </div>
    </div>
  );
}

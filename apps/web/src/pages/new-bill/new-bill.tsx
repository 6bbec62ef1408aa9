import { useNavigate } from '@tanstack/react-router';
import type { ActReply } from '@uian/api';
import type { ActForm, Beginning } from '@uian/record';
import { useState } from 'react';
import { newCommandId } from '../../api/command-id.js';
import { readAgain, useRead } from '../../api/reading.js';
import { upload } from '../../api/upload.js';
import { useAddress } from '../../app/use-address.js';
import { ActPanel } from '../../ui/act/act-dialog.js';
import { Checkbox, Select } from '../../ui/fields.js';
import { Page } from '../../ui/page.js';
import { Empty, Reading } from '../../ui/states.js';
import { Callout } from '../../ui/tag.js';
import { FromFile, type Filled } from './from-file.js';
import './new-bill.css';

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
  const [filled, setFilled] = useState<Filled>();
  const [keeps, setKeeps] = useState(true);
  const here = filled?.act === chosen.act.id ? filled : undefined;
  const form = useRead<ActForm>(`/api/bills/acts/${chosen.act.id}`);
  const show = ({ stream }: ActReply): void => {
    if (here && keeps) {
      const file = { file: here.file, commandId: newCommandId(), paper: 'bill', open: false };
      // Whoever may not lay files sees the bill without it, and lays it with others' help.
      void upload(`/api/bills/${stream}`, file, () => undefined).then(readAgain, () => undefined);
    }
    void navigate({ to: '/bills/$bill', params: { bill: stream } as never });
  };
  const fill = (found: Filled): void => {
    setFilled(found);
    if (beginnings.some(({ act }) => act.id === found.act)) change({ act: found.act });
  };
  const unlike = filled !== undefined && !beginnings.some(({ act }) => act.id === filled.act);
  return (
    <div className="stack">
      <FromFile kinds={form.data?.schema.properties?.['kind']?.terms ?? {}} onFill={fill} />
      {unlike && <Callout tone="warning" title="양식에 넣지 못했습니다">이 파일의 의안은 지금의 직위로 낼 수 없는 방법으로 냅니다.</Callout>}
      <Select label="내는 방법" choices={beginnings.map(({ act }) => act)} value={chosen.act.id} onChange={(act) => change({ act })} hint={chosen.article} />
      {here && <Checkbox isSelected={keeps} onChange={setKeeps}>기록한 뒤 {here.file.name} 파일을 의안에 첨부합니다</Checkbox>}
      <div className="card">
        <ActPanel
          key={`${chosen.act.id}${here ? JSON.stringify(here.input) : ''}`} target={{ kind: 'new-bill' }} act={chosen.act} onDone={show} onClose={() => void navigate({ to: '/' })}
          given={here?.input} begins={here && { day: here.day }}
        />
      </div>
    </div>
  );
}

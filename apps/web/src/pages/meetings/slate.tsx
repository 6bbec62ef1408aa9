import type { AgendaItemView, MeetingView } from '@uian/record';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { count } from '../../text/counts.js';
import { ActButton } from '../../ui/act/act-button.js';
import { Section } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import { Callout, Tag } from '../../ui/tag.js';
import { ApproveBar, useApproval } from './approve.js';
import { moved } from './moved.js';
import { ReadinessTag, Standing } from './readiness.js';

const actOf = ({ acts }: MeetingView, id: string): MeetingView['acts'][number] | undefined => acts.find((act) => act.id === id);

/** The slate (안건): readiness first; in order by dragging or by keys; approved in whole or in part from the same place. */
export function Slate({ view }: { readonly view: MeetingView }) {
  const [order, setOrder] = useState<readonly string[]>(() => view.items.map(({ bill }) => bill));
  const approve = actOf(view, 'meeting.approve');
  const change = actOf(view, 'meeting.change-items');
  const approval = useApproval(view);
  const isMoved = order.some((bill, at) => view.items[at]?.bill !== bill);
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: change?.allowed !== true,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': view.items.find(({ bill }) => bill === key)?.title ?? String(key) })),
    onReorder: ({ keys, target }) => setOrder((before) => moved(before, [...keys].map(String), String(target.key), target.dropPosition === 'before')),
  });
  // Rows are told apart by an id of that name; by their place alone they could not be moved.
  const items = order.flatMap((bill) => view.items.filter((item) => item.bill === bill).map((item) => ({ ...item, id: item.bill })));
  return (
    <Section title="안건" aside={<Summary items={view.items} />}>
      {items.length === 0
        ? <Empty title="안건이 없습니다">의사일정안 변경으로 이 위원회에 회부된 의안을 올리면 여기에 나타납니다.</Empty>
        : (
          <GridList
            aria-label="안건" className="slate" items={items} dragAndDropHooks={dragAndDropHooks} dependencies={[approval.chosen, order]}
            selectionMode={approve?.allowed ? 'multiple' : 'none'} selectedKeys={approval.chosen} disallowEmptySelection={false}
            onSelectionChange={(keys) => approval.choose(keys === 'all' ? view.items.map(({ bill }) => bill) : [...keys].map(String))}
            disabledKeys={view.items.filter(({ approved }) => approved).map(({ bill }) => bill)} disabledBehavior="selection"
          >
            {(item) => <Row item={item} at={order.indexOf(item.bill)} isChoosing={approve?.allowed === true && !item.approved} canMove={change?.allowed === true} />}
          </GridList>
        )}
      {isMoved && change && (
        <Callout tone="warning" title="순서를 바꾸었습니다">
          <p>저장하면 의사일정안이 바뀌어 부위원장과 다시 협의해야 합니다. 저장하기 전에 승인을 잃는 안건을 보여 드립니다.</p>
          <div className="row">
            <ActButton target={{ kind: 'meeting', id: view.id }} todo={{ act: change }} given={{ items: order }} look="primary" label="바꾼 순서 저장" key={order.join()} />
            <AriaButton className="button plain" onPress={() => setOrder(view.items.map(({ bill }) => bill))}>되돌리기</AriaButton>
          </div>
        </Callout>
      )}
      {change?.allowed && !isMoved && (
        <div className="row">
          <ActButton target={{ kind: 'meeting', id: view.id }} todo={{ act: change }} given={{ items: order }} size="small" label="안건·일시 변경" />
          <span className="muted">끌어서 옮기거나, 손잡이에서 Enter를 누른 뒤 화살표로 순서를 바꿉니다.</span>
        </div>
      )}
      {approve?.allowed && !isMoved && items.length > 0 && <ApproveBar view={view} approval={approval} />}
    </Section>
  );
}

function Summary({ items }: { readonly items: readonly AgendaItemView[] }) {
  const of = (id: AgendaItemView['readiness']['id']): number => items.filter(({ readiness }) => readiness.id === id).length;
  const missing = of('exceptional') + of('barred');
  return (
    <p className="row">
      <span>갖춤 {count(of('ready'))}</span>
      {of('awaiting') > 0 && <span>기다리는 중 {count(of('awaiting'))}</span>}
      {missing > 0 && <strong className="missing">빠진 것이 있는 안건 {count(missing)}</strong>}
    </p>
  );
}

function Row({ item, at, isChoosing, canMove }: { readonly item: AgendaItemView; readonly at: number; readonly isChoosing: boolean; readonly canMove: boolean }) {
  const title = item.title ?? '기록에 없는 의안';
  return (
    <GridListItem id={item.bill} textValue={`${at + 1}. ${title}`} className="slate-item">
      {({ isSelected }) => (
        <>
          {canMove && <AriaButton slot="drag" className="drag" aria-label={`${title} 옮기기`}>≡</AriaButton>}
          {isChoosing && <AriaCheckbox slot="selection" className="checkbox"><span className="check" aria-hidden="true">{isSelected ? '✓' : ''}</span><span className="visually-hidden">승인</span></AriaCheckbox>}
          <div className="slate-body">
            <p className="slate-title"><span className="number">{at + 1}.</span> <a href={`/bills/${item.bill}`}>{title}</a></p>
            <p className="row">
              <ReadinessTag readiness={item.readiness} />
              {item.approved && <Tag tone="success">승인됨</Tag>}
              <span className="muted">{item.number === null ? '번호 없음' : `의안번호 ${item.number}`}{item.specialist !== null && ` · 검토 ${item.specialist}`}</span>
            </p>
            <Standing item={item} />
          </div>
        </>
      )}
    </GridListItem>
  );
}

import type { ActionView, BillView } from '@uian/record';
import { holds, useMe } from '../../app/session.js';
import { count } from '../../text/counts.js';
import { dayText } from '../../text/days.js';
import { ActButton } from '../../ui/act/act-button.js';
import { Section } from '../../ui/page.js';
import { Empty } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { WhyNot } from '../../ui/why-not.js';

/** Nothing but another office stands in the way. */
const isOthers = ({ violations }: ActionView): boolean => violations.length > 0 && violations.every(({ rule }) => rule === 'record.actor');

/** It is of another stage of the road. */
const isElsewhere = ({ violations }: ActionView): boolean => violations.some(({ rule }) => rule === 'record.state');

/** What I may do now; what others may; and of everything else, why not (왜 안 되나요). */
export function Acts({ bill, actions }: { readonly bill: BillView; readonly actions: readonly ActionView[] }) {
  const me = useMe();
  const target = { kind: 'bill', id: bill.id } as const;
  const must = actions.filter(({ availability }) => availability.id === 'must');
  const may = actions.filter(({ availability }) => availability.id === 'may');
  const others = actions.filter(isOthers);
  const barred = actions.filter((action) => action.violations.length > 0 && !isOthers(action) && action.availability.id !== 'no-longer');
  const here = barred.filter((action) => !isElsewhere(action));
  const ahead = barred.filter(isElsewhere);
  const past = actions.filter((action) => action.availability.id === 'no-longer' && !isOthers(action));
  // Who keeps the record may open an act all the same: to enter what really happened.
  const keeps = holds(me, 'secretariat');
  return (
    <Section title="지금 할 수 있는 일" id="acts">
      {must.length + may.length === 0 && <Empty title="지금 하실 일이 없습니다">할 수 있게 되면 여기에 단추가 생깁니다. 아래에서 까닭을 볼 수 있습니다.</Empty>}
      {must.length > 0 && (
        <ul className="acts must">
          {must.map((action) => (
            <li key={action.act.id}>
              <ActButton target={target} todo={action} look="primary" />
              <span>{action.dueBy ? `${dayText(action.dueBy)}까지 해야 합니다` : action.availability.term} <span className="muted">{action.article}</span></span>
            </li>
          ))}
        </ul>
      )}
      {may.length > 0 && <ul className="acts">{may.map((action) => <li key={action.act.id}><ActButton target={target} todo={action} /></li>)}</ul>}
      {keeps && <ActButton target={target} todo={{ act: { id: 'bill.correct', term: '의안 기록 정정' } }} look="plain" />}
      <Reasons title="다른 분이 할 수 있는 일" actions={others} />
      <Reasons title="왜 안 되나요?" actions={here} open={keeps ? target : undefined} />
      <Reasons title="다음 단계들에서 할 일" actions={ahead} open={keeps ? target : undefined} />
      <Reasons title="이미 지난 일" actions={past} open={keeps ? target : undefined} />
    </Section>
  );
}

function Reasons({ title, actions, open }: {
  readonly title: string;
  readonly actions: readonly ActionView[];
  /** Where the asker may record what broke a rule. */
  readonly open?: { readonly kind: 'bill'; readonly id: string };
}) {
  if (actions.length === 0) return null;
  return (
    <details className="reasons">
      <summary>{title} ({count(actions.length)})</summary>
      <ul>
        {actions.map((action) => (
          <li key={action.act.id}>
            <h3>{action.act.term} <Tag>{action.availability.term}</Tag></h3>
            <WhyNot violations={action.violations} allowedFrom={action.allowedFrom} />
            {open && <ActButton target={open} todo={{ act: action.act }} size="small" look="plain" label="그래도 있었던 일로 적기" />}
          </li>
        ))}
      </ul>
    </details>
  );
}

import type { ActReply, PreviewReply } from '@uian/api';
import type { SuggestionView } from '@uian/record';
import { useQueries, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sendJson, type ApiProblem } from '../../api/client.js';
import { newCommandId } from '../../api/command-id.js';
import { READ, readAgain } from '../../api/reading.js';
import { useMe } from '../../app/session.js';
import { count } from '../../text/counts.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { Select } from '../../ui/fields.js';
import { Reading } from '../../ui/states.js';
import { Callout, Tag } from '../../ui/tag.js';

interface Group { readonly committee: string; readonly term: string; readonly bills: readonly string[] }

/** The act as the API takes it: on one bill, or on several, all or none. */
const actOn = ({ committee, bills }: Group, preview = ''): [string, object] => [
  bills.length === 1 ? `/api/bills/${bills[0]}/acts${preview}` : `/api/bills/acts${preview}`,
  { commandId: newCommandId(), act: 'bill.refer', input: { committee }, ...(bills.length > 1 && { bills }) },
];

/** 일괄 회부: a committee suggested for each bill with its reason, what the referral will do, and one act a committee. */
export function Referral({ bills, onClose }: { readonly bills: readonly string[]; readonly onClose: (done: boolean) => void }) {
  const suggestions = useQuery<readonly SuggestionView[], ApiProblem>({
    queryKey: ['suggestions', bills], queryFn: async () => (await sendJson<{ items: SuggestionView[] }>('/api/board/suggestions', { bills })).items,
  });
  return (
    <Dialog title={`의안 ${count(bills.length)} 회부`} isOpen onClose={() => onClose(false)} wide>
      <Reading of={suggestions} what="추천할 위원회">{(items) => <Choosing items={items} onClose={onClose} />}</Reading>
    </Dialog>
  );
}

function Choosing({ items, onClose }: { readonly items: readonly SuggestionView[]; readonly onClose: (done: boolean) => void }) {
  const { council } = useMe();
  const committees = council.committees.filter(({ standing }) => standing).map(({ id, name }) => ({ id, term: name }));
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [done, setDone] = useState<ReadonlySet<string>>(new Set());
  const [refusals, setRefusals] = useState<Readonly<Record<string, string>>>({});
  const [busy, setBusy] = useState(false);
  const committeeOf = ({ bill, committee }: SuggestionView): string | null => chosen[bill] ?? committee?.id ?? null;
  const left = items.filter(({ bill }) => !done.has(bill));
  const groups = committees.flatMap(({ id, term }): Group[] => {
    const bills = left.filter((item) => committeeOf(item) === id).map(({ bill }) => bill);
    return bills.length === 0 ? [] : [{ committee: id, term, bills }];
  });
  const open = left.filter((item) => committeeOf(item) === null);

  const refer = async (): Promise<void> => {
    setBusy(true);
    const recorded = new Set(done);
    const refused: Record<string, string> = {};
    for (const group of groups) {
      await sendJson<ActReply>(...actOn(group)).then(
        () => group.bills.forEach((bill) => recorded.add(bill)), (problem: ApiProblem) => { refused[group.committee] = problem.message; });
    }
    setDone(recorded);
    setRefusals(refused);
    setBusy(false);
    await readAgain();
    if (recorded.size === items.length) onClose(true);
  };
  return (
    <>
      <p>위원회마다 한 번에 회부합니다. 한 위원회의 의안은 모두 회부되거나 하나도 회부되지 않습니다.</p>
      <div>
        {left.map((item) => (
          <BillChoice
            key={item.bill} item={item} committees={committees} committee={committeeOf(item)}
            onChoose={(id) => setChosen((before) => ({ ...before, [item.bill]: id }))}
          />
        ))}
      </div>
      {open.length > 0 && <Callout tone="warning" title={`위원회를 정하지 않은 의안 ${count(open.length)}`}>이 의안은 이번에 회부하지 않습니다.</Callout>}
      {done.size > 0 && <Callout tone="success" title={`${count(done.size)}을 회부했습니다`} />}
      <Consequences groups={groups} refusals={refusals} />
      <div className="dialog-actions">
        <Button onPress={() => onClose(done.size > 0)}>닫기</Button>
        <Button look="primary" isDisabled={busy || groups.length === 0} onPress={() => void refer()}>
          {busy ? '기록하고 있습니다…' : groups.length === 0 ? '위원회를 고르세요' : `${count(left.length - open.length)} 회부하기`}
        </Button>
      </div>
    </>
  );
}

const TONES = { clear: 'success', unclear: 'warning', none: 'neutral' } as const;

function BillChoice({ item, committees, committee, onChoose }: {
  readonly item: SuggestionView;
  readonly committees: readonly { readonly id: string; readonly term: string }[];
  readonly committee: string | null;
  readonly onChoose: (id: string) => void;
}) {
  return (
    <div className="referral-bill">
      <div>
        <p><strong>{item.title}</strong> <span className="muted number">{item.number === null ? '접수 전' : `의안번호 ${item.number}`}</span></p>
        <p><Tag tone={TONES[item.certainty.id]}>{item.certainty.term}</Tag></p>
        <ul>
          {item.candidates.flatMap(({ committee: { id, term }, reasons }) => reasons.map((reason) => <li key={`${id}${reason}`}>{term}: {reason}</li>))}
          {item.note !== null && <li>{item.note}</li>}
        </ul>
      </div>
      <Select label="회부할 위원회" choices={committees} value={committee} onChange={onChoose} />
    </div>
  );
}

/** What each referral would do, or why it would be refused, before it is done. */
function Consequences({ groups, refusals }: { readonly groups: readonly Group[]; readonly refusals: Readonly<Record<string, string>> }) {
  const previews = useQueries({ queries: groups.map((group) => ({
    queryKey: [READ, 'referral-preview', group.committee, group.bills],
    queryFn: () => sendJson<PreviewReply>(...actOn(group, '/preview')),
  })) });
  return (
    <div className="stack" aria-live="polite">
      {groups.map(({ committee, term, bills }, nth) => {
        const preview = previews[nth]?.data;
        const refusal = refusals[committee] ?? (preview?.accepted === false ? preview.refusal.detail : undefined);
        return (
          <Callout key={committee} tone={refusal === undefined ? 'information' : 'danger'} title={`${term} ${count(bills.length)}`}>
            {refusal !== undefined ? <p>회부할 수 없습니다. {refusal}</p>
              : <ul>{preview?.accepted && [...new Set(preview.streams.flatMap(({ sentences }) => sentences))].slice(0, 4).map((one) => <li key={one}>{one}</li>)}</ul>}
          </Callout>
        );
      })}
    </div>
  );
}

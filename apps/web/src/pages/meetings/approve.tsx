import type { AgendaItemView, MeetingView } from '@uian/record';
import { useRef, useState } from 'react';
import type { ApiProblem } from '../../api/client.js';
import { newCommandId } from '../../api/command-id.js';
import { useSend } from '../../api/reading.js';
import { count } from '../../text/counts.js';
import { ActButton } from '../../ui/act/act-button.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/fields.js';
import { Callout } from '../../ui/tag.js';
import { WhyNot } from '../../ui/why-not.js';

type Words = Readonly<Record<string, string>>;

/** Chosen at first: what has all it needs, or still has the time for it. The rest the chair looks at. */
const isInOrder = ({ readiness }: AgendaItemView): boolean => readiness.id === 'ready' || readiness.id === 'awaiting';

/** What the chair has chosen of a slate: items, reasons for those sent back, urgency of those that are late. */
export function useApproval({ items }: MeetingView) {
  const open = items.filter(({ approved }) => !approved);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(open.filter(isInOrder).map(({ bill }) => bill)));
  const [reasons, setReasons] = useState<Words>(() => Object.fromEntries(open.map(({ bill, lacks }) => [bill, lacks[0]?.message ?? ''])));
  const [grounds, setGrounds] = useState<Words>({});
  return {
    open, chosen, reasons, grounds,
    choose: (bills: readonly string[]) => setChosen(new Set(bills.filter((bill) => open.some((item) => item.bill === bill)))),
    giveReason: (bill: string, words: string) => setReasons((before) => ({ ...before, [bill]: words })),
    giveGround: (bill: string, words: string) => setGrounds((before) => ({ ...before, [bill]: words })),
  };
}

type Approval = ReturnType<typeof useApproval>;

const needsGround = ({ exceptions }: AgendaItemView): boolean => exceptions.some(({ id }) => id === 'resolution');

const words = (approved: number, returned: number): string => {
  if (returned === 0) return `안건 ${count(approved)} 모두 승인`;
  return approved === 0 ? '승인할 안건을 고르세요' : `${count(approved)} 승인 · ${count(returned)} 반려`;
};

/** One press approves what is chosen and sends the rest back, each with its reason; always within reach of a thumb. */
export function ApproveBar({ view, approval }: { readonly view: MeetingView; readonly approval: Approval }) {
  const { open, chosen, reasons, grounds } = approval;
  const send = useSend<object>(`/api/meetings/${view.id}/acts`);
  const command = useRef<{ readonly content: string; readonly id: string }>({ content: '', id: '' });
  const taken = open.filter(({ bill }) => chosen.has(bill));
  const left = open.filter(({ bill }) => !chosen.has(bill));
  const late = taken.filter(needsGround);
  const isTold = left.every(({ bill }) => reasons[bill]?.trim()) && late.every(({ bill }) => grounds[bill]?.trim());
  const approve = (): void => {
    const input = {
      ...(left.length > 0 && { items: taken.map(({ bill }) => bill), returned: left.map(({ bill }) => ({ bill, reason: reasons[bill] })) }),
      ...(late.length > 0 && { late: late.map(({ bill }) => ({ bill, ground: grounds[bill] })) }),
    };
    const content = JSON.stringify(input);
    // The same approval keeps its command, so that an answer that was lost is found again.
    if (command.current.content !== content) command.current = { content, id: newCommandId() };
    send.mutate({ commandId: command.current.id, act: 'meeting.approve', input });
  };
  const giveBack = view.acts.find(({ id }) => id === 'meeting.return');
  return (
    <div className="approve">
      {left.map((item) => (
        <TextField
          key={item.bill} label={`반려 사유: ${item.title ?? ''}`} value={reasons[item.bill] ?? ''} isRequired
          onChange={(text) => approval.giveReason(item.bill, text)}
        />
      ))}
      {late.map((item) => (
        <TextField
          key={item.bill} label={`긴급한 사유: ${item.title ?? ''}`} value={grounds[item.bill] ?? ''} isRequired
          hint="위원회의 의결이 있어야 상정할 수 있는 안건입니다." onChange={(text) => approval.giveGround(item.bill, text)}
        />
      ))}
      {send.error && <Refused problem={send.error} />}
      <div className="approve-bar">
        <Button look="primary" isPending={send.isPending} isDisabled={taken.length === 0 || !isTold} onPress={approve}>{words(taken.length, left.length)}</Button>
        {giveBack?.allowed && <ActButton target={{ kind: 'meeting', id: view.id }} todo={{ act: giveBack }} label="모두 반려" />}
        {!isTold && taken.length > 0 && <span className="muted">빈 사유를 적으면 승인할 수 있습니다.</span>}
      </div>
    </div>
  );
}

function Refused({ problem }: { readonly problem: ApiProblem }) {
  const { violations } = problem.body;
  return (
    <Callout tone="danger" title={problem.body.title ?? '승인하지 못했습니다'}>
      {violations ? <WhyNot violations={violations} allowedFrom={problem.body.allowedFrom ?? null} /> : <p>{problem.message}</p>}
    </Callout>
  );
}

import type { OfficeTargetsView } from '@uian/record';
import { useState, type FormEvent } from 'react';
import { newCommandId } from '../../api/command-id.js';
import { useSend } from '../../api/reading.js';
import { Button } from '../../ui/button.js';
import { Select, TextField } from '../../ui/fields.js';
import { Callout } from '../../ui/tag.js';
import { rungsIn } from './council-words.js';

interface SetTargets {
  readonly commandId: string;
  readonly act: 'calendar.set-office-targets';
  readonly input: object;
}

const READINGS = [{ id: 'practice', term: '관행 (N일 앞의 날까지)' }, { id: 'strict', term: '엄격 (그 전날까지)' }];

/** Changes the targets of the office by an act, with its reason; only what was changed is sent. */
export function TargetsForm({ view }: { readonly view: OfficeTargetsView }) {
  const [lengths, setLengths] = useState<Readonly<Record<string, string>>>(Object.fromEntries(view.targets.map(({ rule, length }) => [rule.id, String(length)])));
  const [hour, setHour] = useState(view.officeHour);
  const [ladder, setLadder] = useState(view.defaultLadder.join(', '));
  const [named, setNamed] = useState(String(view.escalation.named));
  const [head, setHead] = useState(String(view.escalation.head));
  const [reading, setReading] = useState<string>(view.backReading.id);
  const [reason, setReason] = useState('');
  const send = useSend<SetTargets>('/api/calendar/acts');
  const errorOf = (field: string): string | undefined => send.error?.body.errors?.find((error) => error.field.includes(field))?.message;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const changed = view.targets.filter(({ rule, length }) => lengths[rule.id] !== String(length));
    const rungs = rungsIn(ladder);
    send.mutate({
      commandId: newCommandId(), act: 'calendar.set-office-targets',
      input: {
        ...(changed.length > 0 && { lengths: Object.fromEntries(changed.map(({ rule }) => [rule.id, Number(lengths[rule.id])])) }),
        ...(hour !== view.officeHour && { officeHour: hour }), ...(rungs.join() !== view.defaultLadder.join() && { defaultLadder: rungs }),
        ...(reading !== view.backReading.id && { backReading: reading }), escalation: { named: Number(named), head: Number(head) }, reason,
      },
    });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <fieldset className="settings-fields">
        <legend>내부 목표</legend>
        {view.targets.map(({ rule, unit }) => (
          <TextField
            key={rule.id} label={`${rule.term} (${unit})`} inputMode="numeric" value={lengths[rule.id] ?? ''} error={errorOf(rule.id)}
            onChange={(text) => setLengths({ ...lengths, [rule.id]: text })}
          />
        ))}
      </fieldset>
      <fieldset className="settings-fields">
        <legend>알림</legend>
        <TextField label="알림 시각" value={hour} onChange={setHour} error={errorOf('officeHour')} />
        <TextField label="알림 단계" value={ladder} onChange={setLadder} hint="마지막 근무일의 몇 근무일 전인지, 0까지 쉼표로" error={errorOf('defaultLadder')} />
        <TextField label="위원장 등에게 알릴 때" inputMode="numeric" value={named} onChange={setNamed} hint="기한이 지난 뒤 근무일, 0이면 알리지 않음" error={errorOf('named')} />
        <TextField label="의사담당관에게 알릴 때" inputMode="numeric" value={head} onChange={setHead} hint="기한이 지난 뒤 근무일, 0이면 알리지 않음" error={errorOf('head')} />
      </fieldset>
      <Select
        label="‘N일 전까지’의 해석" choices={READINGS} value={reading} onChange={setReading} hint="두 가지로 읽히는 기한을 어느 쪽으로 셀지 정합니다."
      />
      <TextField label="사유" value={reason} onChange={setReason} isRequired error={errorOf('reason')} />
      {send.error && <Callout tone="danger" title="바꾸지 못했습니다.">{send.error.message}</Callout>}
      <div><Button type="submit" look="primary" isPending={send.isPending}>설정 바꾸기</Button></div>
    </form>
  );
}

import type { ActReply } from '@uian/api';
import type { ActForm } from '@uian/record';
import { useEffect, useState, type FormEvent } from 'react';
import { useRead } from '../../api/reading.js';
import { useMe } from '../../app/session.js';
import { Button } from '../button.js';
import { Dialog } from '../dialog.js';
import { Checkbox, TextField } from '../fields.js';
import { Reading } from '../states.js';
import { Callout, Tag } from '../tag.js';
import { DayField } from './day-fields.js';
import { actDay, ForeseenPanel } from './foreseen.js';
import { Overtaken, useSince } from './overtaken.js';
import { SchemaFields } from './schema-field.js';
import { addressesOf, type ActTarget } from './target.js';
import { useAct, type ActInHand } from './use-act.js';
import './act-dialog.css';

export interface ActDialogProps {
  readonly target: ActTarget;
  /** Id and word of the act. */
  readonly act: { readonly id: string; readonly term: string };
  readonly onClose: () => void;
  /** Called once it is in the record. */
  readonly onDone?: (reply: ActReply) => void;
  /** Fields that are filled already, over what the form itself proposes. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** The form begins anew with what is given, not with a draft; and with the day of the act, where that is known. */
  readonly begins?: { readonly day?: string };
}

/** An act as a form made from its own schema, with what it will do shown before it is done (행위 기록). */
export default function ActDialog({ target, act, onClose, onDone, given }: ActDialogProps) {
  return (
    <Dialog title={act.term} isOpen onClose={onClose} wide>
      <ActPanel target={target} act={act} given={given} onClose={onClose} onDone={(reply) => { onDone?.(reply); onClose(); }} />
    </Dialog>
  );
}

/** The same without a dialog around it, for a page that is about one act: left by one of the two, `onDone` or `onClose`. */
export function ActPanel({ target, act, onClose, onDone, given = {}, begins }: ActDialogProps & Required<Pick<ActDialogProps, 'onDone'>>) {
  // A correction shows the fields of what is corrected, once it is known what that is.
  const [corrects, setCorrects] = useState<number>();
  const form = useRead<ActForm>(`${addressesOf(target, act.id).form}${corrects === undefined ? '' : `?corrects=${corrects}`}`);
  return (
    <Reading of={form} what="양식">
      {(body) => (
        <ActBody
          key={`${body.act.id}${String(body.defaults['sequence'] ?? '')}`} target={target} form={{ ...body, defaults: { ...body.defaults, ...given } }}
          onClose={onClose} onDone={onDone} onCorrects={setCorrects} begins={begins}
        />
      )}
    </Reading>
  );
}

function ActBody({ target, form, onClose, onDone, onCorrects, begins }: Omit<Required<ActDialogProps>, 'act' | 'given' | 'begins'> & Pick<ActDialogProps, 'begins'> & {
  readonly form: ActForm;
  readonly onCorrects: (sequence: number) => void;
}) {
  const act = useAct(target, form, useMe().login, begins);
  const chosen = form.schema.properties?.['sequence']?.choices === 'event' ? act.draft.input['sequence'] : undefined;
  useEffect(() => {
    if (typeof chosen === 'number' && chosen !== form.defaults['sequence']) onCorrects(chosen);
  }, [chosen, form, onCorrects]);
  const since = useSince(act.stream);
  const { problem, done, record } = act;
  if (done) return <Recorded form={form} done={done} onClose={() => onDone(done)} />;
  const isRefused = act.preview.data?.accepted === false;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void record();
  };
  return (
    <div className="act">
      <form className="act-form" onSubmit={submit} noValidate>
        <div className="stack">
          {form.article !== null && <p className="muted">근거: {form.article} · 할 수 있는 사람: {form.by.map(({ term }) => term).join(', ')}</p>}
          {act.hadDraft && <p className="act-draft"><Tag>작성 중이던 내용을 불러왔습니다</Tag> <Button look="plain" size="small" onPress={act.startOver}>처음부터 쓰기</Button></p>}
          <SchemaFields
            schema={form.schema} value={act.draft.input} onChange={(input) => act.change({ ...act.draft, input: input as ActInHand['draft']['input'] })}
            choices={form.choices} path="input" errors={act.errors}
          />
          <Circumstances form={form} act={act} isRefused={isRefused} />
        </div>
        <div className="act-beside stack">
          {since.length > 0 && <Overtaken since={since} mine={`${form.act.term}, ${actDay(act.draft.day, form.day)}`} />}
          <div aria-live="polite"><Preview act={act} /></div>
          {problem && problem.code !== 'invalid-input' && <Problem problem={problem} />}
        </div>
        <div className="row act-buttons">
          <Button type="submit" look="primary" isPending={act.isBusy} isDisabled={isRefused && act.isCurrent}>{form.act.term} 기록하기</Button>
          <Button onPress={onClose}>닫기</Button>
          {isRefused && act.isCurrent && <span className="muted">위의 까닭으로 아직 기록할 수 없습니다.</span>}
        </div>
      </form>
    </div>
  );
}

function Problem({ problem }: { readonly problem: NonNullable<ActInHand['problem']> }) {
  const refused = problem.body.violations !== undefined;
  if (refused) return <ForeseenPanel preview={{ accepted: false, refusal: { code: 'act-refused', act: '', detail: problem.message, allowedFrom: problem.body.allowedFrom ?? null, violations: problem.body.violations ?? [] } }} />;
  return <Callout tone="danger" title={problem.body.title}>{problem.message}</Callout>;
}

function Preview({ act }: { readonly act: ActInHand }) {
  const { preview } = act;
  if (!act.complete && act.errors.size === 0) return <Callout><p>빈 항목을 채우면 기록하기 전에 무엇이 달라지는지 보여 드립니다.</p></Callout>;
  if (preview.error?.code === 'invalid-input') {
    return act.errors.size > 0
      ? <Callout tone="warning" title="고칠 항목이 있습니다"><ul>{[...new Set(act.errors.values())].map((message) => <li key={message}>{message}</li>)}</ul></Callout>
      : <Callout><p>빈 항목을 채우면 기록하기 전에 무엇이 달라지는지 보여 드립니다.</p></Callout>;
  }
  if (preview.error) return <Callout tone="warning">{preview.error.message}</Callout>;
  return preview.data ? <ForeseenPanel preview={preview.data} /> : null;
}

/** When it was done, on what ground, and for the office: that it is kept though it broke rules. */
function Circumstances({ form, act, isRefused }: { readonly form: ActForm; readonly act: ActInHand; readonly isRefused: boolean }) {
  const { draft, change } = act;
  return (
    <details className="variant" open={draft.day !== undefined || draft.irregular !== undefined || undefined}>
      <summary>날짜와 근거 ({actDay(draft.day, form.day)})</summary>
      <div className="stack">
        <DayField label="있은 날" hint="오늘 있은 일이면 그대로 둡니다." value={draft.day ?? form.day} error={act.errors.get('day')}
          onChange={(day) => change({ ...draft, day: day === form.day ? undefined : day })} />
        <TextField label="근거 문서" value={draft.ground ?? ''} onChange={(ground) => change({ ...draft, ground })} error={act.errors.get('ground')} />
        {form.mayKeepIrregular && (isRefused || draft.irregular !== undefined) && (
          <Checkbox isSelected={draft.irregular !== undefined} onChange={(on) => change({ ...draft, irregular: on ? '' : undefined })}>
            규칙에 어긋났으나 실제로 있었던 일로 기록
          </Checkbox>
        )}
        {draft.irregular !== undefined && (
          <TextField label="그렇게 기록하는 사유" isRequired hint="어긴 규칙과 사유가 기록에 남습니다." value={draft.irregular} error={act.errors.get('irregular.reason')}
            onChange={(irregular) => change({ ...draft, irregular })} />
        )}
      </div>
    </details>
  );
}

function Recorded({ form, done, onClose }: { readonly form: ActForm; readonly done: ActReply; readonly onClose: () => void }) {
  return (
    <div className="stack" role="status">
      <Callout tone="success" title={`${form.act.term}: 기록했습니다`}>
        {done.billNumber !== null && <p>의안번호 {done.billNumber}</p>}
        {done.notJudged.map(({ id, term, word }) => <p key={id}>{term}: {word}</p>)}
        {done.irregular.length > 0 && <p>어긋난 규칙: {done.irregular.map(({ term }) => term).join(', ')}</p>}
      </Callout>
      <div className="row"><Button look="primary" onPress={onClose} autoFocus>확인</Button></div>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ActReply, PreviewReply } from '@uian/api';
import type { InputSchema } from '@uian/domain';
import type { ActForm } from '@uian/record';
import { useEffect, useRef, useState } from 'react';
import { ApiProblem, sendJson } from '../../api/client.js';
import { newCommandId } from '../../api/command-id.js';
import { READ, readAgain } from '../../api/reading.js';
import { isComplete } from './complete.js';
import { keepDraft, keptDraft, type Draft } from './draft.js';
import { addressesOf, type ActTarget } from './target.js';

type Fields = Readonly<Record<string, unknown>>;

/** After the last key, before the preview is asked for. */
const PAUSE_MS = 400;
const NO_ERRORS: ReadonlyMap<string, string> = new Map();

/** What a form begins with: what was proposed, and what is empty but has to be told. */
function beginning({ properties = {}, required = [] }: InputSchema, defaults: Fields): Fields {
  const empty = Object.entries(properties).filter(([name]) => required.includes(name)).flatMap(([name, field]): [string, unknown][] => {
    if (field.type === 'array') return [[name, []]];
    if (field.type === 'boolean') return [[name, false]];
    return field.anyOf ? [[name, null]] : [];
  });
  return { ...Object.fromEntries(empty), ...defaults };
}

const errorsOf = (problem: ApiProblem | null): ReadonlyMap<string, string> =>
  (problem?.code === 'invalid-input' ? new Map(problem.body.errors?.map(({ field, message }) => [field, message])) : NO_ERRORS);

function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [value]);
  return settled;
}

/** What corrects one record is no draft for another. */
const draftOf = <At extends { readonly key: string }>(at: At, { defaults }: ActForm): At => ({ ...at, key: `${at.key}${String(defaults['sequence'] ?? '')}` });

/** Everything the dialog of an act holds: what was typed, what it would do, and what became of it. */
export function useAct(target: ActTarget, form: ActForm, who: string, begins?: { readonly day?: string }) {
  const at = draftOf(addressesOf(target, form.act.id), form);
  // What a file filled in takes the place of what was typed before.
  const [kept] = useState(() => (begins ? undefined : keptDraft(who, at.key)));
  const [draft, setDraft] = useState<Draft>(() => kept ?? { input: beginning(form.schema, form.defaults), ...(begins?.day !== undefined && { day: begins.day }) });
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [done, setDone] = useState<ActReply | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [wasSent, setWasSent] = useState(false);
  // The same content keeps its command, so that an answer that was lost is found again; another content is another command.
  const command = useRef({ content: '', id: '' });

  const content = JSON.stringify({
    act: form.act.id, input: draft.input, ...(draft.day !== undefined && { day: draft.day }), ...(draft.ground?.trim() && { ground: draft.ground }),
    ...(draft.irregular !== undefined && { irregular: { reason: draft.irregular } }), ...(target.kind === 'bills' && { bills: target.ids }),
  });
  const complete = isComplete(form.schema, draft.input) && draft.irregular !== '';
  const settled = useSettled(content);
  const preview = useQuery<PreviewReply, ApiProblem>({
    queryKey: [READ, at.preview, settled], gcTime: 0, retry: false, placeholderData: (before) => before,
    enabled: complete && settled === content,
    queryFn: () => sendJson<PreviewReply>(at.preview, { commandId: newCommandId(), ...JSON.parse(settled) as object }),
  });

  const change = (next: Draft): void => {
    setDraft(next);
    setProblem(null);
    keepDraft(who, at.key, next);
  };
  const record = async (): Promise<void> => {
    if (command.current.content !== content) command.current = { content, id: newCommandId() };
    setBusy(true);
    setWasSent(true);
    try {
      setDone(await sendJson<ActReply>(at.act, { commandId: command.current.id, ...JSON.parse(content) as object }));
      setProblem(null);
      keepDraft(who, at.key, undefined);
      await readAgain();
    } catch (thrown) {
      if (!(thrown instanceof ApiProblem)) throw thrown;
      setProblem(thrown);
    } finally {
      setBusy(false);
    }
  };
  const startOver = (): void => {
    keepDraft(who, at.key, undefined);
    setDraft({ input: beginning(form.schema, form.defaults) });
    setProblem(null);
  };
  const isCurrent = complete && settled === content && !preview.isFetching;
  return {
    draft, change, startOver, complete, hadDraft: kept !== undefined, preview, isCurrent, problem, done, isBusy, record, stream: at.stream,
    // Until somebody tries to record, empty fields are no faults.
    errors: problem ? errorsOf(problem) : wasSent ? errorsOf(preview.error) : NO_ERRORS,
  };
}

export type ActInHand = ReturnType<typeof useAct>;

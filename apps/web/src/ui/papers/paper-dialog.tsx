import { useMutation } from '@tanstack/react-query';
import type { PaperPreview, PaperView } from '@uian/api';
import type { InputSchema } from '@uian/domain';
import type { AttachmentView, PaperDraft } from '@uian/record';
import { useEffect, useRef, useState } from 'react';
import { ApiProblem, getJson, send, sendJson } from '../../api/client.js';
import { newCommandId } from '../../api/command-id.js';
import { readAgain } from '../../api/reading.js';
import { instantText } from '../../text/days.js';
import { SchemaFields } from '../act/schema-field.js';
import { Button } from '../button.js';
import { Dialog } from '../dialog.js';
import { Checkbox, Select } from '../fields.js';
import { Callout } from '../tag.js';
import { FORMATS } from './formats.js';
import { saveFile } from './save-file.js';

type Entered = Readonly<Record<string, unknown>>;

/** Faults by the path of their field, as the fields of a form look them up. */
const faultsOf = (problem: ApiProblem | null): ReadonlyMap<string, string> =>
  new Map((problem?.body.errors ?? []).map(({ field, message }) => [`entered.${field}`, message]));

async function download(path: string, entered: Entered, format: string): Promise<void> {
  const response = await send(`${path}/file`, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ entered, format }),
  });
  saveFile(await response.blob(), response.headers.get('content-disposition'), `문서.${format}`);
}

/** The draft that was kept last, and how to keep the next version of it. */
function useDraft(path: string, keeps: boolean) {
  const [entered, change] = useState<Entered>({});
  const [kept, setKept] = useState<PaperDraft>();
  useEffect(() => {
    if (!keeps) return;
    const leave = new AbortController();
    getJson<PaperDraft>(`${path}/draft`, leave.signal).then((draft) => {
      setKept(draft);
      change(draft.entered as Entered);
    }, () => undefined);
    return () => leave.abort();
  }, [path, keeps]);
  const keep = useMutation<{ version: number }, ApiProblem>({
    mutationFn: () => sendJson(`${path}/draft`, { entered, after: kept?.version ?? 0 }, 'PUT'),
    onSuccess: ({ version }) => setKept((before) => ({ by: '', savedAt: '', ...before, entered, version })),
  });
  return { entered, change, kept, keep };
}

/** Keeps the paper as an attachment; a line that broke is tried again under the same name. */
function useKeep(path: string, entered: Entered, open: boolean) {
  const command = useRef({ content: '', id: '' });
  return useMutation<AttachmentView, ApiProblem, string>({
    mutationFn: (format) => {
      const content = JSON.stringify({ entered, format, open });
      if (command.current.content !== content) command.current = { content, id: newCommandId() };
      return sendJson<AttachmentView>(`${path}/keep`, { entered, format, open, commandId: command.current.id });
    },
    onSuccess: () => {
      command.current = { content: '', id: '' };
      void readAgain();
    },
  });
}

/** One paper: what a human adds, how it will look, and the file in the format of the office. */
export function PaperDialog({ path, paper, keepsDraft, onClose }: {
  readonly path: string;
  readonly paper: PaperView;
  readonly keepsDraft: boolean;
  readonly onClose: () => void;
}) {
  const { entered, change, kept, keep } = useDraft(path, keepsDraft);
  const preview = useMutation<PaperPreview, ApiProblem>({ mutationFn: () => sendJson<PaperPreview>(`${path}/preview`, { entered }) });
  const [format, setFormat] = useState<string>(FORMATS[0].id);
  const file = useMutation<void, ApiProblem>({ mutationFn: () => download(path, entered, format) });
  const [open, setOpen] = useState(false);
  const store = useKeep(path, entered, open);
  const schema = paper.form as InputSchema;
  const problem = preview.error ?? file.error ?? store.error ?? keep.error;
  return (
    <Dialog title={paper.term} isOpen onClose={onClose} wide>
      <div className="stack">
        {Object.keys(schema.properties ?? {}).length > 0 && (
          <SchemaFields schema={schema} value={entered} onChange={(next) => change(next as Entered)} choices={{}} path="entered" errors={faultsOf(problem)} />
        )}
        {kept && kept.savedAt !== '' && <p className="muted">{instantText(kept.savedAt)} {kept.by} 저장 (제{kept.version}판)</p>}
        {problem && <Callout tone="danger" title={problem.body.title}>{problem.message}</Callout>}
        {keep.isSuccess && <Callout tone="success">초안을 저장했습니다.</Callout>}
        <div className="row">
          <Button look="primary" isPending={preview.isPending} onPress={() => preview.mutate()}>미리보기</Button>
          {keepsDraft && <Button isPending={keep.isPending} onPress={() => keep.mutate()}>초안 저장</Button>}
        </div>
        <div className="row paper-file">
          <Select label="파일 형식" choices={FORMATS} value={format} onChange={setFormat} />
          <Button isPending={file.isPending} onPress={() => file.mutate()}>내려받기</Button>
          <Button isPending={store.isPending} onPress={() => store.mutate(format)}>첨부로 보관</Button>
          <Checkbox isSelected={open} onChange={setOpen}>보관하면서 시민에게 공개합니다</Checkbox>
        </div>
        {store.data && <Callout tone="success">{store.data.name} 파일로 보관했습니다. 기록이 바뀌면 ‘최신 기록과 다름’으로 알려 드립니다.</Callout>}
        {/* The API escapes every text of the fragment; the policy of the page runs nothing of it either. */}
        {preview.data && <div className="paper-frame" tabIndex={0} role="region" aria-label="미리보기" dangerouslySetInnerHTML={{ __html: preview.data.html }} />}
      </div>
    </Dialog>
  );
}

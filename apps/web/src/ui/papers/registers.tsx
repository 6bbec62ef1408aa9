import { useMutation } from '@tanstack/react-query';
import type { RegisterPreview, RegisterView } from '@uian/api';
import { useState } from 'react';
import { getJson, send, type ApiProblem } from '../../api/client.js';
import { useRead } from '../../api/reading.js';
import { useMe } from '../../app/session.js';
import { count } from '../../text/counts.js';
import { DayField } from '../act/day-fields.js';
import { Button } from '../button.js';
import { Dialog } from '../dialog.js';
import { Select } from '../fields.js';
import { Reading } from '../states.js';
import { Callout } from '../tag.js';
import { FORMATS } from './formats.js';
import './papers.css';
import { saveFile } from './save-file.js';

const FILES = [{ id: 'xlsx', term: '엑셀(XLSX)' }, ...FORMATS];

/** The registers of the office (의안접수대장, 처리현황표), written out of the record. */
export function Registers({ onClose }: { readonly onClose: () => void }) {
  const registers = useRead<{ items: readonly RegisterView[] }>('/api/registers');
  return (
    <Dialog title="대장·현황표" isOpen onClose={onClose} wide>
      <Reading of={registers} what="대장">{({ items }) => <Register registers={items} />}</Reading>
    </Dialog>
  );
}

function Register({ registers }: { readonly registers: readonly RegisterView[] }) {
  const { today } = useMe().council;
  const [id, setId] = useState<string>(registers[0]!.id);
  const [from, setFrom] = useState<string | undefined>(`${today.slice(0, 4)}-01-01`);
  const [until, setUntil] = useState<string | undefined>(today);
  const [format, setFormat] = useState<string>('xlsx');
  const span = new URLSearchParams({ from: from ?? '', until: until ?? '' }).toString();
  const preview = useMutation<RegisterPreview, ApiProblem>({ mutationFn: () => getJson<RegisterPreview>(`/api/registers/${id}/preview?${span}`) });
  const file = useMutation<void, ApiProblem>({
    mutationFn: async () => {
      const response = await send(`/api/registers/${id}/file?${span}&format=${format}`);
      saveFile(await response.blob(), response.headers.get('content-disposition'), `대장.${format}`);
    },
  });
  const problem = preview.error ?? file.error;
  const open = from === undefined || until === undefined;
  return (
    <div className="stack">
      <div className="row paper-file">
        <Select label="대장" choices={registers} value={id} onChange={setId} />
        <DayField label="접수일 처음" value={from} onChange={setFrom} />
        <DayField label="접수일 끝" value={until} onChange={setUntil} />
      </div>
      <div className="row paper-file">
        <Button look="primary" isDisabled={open} isPending={preview.isPending} onPress={() => preview.mutate()}>미리보기</Button>
        <Select label="파일 형식" choices={FILES} value={format} onChange={setFormat} />
        <Button isDisabled={open} isPending={file.isPending} onPress={() => file.mutate()}>내려받기</Button>
      </div>
      {problem && <Callout tone="danger" title={problem.body.title}>{problem.message}</Callout>}
      {preview.data && <p className="muted">의안 {count(preview.data.count)}</p>}
      {/* The API escapes every text of the fragment; the policy of the page runs nothing of it either. */}
      {preview.data && <div className="paper-frame" tabIndex={0} role="region" aria-label="미리보기" dangerouslySetInnerHTML={{ __html: preview.data.html }} />}
    </div>
  );
}

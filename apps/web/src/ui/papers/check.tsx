import { useMutation } from '@tanstack/react-query';
import type { CheckedPaperView } from '@uian/api';
import type { AttachmentView } from '@uian/record';
import { useState } from 'react';
import { sendJson, type ApiProblem } from '../../api/client.js';
import { useRead } from '../../api/reading.js';
import { count } from '../../text/counts.js';
import { Button } from '../button.js';
import { Select } from '../fields.js';
import { Callout, Tag, type Tone } from '../tag.js';
import './papers.css';

const TONES: Readonly<Record<CheckedPaperView['findings'][number]['gravity']['id'], Tone>> = { grave: 'danger', wrong: 'warning', untidy: 'neutral' };
const READABLE: readonly string[] = ['hwpx', 'hwp', 'txt'];

/** An attachment held against the record and the rules (대조): where it is wrong, how much it matters, and how to mend it. */
export function CheckPaper({ path }: { readonly path: string }) {
  const files = useRead<{ items: readonly AttachmentView[] }>(`${path}/attachments`);
  const [chosen, setChosen] = useState<string | null>(null);
  const check = useMutation<CheckedPaperView, ApiProblem, string>({ mutationFn: (attachment) => sendJson<CheckedPaperView>(`${path}/checks`, { attachment }) });
  const readable = (files.data?.items ?? []).filter(({ type, supersededBy }) => READABLE.includes(type) && supersededBy === null);
  if (readable.length === 0) return null;
  const file = readable.find(({ id }) => id === chosen) ?? readable.at(-1)!;
  return (
    <div className="card stack" role="group" aria-label="첨부 파일 대조">
      <h3>첨부 파일을 기록과 대조하기</h3>
      <div className="row paper-file">
        <Select label="파일" choices={readable.map(({ id, name }) => ({ id, term: name }))} value={file.id} onChange={setChosen} />
        <Button isPending={check.isPending} onPress={() => check.mutate(file.id)}>대조하기</Button>
      </div>
      {check.error && <Callout tone="danger" title={check.error.body.title}>{check.error.message}</Callout>}
      {check.data && <Findings of={check.data} />}
    </div>
  );
}

function Findings({ of: { name, kind, facts, findings } }: { readonly of: CheckedPaperView }) {
  if (findings.length === 0) return <Callout tone="success" title={`${name}: 고칠 곳을 찾지 못했습니다`}>{kind.term}에서 사실 {count(facts, '가지')}를 읽어 기록과 견주었습니다.</Callout>;
  return (
    <div className="stack" aria-live="polite">
      <p><strong>{name}</strong> – {kind.term}에서 사실 {count(facts, '가지')}를 읽었고, 고칠 곳은 {count(findings.length, '곳')}입니다.</p>
      <ol className="findings">
        {findings.map(({ check, gravity, line, quote, message, mending }) => (
          <li key={`${check}:${line}:${message}`}>
            <p><Tag tone={TONES[gravity.id]}>{gravity.term}</Tag> {message}</p>
            <p className="muted">{line}번째 줄: {quote}</p>
            <p>{mending}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

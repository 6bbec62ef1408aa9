import { useMutation } from '@tanstack/react-query';
import type { ReadPaperView } from '@uian/api';
import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { ApiProblem } from '../../api/client.js';
import { readPaper } from '../../api/read-paper.js';
import { count } from '../../text/counts.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/fields.js';
import '../../ui/files.css';
import '../../ui/papers/papers.css';
import { Callout, Tag, type Tone } from '../../ui/tag.js';

type Field = NonNullable<ReadPaperView['proposed']>['fields'][number];

/** What a file fills into the form, once somebody has looked at it. */
export interface Filled {
  readonly act: string;
  readonly day?: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly file: File;
}

const TONES: Readonly<Record<Field['sureness']['id'], Tone>> = { sure: 'success', likely: 'information', guess: 'warning' };

function valueText(value: unknown): string {
  if (Array.isArray(value)) return `${count(value.length, '명')}: ${value.join(', ')}`;
  if (typeof value === 'object' && value !== null) return Object.entries(value).filter(([name]) => name !== 'kind').map(([, part]) => String(part)).join(' – ');
  return String(value);
}

/** A bill that came in as a file (의안 파일에서 채우기): read, shown with the place of each fact, and filled in by whoever confirms it. */
export function FromFile({ kinds, onFill }: { readonly kinds: Readonly<Record<string, string>>; readonly onFill: (filled: Filled) => void }) {
  const read = useMutation<{ paper: ReadPaperView; file: File }, ApiProblem, File>({ mutationFn: async (file) => ({ file, paper: await readPaper(file) }) });
  const take = (file: File | undefined): void => {
    if (file) read.mutate(file);
  };
  return (
    <details className="card paper-fold">
      <summary>의안 파일에서 읽어 채우기</summary>
      <div className="stack">
        <p className="muted">의안이나 심사보고서 파일(hwpx, hwp, txt)을 읽어 아래 양식에 넣을 내용을 찾습니다. 파일은 저장하지 않으며, 확인하신 것만 양식에 들어갑니다.</p>
        <DropZone
          className="drop-zone" aria-label="읽을 파일을 끌어다 놓는 곳"
          onDrop={({ items }) => {
            const [first] = items;
            if (first?.kind === 'file') void first.getFile().then(take);
          }}
        >
          <FileTrigger acceptedFileTypes={['.hwpx', '.hwp', '.txt']} onSelect={(list) => take([...list ?? []][0])}>
            <Button isPending={read.isPending}>읽을 파일 고르기</Button>
          </FileTrigger>
        </DropZone>
        {read.error && <Callout tone="danger" title={read.error.body.title}>{read.error.message}</Callout>}
        {read.data && <Proposal key={read.submittedAt} paper={read.data.paper} file={read.data.file} kinds={kinds} onFill={onFill} />}
      </div>
    </details>
  );
}

function Proposal({ paper, file, kinds, onFill }: { readonly paper: ReadPaperView; readonly file: File; readonly kinds: Readonly<Record<string, string>>; readonly onFill: (filled: Filled) => void }) {
  const { proposed, strangers, kind, name } = paper;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set(proposed?.fields.filter(({ sureness }) => sureness.id === 'guess').map(({ field }) => field)));
  const [isFilled, setFilled] = useState(false);
  if (!proposed) return <Callout tone="warning" title={`${name}: 넣을 내용을 찾지 못했습니다`}>의안의 제목을 읽지 못했습니다. 양식에 직접 적어 주세요.</Callout>;
  const toggle = (field: string, on: boolean): void => setLeft(new Set(on ? [...left].filter((one) => one !== field) : [...left, field]));
  const fill = (): void => {
    const { day, ...input } = Object.fromEntries(proposed.fields.filter(({ field }) => !left.has(field)).map(({ field, value }) => [field, value]));
    onFill({ act: proposed.act, input, file, ...(typeof day === 'string' && { day }) });
    setFilled(true);
  };
  return (
    <div className="stack">
      <p><strong>{name}</strong> – {kind.term}에서 {count(proposed.fields.length, '가지')}를 찾았습니다. 넣을 것을 확인하세요.</p>
      <div className="scroll-x" tabIndex={0} role="region" aria-label="찾은 내용">
        <table>
          <thead><tr><th scope="col">넣기</th><th scope="col">항목</th><th scope="col">읽은 내용</th><th scope="col">확실한 정도</th><th scope="col">적힌 곳</th></tr></thead>
          <tbody>
            {proposed.fields.map(({ field, term, value, sureness, line, quote }) => (
              <tr key={field}>
                <td><Checkbox isSelected={!left.has(field)} onChange={(on) => toggle(field, on)}><span className="visually-hidden">{term} 넣기</span></Checkbox></td>
                <th scope="row">{term}</th>
                <td className="from-file-value">{field === 'kind' ? kinds[String(value)] ?? String(value) : valueText(value)}</td>
                <td><Tag tone={TONES[sureness.id]}>{sureness.term}</Tag></td>
                <td><span className="number">{line}번째 줄</span><br /><span className="muted">{quote.length > 60 ? `${quote.slice(0, 60)}…` : quote}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {strangers.length > 0 && <Callout tone="warning" title="의원 명부에 없는 이름">{strangers.join(', ')}. 잘못 읽었거나 잘못 적힌 이름인지 확인하세요.</Callout>}
      <div className="row"><Button look="primary" onPress={fill}>고른 내용을 양식에 넣기</Button></div>
      {isFilled && <Callout tone="success">아래 양식에 넣었습니다. 빠진 항목을 채우고 내용을 확인한 뒤 기록하세요.</Callout>}
    </div>
  );
}

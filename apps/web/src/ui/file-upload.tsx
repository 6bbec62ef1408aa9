import type { AttachmentRules } from '@uian/api';
import { useState } from 'react';
import { DropZone } from 'react-aria-components/DropZone';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import { useRead } from '../api/reading.js';
import { sizeText } from '../text/sizes.js';
import { Button } from './button.js';
import { Checkbox, Select } from './fields.js';
import './files.css';
import { Reading } from './states.js';
import { UploadList } from './upload-list.js';
import { useUploads } from './use-uploads.js';

export interface FileUploadProps {
  /** Of the bill or the meeting: `/api/bills/…`. */
  readonly path: string;
  /** What paper it is, where the place says so; otherwise it is asked. */
  readonly paper?: string;
  /** The attachment that the new file takes the place of. */
  readonly supersedes?: string;
  /** Whether everybody sees it, where the place says so; otherwise it is asked. */
  readonly open?: boolean;
  /** Called after each file that is attached. */
  readonly onDone?: () => void;
}

/** Lays files with a bill or a meeting (파일 올리기): chosen by key or mouse, or dropped; each tells how far it is, and why not. */
export function FileUpload(props: FileUploadProps) {
  const rules = useRead<AttachmentRules>('/api/attachments/rules');
  return <Reading of={rules} what="올릴 수 있는 파일">{(known) => <Upload {...props} rules={known} />}</Reading>;
}

const extensionsOf = ({ types }: AttachmentRules): readonly string[] => types.flatMap(({ extensions }) => extensions.map((one) => `.${one}`));

/** What can be told before the first byte is sent; everything else the API finds out by the content. */
function faultOf(file: File, rules: AttachmentRules): string | undefined {
  if (file.size === 0) return '빈 파일입니다. 내용이 있는지 확인하세요.';
  if (file.size > rules.largest) return `파일이 너무 큽니다. ${sizeText(rules.largest)}까지 올릴 수 있습니다.`;
  const known = extensionsOf(rules).some((extension) => file.name.toLowerCase().endsWith(extension));
  return known ? undefined : '받지 않는 형식입니다.';
}

function Upload({ path, supersedes, onDone, rules, ...given }: FileUploadProps & { readonly rules: AttachmentRules }) {
  const [paper, setPaper] = useState<string | null>(given.paper ?? null);
  const [open, setOpen] = useState(given.open ?? false);
  const [unanswered, setUnanswered] = useState(false);
  const { uploads, add, again, forget } = useUploads(path, onDone);
  const one = supersedes !== undefined;

  const take = (files: readonly File[]): void => {
    if (paper === null) return setUnanswered(true);
    for (const file of one ? files.slice(0, 1) : files) add({ file, paper, open, supersedes }, faultOf(file, rules));
  };
  const choosePaper = (id: string): void => {
    setPaper(id);
    setUnanswered(false);
  };

  return (
    <div className="file-upload">
      {given.paper === undefined && (
        <Select
          label="서류 종류" choices={rules.papers} value={paper} onChange={choosePaper} isRequired
          error={unanswered ? '서류 종류를 먼저 고르세요.' : undefined}
        />
      )}
      {given.open === undefined && <Checkbox isSelected={open} onChange={setOpen}>시민에게 공개합니다</Checkbox>}
      <DropZone
        className="drop-zone" aria-label="파일을 끌어다 놓는 곳"
        onDrop={({ items }) => {
          const dropped = items.flatMap((item) => (item.kind === 'file' ? [item.getFile()] : []));
          void Promise.all(dropped).then(take);
        }}
      >
        <p>여기로 파일을 끌어다 놓거나</p>
        <FileTrigger
          allowsMultiple={!one} acceptedFileTypes={[...extensionsOf(rules)]} onSelect={(list) => take([...list ?? []])}
        >
          <Button>파일 고르기</Button>
        </FileTrigger>
        <p className="hint">{rules.types.map(({ id }) => id).join(', ')} · {sizeText(rules.largest)}까지</p>
      </DropZone>
      <UploadList uploads={uploads} onAgain={again} onForget={forget} />
    </div>
  );
}

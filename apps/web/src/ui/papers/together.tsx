import { useMutation } from '@tanstack/react-query';
import type { TogetherProgress } from '@uian/api';
import { useRef, useState } from 'react';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { ApiProblem, send } from '../../api/client.js';
import { Button } from '../button.js';
import { Select } from '../fields.js';
import { Callout } from '../tag.js';
import { FORMATS } from './formats.js';
import { saveFile } from './save-file.js';

const LINE_END = 10;
const BROKEN_OFF = '파일이 끝까지 오지 않았습니다. 다시 시도해 주세요.';

/** Reads lines of progress, then as many bytes as the last line says. @throws ApiProblem where the answer breaks off */
async function archiveFrom(body: ReadableStream<Uint8Array<ArrayBuffer>>, told: (progress: TogetherProgress) => void): Promise<Blob> {
  const reader = body.getReader();
  let held = new Uint8Array();
  let size: number | undefined;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  const take = (bytes: Uint8Array<ArrayBuffer>): void => {
    parts.push(bytes);
    received += bytes.length;
  };
  for (;;) {
    const { done, value } = await reader.read().catch(() => { throw new ApiProblem('unreachable', 0, { detail: BROKEN_OFF }); });
    if (done) break;
    if (size !== undefined) { take(value); continue; }
    const all = new Uint8Array(held.length + value.length);
    all.set(held);
    all.set(value, held.length);
    held = all;
    for (let end = held.indexOf(LINE_END); end >= 0 && size === undefined; end = held.indexOf(LINE_END)) {
      const line = JSON.parse(new TextDecoder().decode(held.subarray(0, end))) as TogetherProgress | { size: number };
      held = held.slice(end + 1);
      if ('size' in line) {
        size = line.size;
        take(held);
      } else {
        told(line);
      }
    }
  }
  if (size === undefined || received !== size) throw new ApiProblem('unreachable', 0, { detail: BROKEN_OFF });
  return new Blob(parts, { type: 'application/zip' });
}

/** All papers of a meeting in one archive (회의 문서 한꺼번에), with how far it is. @param path of the meeting in the API */
export function Together({ path }: { readonly path: string }) {
  const [format, setFormat] = useState<string>(FORMATS[0].id);
  const [progress, setProgress] = useState<TogetherProgress>();
  const leave = useRef<AbortController>(undefined);
  const papers = useMutation<void, ApiProblem>({
    mutationFn: async () => {
      leave.current = new AbortController();
      const response = await send(`${path}/papers-together`, {
        method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ format, progress: true }), signal: leave.current.signal,
      });
      saveFile(await archiveFrom(response.body!, setProgress), response.headers.get('content-disposition'), '회의 문서.zip');
    },
    onSettled: () => setProgress(undefined),
  });
  const stopped = papers.isError && leave.current?.signal.aborted === true;
  return (
    <div className="card stack">
      <h3>회의 문서 한꺼번에 받기</h3>
      <p className="muted">이 회의의 의사일정, 통지, 시나리오, 보고사항과 안건마다의 의안, 검토보고서 서식, 심사보고서를 압축 파일 하나로 받습니다. 저장해 둔 초안의 내용도 들어갑니다.</p>
      <div className="row paper-file">
        <Select label="파일 형식" choices={FORMATS} value={format} onChange={setFormat} />
        <Button isPending={papers.isPending} onPress={() => papers.mutate()}>한꺼번에 받기</Button>
        {papers.isPending && <Button onPress={() => leave.current?.abort()}>멈추기</Button>}
      </div>
      {progress && (
        <ProgressBar className="paper-progress" value={progress.done} maxValue={progress.total} valueLabel={`${progress.done}/${progress.total}건`} aria-label="문서 작성">
          {({ percentage, valueText }) => (
            <>
              <p>{valueText} 작성 {progress.name !== '' && <span className="muted">{progress.name.split('/').at(-1)}</span>}</p>
              <div className="paper-progress-bar"><div style={{ width: `${percentage ?? 0}%` }} /></div>
            </>
          )}
        </ProgressBar>
      )}
      {papers.isSuccess && <Callout tone="success">압축 파일을 받았습니다.</Callout>}
      {papers.isError && (stopped ? <Callout>받기를 멈추었습니다.</Callout> : <Callout tone="danger" title="받지 못했습니다">{papers.error.message}</Callout>)}
    </div>
  );
}

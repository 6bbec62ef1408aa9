import { ProgressBar } from 'react-aria-components/ProgressBar';
import { sizeText } from '../text/sizes.js';
import { Button } from './button.js';
import type { Upload } from './use-uploads.js';

const STATES: Readonly<Record<Upload['state'], string>> = {
  waiting: '차례를 기다립니다', sending: '올리는 중', done: '올렸습니다', failed: '올리지 못했습니다',
};

/** Files on their way, and what became of them. Read out as it changes. */
export function UploadList({ uploads, onAgain, onForget }: {
  readonly uploads: readonly Upload[];
  readonly onAgain: (id: string) => void;
  readonly onForget: (id: string) => void;
}) {
  return (
    <ul className="upload-list" aria-label="올린 파일" aria-live="polite" hidden={uploads.length === 0}>
      {uploads.map(({ id, name, size, state, part, error, again }) => (
        <li key={id} className={`upload ${state}`}>
          <div className="upload-what">
            <span className="file-name">{name}</span>
            <span className="hint">{sizeText(size)} · {STATES[state]}</span>
          </div>
          {state === 'sending' && (
            <ProgressBar value={part * 100} aria-label={`${name} 올리는 중`} className="upload-progress">
              {({ percentage = 0, valueText }) => (
                <><span className="bar" aria-hidden="true"><span className="fill" style={{ inlineSize: `${percentage}%` }} /></span><span>{valueText}</span></>
              )}
            </ProgressBar>
          )}
          {error !== undefined && <p className="field-error" role="alert">{error}</p>}
          {state === 'failed' && (
            <div className="upload-tools">
              {again === true && <Button size="small" onPress={() => onAgain(id)}>다시 올리기</Button>}
              <Button size="small" look="plain" onPress={() => onForget(id)} aria-label={`${name} 목록에서 지우기`}>지우기</Button>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

import { useMutation } from '@tanstack/react-query';
import type { AmendedText, HandedInRow } from '@uian/documents';
import type { BillView } from '@uian/record';
import { useState } from 'react';
import { sendJson, type ApiProblem } from '../../api/client.js';
import { count } from '../../text/counts.js';
import { Button } from '../button.js';
import { TextField } from '../fields.js';
import { Callout } from '../tag.js';
import './papers.css';

interface Asked { readonly current: string; readonly amendment: string; readonly handedIn: readonly HandedInRow[] }

/** The amendment of a bill carried out on the text in force (개정문 적용): the text as it will be, its table, and what a human must look at. */
export function Amendment({ path, bill }: { readonly path: string; readonly bill: BillView }) {
  const { paper, kind } = bill;
  const [current, setCurrent] = useState('');
  const [amendment, setAmendment] = useState(paper?.text ?? '');
  const handedIn = (paper?.comparison ?? []).map((row) => ({ current: row.current, proposed: row.proposed }));
  const apply = useMutation<AmendedText, ApiProblem>({ mutationFn: () => sendJson<AmendedText>(`${path}/amendment`, { current, amendment, handedIn } satisfies Asked) });
  if (kind.id !== 'ordinance.partial-amendment') return null;
  return (
    <details className="card paper-fold">
      <summary>개정문을 현행 조문에 적용해 보기</summary>
      <div className="stack">
        <TextField label="현행 조문" hint="고치는 조문만 넣어도 됩니다." lines={6} value={current} onChange={setCurrent} isRequired />
        <TextField label="개정문" hint="예: 제3조 중 “가”를 “나”로 한다." lines={6} value={amendment} onChange={setAmendment} isRequired />
        <div className="row"><Button isPending={apply.isPending} isDisabled={current.trim() === '' || amendment.trim() === ''} onPress={() => apply.mutate()}>적용하기</Button></div>
        {apply.error && <Callout tone="danger" title={apply.error.body.title}>{apply.error.message}</Callout>}
        {apply.data && <Applied of={apply.data} hasTable={handedIn.length > 0} />}
      </div>
    </details>
  );
}

function Applied({ of: { consolidated, rows, notUnderstood, doesNotFit, differences }, hasTable }: { readonly of: AmendedText; readonly hasTable: boolean }) {
  return (
    <div className="stack" aria-live="polite">
      {notUnderstood.length > 0 && (
        <Callout tone="warning" title={`읽지 못한 문장 ${count(notUnderstood.length, '개')}: 직접 확인하세요`}>
          <ul>{notUnderstood.map(({ line, text }) => <li key={line}>{line}번째 줄: {text}</li>)}</ul>
        </Callout>
      )}
      {doesNotFit.length > 0 && (
        <Callout tone="warning" title="현행 조문에 맞지 않는 부분: 적용하지 않았습니다">
          <ul>{doesNotFit.map(({ place, why }) => <li key={place + why}>{why}</li>)}</ul>
        </Callout>
      )}
      {hasTable && (differences.length === 0
        ? <Callout tone="success">등록된 신·구조문대비표가 개정문과 같습니다.</Callout>
        : (
          <Callout tone="warning" title={`등록된 신·구조문대비표와 다른 곳 ${count(differences.length, '곳')}`}>
            <ul>
              {differences.map(({ side, handedIn, computed }) => (
                <li key={side + handedIn + computed}>{side === 'current' ? '현행' : '개정안'} 난: 등록된 글 “{handedIn || '(없음)'}”, 개정문대로면 “{computed || '(없음)'}”</li>
              ))}
            </ul>
          </Callout>
        ))}
      <h3>신·구조문대비표</h3>
      <div className="scroll-x paper-compared" tabIndex={0} role="region" aria-label="개정문으로 만든 신·구조문대비표">
        <table>
          <thead><tr><th scope="col">현행</th><th scope="col">개정안</th></tr></thead>
          {/* Rows stand in the order of the articles and have no other name. */}
          <tbody>{rows.map((row, nth) => <tr key={nth}><td>{row.current.join('\n')}</td><td>{row.proposed.join('\n')}</td></tr>)}</tbody>
        </table>
      </div>
      <h3>개정 뒤의 조문</h3>
      <pre className="paper-law" tabIndex={0}>{consolidated}</pre>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ChainCheck, ChainState } from '@uian/record';
import { getJson, type ApiProblem } from '../../api/client.js';
import { READ, useSend } from '../../api/reading.js';
import { count } from '../../text/counts.js';
import { instantText } from '../../text/days.js';
import { Button } from '../../ui/button.js';
import { Reading } from '../../ui/states.js';
import { Callout } from '../../ui/tag.js';

const LOOK_AGAIN_MS = 500;

/** The verification of the chain: begun here, watched while it runs, its last results kept. */
export function Chain() {
  const state = useQuery<ChainState, ApiProblem>({
    queryKey: [READ, '/api/audit/chain'], queryFn: ({ signal }) => getJson<ChainState>('/api/audit/chain', signal),
    refetchInterval: ({ state: { data } }) => (data?.running ? LOOK_AGAIN_MS : false),
  });
  const begin = useSend<void, ChainState>('/api/audit/chain');
  return (
    <Reading of={state} what="검증 결과">
      {({ running, checks: [last, ...earlier] }) => (
        <div className="stack">
          <p>모든 사건은 앞 사건의 지문과 이어져 있습니다. 한 글자라도 바뀌면 그 자리부터 지문이 맞지 않습니다.</p>
          <div role="status">
            {running
              ? <label>검증하고 있습니다… 기록 {running.of === 0 ? '' : `${count(running.of)} 가운데 `}{count(running.streams)} <progress value={running.streams} max={Math.max(running.of, 1)} /></label>
              : last ? <Result check={last} /> : <p className="muted">아직 검증한 적이 없습니다.</p>}
          </div>
          <div><Button look="primary" isDisabled={running !== null} isPending={begin.isPending} onPress={() => begin.mutate()}>지금 검증</Button></div>
          {earlier.length > 0 && (
            <details>
              <summary>이전 검증 {count(earlier.length)}</summary>
              <ul>{earlier.map((check) => <li key={check.endedAt}>{instantText(check.endedAt)} {check.askedBy}: {check.broken.length === 0 ? '이상 없음' : `어긋남 ${count(check.broken.length)}`}</li>)}</ul>
            </details>
          )}
        </div>
      )}
    </Reading>
  );
}

function Result({ check: { endedAt, askedBy, streams, events, broken } }: { readonly check: ChainCheck }) {
  const when = `${instantText(endedAt)} ${askedBy} 검증 · 기록 ${count(streams)}, 사건 ${count(events)}`;
  if (broken.length === 0) return <Callout tone="success" title="어긋난 것이 없습니다."><p>{when}</p></Callout>;
  return (
    <Callout tone="danger" title={`어긋난 기록이 ${count(broken.length)} 있습니다.`}>
      <p>{when}</p>
      <ul>{broken.map(({ stream, sequence, why }) => <li key={stream}><a href={`/audit?stream=${stream}`}>{sequence}번 사건</a>: {why}</li>)}</ul>
      <p>고치지 말고 데이터베이스를 그대로 보존한 뒤 기록 관리 담당자와 상의하세요.</p>
    </Callout>
  );
}

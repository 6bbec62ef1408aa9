import type { OwnAccount, SessionView } from '@uian/access';
import { useState } from 'react';
import { useRead, useSend } from '../../api/reading.js';
import { instantText } from '../../text/days.js';
import { Button } from '../../ui/button.js';
import { Page, Section } from '../../ui/page.js';
import { Reading } from '../../ui/states.js';
import { Callout, Tag } from '../../ui/tag.js';
import { PasswordForm } from './password-form.js';
import { SecondFactor } from './second-factor.js';
import './security.css';

type Own = OwnAccount & { readonly idleMinutes: number; readonly confirmMinutes: number };

export default function Security() {
  const own = useRead<Own>('/api/security');
  return (
    <Page title="보안 설정" lead="비밀번호와 2단계 인증, 로그인한 곳을 살핍니다.">
      <Reading of={own} what="내 계정">
        {(account) => (
          <>
            <Section title="비밀번호"><Password account={account} /></Section>
            <Section title="2단계 인증" aside={account.secondFactor ? <Tag tone="success">켜짐</Tag> : <Tag>꺼짐</Tag>}>
              {account.hasPassword ? <SecondFactor isOn={account.secondFactor} /> : <p>기관 통합 로그인으로 들어오는 계정입니다. 2단계 인증은 그곳에서 정합니다.</p>}
            </Section>
            <Section title="로그인한 곳"><Sessions account={account} /></Section>
          </>
        )}
      </Reading>
    </Page>
  );
}

function Password({ account }: { readonly account: Own }) {
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  if (!account.hasPassword) return <p>비밀번호가 없는 계정입니다. 기관 통합 로그인으로 들어옵니다.</p>;
  return (
    <div className="stack">
      {done && <Callout tone="success">비밀번호를 바꾸었습니다. 다른 곳의 로그인은 모두 끝났습니다.</Callout>}
      <p>마지막으로 바꾼 때: {instantText(account.passwordChangedAt)}</p>
      {open ? <PasswordForm onDone={() => { setOpen(false); setDone(true); }} /> : <div><Button onPress={() => { setOpen(true); setDone(false); }}>비밀번호 바꾸기</Button></div>}
      <p className="muted">의결과 공포를 기록할 때 비밀번호를 다시 묻고, 한 번 확인하면 {account.confirmMinutes}분 동안 유효합니다.</p>
    </div>
  );
}

function Sessions({ account: { sessions, idleMinutes } }: { readonly account: Own }) {
  const others = useSend<void>('/api/security/sign-out-elsewhere');
  return (
    <div className="stack">
      <p>아무것도 하지 않은 채 {idleMinutes}분이 지나면 로그인이 끝납니다.</p>
      <ul className="rows">
        {sessions.map((session) => <Session key={session.id} session={session} />)}
      </ul>
      {sessions.length > 1
        ? <div><Button isPending={others.isPending} onPress={() => others.mutate()}>다른 곳에서 모두 로그아웃</Button></div>
        : <p className="muted">다른 곳에서 로그인한 것이 없습니다.</p>}
    </div>
  );
}

/** What a browser calls itself, in a word that people know. */
function browserOf(agent: string | null): string {
  const known = (['Edg', 'Whale', 'SamsungBrowser', 'Firefox', 'Chrome', 'Safari'] as const).find((name) => agent?.includes(`${name}/`));
  const words = { Edg: '엣지', Whale: '웨일', SamsungBrowser: '삼성 인터넷', Firefox: '파이어폭스', Chrome: '크롬', Safari: '사파리' };
  return known ? `${words[known]} 브라우저` : '알 수 없는 프로그램';
}

function Session({ session: { id, current, address, browser, begunAt, lastSeenAt } }: { readonly session: SessionView }) {
  const end = useSend<void>(`/api/security/sessions/${encodeURIComponent(id)}`, 'DELETE');
  return (
    <li>
      <div>
        <strong>{browserOf(browser)}</strong> {current && <Tag tone="information">지금 이 화면</Tag>}
        <p className="muted">주소 {address ?? '알 수 없음'} · {instantText(begunAt)}에 로그인 · 마지막 사용 {instantText(lastSeenAt)}</p>
      </div>
      {!current && <Button size="small" isPending={end.isPending} onPress={() => end.mutate()}>로그아웃시키기</Button>}
    </li>
  );
}

import { Link, Navigate, Outlet, useLocation } from '@tanstack/react-router';
import type { Me } from '@uian/api';
import { useState } from 'react';
import { useLive } from '../api/live.js';
import { useRead } from '../api/reading.js';
import { dayText } from '../text/days.js';
import { ActHost } from '../ui/act/act-host.js';
import { Loading, Failure } from '../ui/states.js';
import { Button } from '../ui/button.js';
import { Callout } from '../ui/tag.js';
import { Confirmation } from './confirm.js';
import { GoToSignIn } from './go-to-sign-in.js';
import { KeyHelp } from './key-help.js';
import { menuOf } from './page.js';
import { SessionProvider } from './session.js';
import { useKeys } from './use-keys.js';

/** The frame around every page for those who are signed in: who I am, what day it is, where I can go. */
export function Shell() {
  const me = useRead<Me>('/api/me');
  if (me.error?.code === 'signed-out') return <GoToSignIn />;
  if (me.data === undefined) {
    return me.error ? <main><Failure problem={me.error} onRetry={() => void me.refetch()} /></main> : <main><Loading what="내 정보" /></main>;
  }
  if (me.data.passwordDue) return <Navigate to="/password" replace />;
  return <SessionProvider value={me.data}><Frame me={me.data} /></SessionProvider>;
}

/** An office as it stands behind a name: 기획경제위원회 위원장 직무대리. */
const officeText = ({ role, committee, deputy }: Me['offices'][number]): string =>
  [committee?.term, role.term, deputy && '직무대리'].filter(Boolean).join(' ');

const PURPOSES: Readonly<Record<Me['council']['purpose'], string | null>> = {
  live: null, demo: '시연용 의회입니다. 실제 의안이 아닙니다.', rehearsal: '예행연습용 의회입니다. 날짜가 실제와 다릅니다.',
};

function Frame({ me }: { readonly me: Me }) {
  useLive();
  const [helping, setHelping] = useState(false);
  const menu = menuOf(me);
  useKeys(menu, () => setHelping(true));
  const purpose = PURPOSES[me.council.purpose];
  return (
    <div className="shell">
      <a className="skip" href="#main">본문으로 바로 가기</a>
      <header className="shell-head">
        <Link to="/" className="brand"><strong>의안</strong><span>{me.council.name}</span></Link>
        <p className="shell-day">{dayText(me.council.today)}</p>
        <p className="shell-me">
          <span>{me.name}</span>
          <span className="offices">{me.offices.map(officeText).join(', ')}</span>
        </p>
        <div className="shell-tools">
          <Button look="plain" size="small" onPress={() => setHelping(true)}>단축키</Button>
          <SignOut />
        </div>
      </header>
      <Menu pages={menu} />
      <main id="main" tabIndex={-1}>
        {purpose !== null && <Callout>{purpose}</Callout>}
        <Outlet />
      </main>
      <Confirmation />
      <ActHost />
      <KeyHelp pages={menu} isOpen={helping} onClose={() => setHelping(false)} />
    </div>
  );
}

function Menu({ pages }: { readonly pages: ReturnType<typeof menuOf> }) {
  const { pathname } = useLocation();
  const leads = (path: string): boolean => (path === '/' ? pathname === '/' : pathname === path || pathname.startsWith(`${path}/`));
  // Of pages that lie below each other the nearest is the one that is shown.
  const here = pages.filter(({ path }) => leads(path)).sort((a, b) => b.path.length - a.path.length)[0]?.path;
  return (
    <nav className="shell-menu" aria-label="주 메뉴">
      <ul>
        {pages.map(({ path, title }) => (
          <li key={path}><Link to={path} aria-current={path === here ? 'page' : undefined}>{title}</Link></li>
        ))}
      </ul>
    </nav>
  );
}

function SignOut() {
  const leave = async (): Promise<void> => {
    await fetch('/api/sign-out', { method: 'POST' }).catch(() => undefined);
    // A new document, so that nothing of the person before stays in memory.
    window.location.assign('/sign-in');
  };
  return <Button look="plain" size="small" onPress={() => void leave()}>로그아웃</Button>;
}

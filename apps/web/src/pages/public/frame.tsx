import { Link } from '@tanstack/react-router';
import type { PublicCouncil } from '@uian/api';
import type { ReactNode } from 'react';
import { usePublic } from '../../api/public.js';
import './public.css';

/** The frame around what everybody sees: whose page it is, where the bills are, what is kept of a visitor. */
export function PublicFrame({ council, children }: { readonly council?: string; readonly children: ReactNode }) {
  const of = usePublic<PublicCouncil>(council === undefined ? undefined : `/api/public/${council}`);
  return (
    <div className="public">
      <a className="skip" href="#main">본문으로 바로 가기</a>
      <header className="public-head">
        {council === undefined ? <Link to="/public" className="brand"><strong>의안</strong></Link>
          : <Link to={`/public/${council}` as string} className="brand"><strong>의안</strong><span>{of.data?.name}</span></Link>}
        {council !== undefined && (
          <nav aria-label="주 메뉴">
            <ul>
              <li><Link to={`/public/${council}` as string}>의안 찾기</Link></li>
              <li><Link to={`/public/${council}/receipt` as string}>내 의견 확인</Link></li>
            </ul>
          </nav>
        )}
      </header>
      <main id="main" tabIndex={-1}>{children}</main>
      <footer className="public-foot">
        <p>이 화면은 방문자를 기억하지 않습니다. 의견과 메일 주소는 보내실 때 알려 드린 기간 동안만 보관합니다.</p>
      </footer>
    </div>
  );
}

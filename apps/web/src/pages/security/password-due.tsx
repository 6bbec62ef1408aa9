import { useTitle } from '../../ui/page.js';
import { Callout } from '../../ui/tag.js';
import { PasswordForm } from './password-form.js';
import '../sign-in/sign-in.css';

export default function PasswordDue() {
  useTitle('비밀번호 변경');
  return (
    <main className="sign-in">
      <div className="card stack">
        <h1>비밀번호 변경</h1>
        <Callout>관리자가 정한 임시 비밀번호입니다. 새 비밀번호로 바꾸면 바로 쓸 수 있습니다.</Callout>
        <PasswordForm onDone={() => window.location.assign('/')} />
      </div>
    </main>
  );
}

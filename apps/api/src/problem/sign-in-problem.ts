import { Problem } from './problem.js';

const minutes = (seconds: number): string => (seconds < 60 ? `${seconds}초` : `${Math.ceil(seconds / 60)}분`);

/** Why somebody is not let in (로그인 거절). */
export function signInProblem(answer: { readonly kind: 'refused' | 'throttled' | 'locked'; readonly retryAfter?: number }): Problem {
  const { kind, retryAfter = 60 } = answer;
  switch (kind) {
    case 'refused': return new Problem('wrong-credentials');
    case 'throttled': return new Problem('too-many-attempts', { detail: `${minutes(retryAfter)} 뒤에 다시 시도해 주십시오.` }, retryAfter);
    case 'locked': return new Problem('account-locked', {
      detail: `비밀번호를 여러 번 잘못 입력하여 잠겼습니다. ${minutes(retryAfter)} 뒤에 다시 시도하거나 관리자에게 잠금 해제를 요청하세요.`,
    }, retryAfter);
  }
}

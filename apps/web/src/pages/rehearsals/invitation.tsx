import { ButtonLink } from '../../ui/button.js';
import { isNewcomer } from './newcomer.js';
import './rehearsals.css';

/** What a newcomer is offered first: to watch a bill live its life. Stands on the page of today. */
export function RehearsalInvitation() {
  if (!isNewcomer()) return null;
  return (
    <aside className="card rehearsal-invitation" aria-label="되살려 보기 안내">
      <div>
        <h2>처음이신가요?</h2>
        <p>의안 하나가 발의에서 공포까지 가는 길을 1분 만에 되살려 볼 수 있습니다. 누가 무엇을 하고, 언제 알림이 울리고, 무엇이 왜 거부되는지 차례로 보입니다.</p>
      </div>
      <ButtonLink to="/rehearsals" look="primary">되살려 보기</ButtonLink>
    </aside>
  );
}

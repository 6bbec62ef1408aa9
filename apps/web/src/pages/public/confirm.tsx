import { Link } from '@tanstack/react-router';
import { usePublicSend } from '../../api/public.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Callout } from '../../ui/tag.js';
import { PublicFrame } from './frame.js';
import { tokenInAddress } from './token.js';

/** The second yes of who follows a bill. By a button: mail programs open addresses by themselves. */
export default function Confirm() {
  const send = usePublicSend<{ token: string }, { council: string; bill: string }>('/api/public/followers/confirm');
  return (
    <PublicFrame>
      <Page title="소식 받기 확인">
        {send.error && <Callout tone="danger">{send.error.message}</Callout>}
        {send.data ? (
          <Callout tone="success" title="확인했습니다.">
            <p>이 의안에 새 일이 생기면 메일을 보내 드립니다. <Link to={`/public/${send.data.council}/bills/${send.data.bill}` as string}>의안 보기</Link></p>
          </Callout>
        ) : (
          <div className="stack">
            <p>아래 단추를 누르시면 의안 소식이 메일로 갑니다.</p>
            <p><Button look="primary" isPending={send.isPending} onPress={() => send.mutate({ token: tokenInAddress() })}>소식을 받겠습니다</Button></p>
          </div>
        )}
      </Page>
    </PublicFrame>
  );
}

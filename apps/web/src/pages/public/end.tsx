import { usePublicSend } from '../../api/public.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Callout } from '../../ui/tag.js';
import { PublicFrame } from './frame.js';
import { tokenInAddress } from './token.js';

/** Ends the mails of a bill; the address is deleted. */
export default function End() {
  const send = usePublicSend<{ token: string }>('/api/public/followers/end');
  return (
    <PublicFrame>
      <Page title="소식 그만 받기">
        {send.error && <Callout tone="danger">{send.error.message}</Callout>}
        {send.isSuccess ? <Callout tone="success" title="끝냈습니다.">메일 주소를 지웠습니다. 이 의안의 소식은 더 가지 않습니다.</Callout> : (
          <div className="stack">
            <p>이 의안의 소식을 그만 받으시겠습니까? 메일 주소도 지웁니다.</p>
            <p><Button look="primary" isPending={send.isPending} onPress={() => send.mutate({ token: tokenInAddress() })}>그만 받겠습니다</Button></p>
          </div>
        )}
      </Page>
    </PublicFrame>
  );
}

import type { NoticeView } from '@uian/record';
import { usePages, useSend } from '../../api/reading.js';
import { useAddress } from '../../app/use-address.js';
import { instantText } from '../../text/days.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { Checkbox } from '../../ui/fields.js';
import { Page } from '../../ui/page.js';
import { Empty, Failure, Loading } from '../../ui/states.js';
import { StreamLink } from '../../ui/stream-link.js';
import { Tag } from '../../ui/tag.js';
import './notices.css';

export default function Notices() {
  const [{ unread }, filter] = useAddress<'unread'>();
  const notices = usePages<NoticeView>(`/api/notices${unread === 'true' ? '?unread=true' : ''}`);
  return (
    <Page
      title="알림" lead="내 직위로 온 알림입니다. 할 일은 처리를 기록해야 끝나며, 읽음 표시로는 끝나지 않습니다."
      actions={<><ButtonLink to="/notices/deliveries">전달 내역</ButtonLink><ButtonLink to="/settings">받는 방법</ButtonLink></>}
    >
      <Checkbox isSelected={unread === 'true'} onChange={(on) => filter({ unread: on ? 'true' : undefined })}>읽지 않은 것만</Checkbox>
      {notices.data === undefined && (notices.error ? <Failure problem={notices.error} onRetry={() => void notices.refetch()} /> : <Loading what="알림" />)}
      {notices.data?.length === 0 && (
        <Empty title={unread === 'true' ? '읽지 않은 알림이 없습니다.' : '받은 알림이 없습니다.'}>
          새로 맡은 일, 다가오거나 지난 기한, 바뀐 기한이 생기면 여기에 나타납니다.
        </Empty>
      )}
      {notices.data !== undefined && notices.data.length > 0 && <ol className="notices">{notices.data.map((notice) => <Notice key={notice.id} notice={notice} />)}</ol>}
      {notices.hasNextPage && <Button onPress={() => void notices.fetchNextPage()} isPending={notices.isFetchingNextPage}>더 보기</Button>}
    </Page>
  );
}

function Notice({ notice }: { readonly notice: NoticeView }) {
  const read = useSend<object>(`/api/notices/${notice.id}/read`);
  const [, ...lines] = notice.body.split('\n');
  return (
    <li className={notice.read ? 'notice' : 'notice unread'}>
      <p className="notice-subject">
        {!notice.read && <Tag tone="information">새 알림</Tag>}{' '}
        <StreamLink kind={notice.kind} stream={notice.stream}>{notice.subject}</StreamLink>
      </p>
      {lines.map((line, nth) => <p key={nth} className="muted">{line}</p>)}
      <p className="notice-foot">
        <span className="muted">{instantText(notice.createdAt)}</span>
        {!notice.read && <Button look="plain" size="small" onPress={() => read.mutate({})} isPending={read.isPending}>읽음으로 표시</Button>}
      </p>
    </li>
  );
}

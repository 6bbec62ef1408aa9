import type { AccountView } from '@uian/access';
import { useState } from 'react';
import { usePages, useRead } from '../../api/reading.js';
import { useAddress } from '../../app/use-address.js';
import { useMe } from '../../app/session.js';
import { instantText } from '../../text/days.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/fields.js';
import { Page } from '../../ui/page.js';
import { Empty, Failure, Loading } from '../../ui/states.js';
import { Tag } from '../../ui/tag.js';
import { Account } from './account.js';
import { NewAccount } from './new-account.js';
import { AdminParts, termText } from './parts.js';
import { committeeName, roleName, type Roles } from './roles.js';

export default function Accounts() {
  const me = useMe();
  const [{ q }, setAddress] = useAddress<'q'>();
  const accounts = usePages<AccountView>(`/api/admin/accounts?limit=50${q === undefined ? '' : `&q=${encodeURIComponent(q)}`}`);
  const roles = useRead<Roles>('/api/admin/roles');
  const [open, setOpen] = useState<string>();
  const [making, setMaking] = useState(false);
  const chosen = accounts.data?.find(({ id }) => id === open);
  const refused = accounts.error?.code === 'not-permitted' ? accounts.error : undefined;
  return (
    <Page
      title="관리" lead="누가 무엇을 할 수 있는지는 직위와 그 기간으로 정합니다."
      actions={refused ? undefined : <Button look="primary" onPress={() => setMaking(true)}>계정 만들기</Button>}
    >
      <AdminParts />
      {refused ? <Failure problem={refused} /> : (
        <>
          <div className="narrow"><TextField label="찾기" type="search" value={q ?? ''} onChange={(text) => setAddress({ q: text })} placeholder="아이디나 성명의 일부" /></div>
          {accounts.data === undefined && (accounts.error ? <Failure problem={accounts.error} onRetry={() => void accounts.refetch()} /> : <Loading what="계정" />)}
          {accounts.data?.length === 0 && <Empty title="찾는 계정이 없습니다">아이디나 성명의 일부로 찾습니다. 새 사람이면 ‘계정 만들기’를 누르세요.</Empty>}
          {accounts.data !== undefined && accounts.data.length > 0 && <Table accounts={accounts.data} roles={roles.data} onOpen={setOpen} council={me.council} />}
          {accounts.hasNextPage && <div><Button isPending={accounts.isFetchingNextPage} onPress={() => void accounts.fetchNextPage()}>더 보기</Button></div>}
        </>
      )}
      <Account account={chosen} roles={roles.data} onClose={() => setOpen(undefined)} />
      <NewAccount isOpen={making} roles={roles.data} onClose={() => setMaking(false)} />
    </Page>
  );
}

function Table({ accounts, roles, onOpen, council }: {
  readonly accounts: readonly AccountView[];
  readonly roles: Roles | undefined;
  readonly onOpen: (id: string) => void;
  readonly council: ReturnType<typeof useMe>['council'];
}) {
  return (
    <div className="scroll-x">
      <table>
        <thead><tr><th scope="col">성명</th><th scope="col">아이디</th><th scope="col">직위와 기간</th><th scope="col">상태</th><th scope="col">마지막 로그인</th><th scope="col"><span className="visually-hidden">할 일</span></th></tr></thead>
        <tbody>
          {accounts.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
              <td translate="no">{one.login}</td>
              <td>
                {one.offices.length === 0 ? <span className="muted">직위 없음</span> : (
                  <ul>{one.offices.map(({ id, role, committee, from, to }) => (
                    <li key={id}>{committee !== null && `${committeeName(council, committee)} `}{roleName(roles, role)} <span className="muted">{termText(from, to)}</span></li>
                  ))}</ul>
                )}
              </td>
              <td><Marks account={one} /></td>
              <td>{one.lastSeenAt === null ? '없음' : instantText(one.lastSeenAt)}</td>
              <td><Button size="small" onPress={() => onOpen(one.id)} aria-label={`${one.name} 계정 관리`}>관리</Button></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Marks({ account: { disabled, locked, passwordDue, secondFactor, openId } }: { readonly account: AccountView }) {
  return (
    <span className="row">
      {disabled ? <Tag tone="danger">사용 중지</Tag> : <Tag tone="success">사용 중</Tag>}
      {locked && <Tag tone="warning">잠김</Tag>}
      {passwordDue && <Tag tone="warning">비밀번호 변경 전</Tag>}
      {secondFactor && <Tag>2단계 인증</Tag>}
      {openId !== null && <Tag>통합 로그인</Tag>}
    </span>
  );
}

import { ButtonLink } from '../../ui/button.js';
import { Page } from '../../ui/page.js';

export default function NotFound() {
  return (
    <main>
      <Page title="찾는 화면이 없습니다">
        <p>주소가 잘못되었거나 옮겨진 화면입니다. 주소를 확인하거나 오늘 화면으로 가세요.</p>
        <ButtonLink to="/">오늘로 가기</ButtonLink>
      </Page>
    </main>
  );
}

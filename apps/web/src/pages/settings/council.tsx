import type { OfficeTargetsView } from '@uian/record';
import { useRead } from '../../api/reading.js';
import { holds, useMe } from '../../app/session.js';
import { dayText } from '../../text/days.js';
import { ButtonLink } from '../../ui/button.js';
import { Page, Section } from '../../ui/page.js';
import { Empty, Reading } from '../../ui/states.js';
import { Callout } from '../../ui/tag.js';
import { ladderText, overdueText } from './council-words.js';
import { TargetsForm } from './targets-form.js';
import './settings.css';

export default function CouncilSettings() {
  const me = useMe();
  const targets = useRead<OfficeTargetsView>('/api/office-targets');
  const mayChange = holds(me, 'secretariat', 'administrator', 'office-head');
  return (
    <Page
      title="의회 설정" lead="의회사무처가 스스로 정한 목표와 알림입니다. 법적 기한은 여기에서 바뀌지 않습니다."
      actions={<ButtonLink to="/settings">내 설정으로</ButtonLink>}
    >
      <Reading of={targets} what="의회 설정">
        {(view) => (
          <div className="settings">
            <Callout>{view.term}. 바꾸면 진행 중인 일의 목표일과 알림이 곧 다시 계산되고, 바꾼 사람과 사유가 기록에 남습니다.</Callout>
            <Section title="지금 설정" id="now"><Now view={view} /></Section>
            {mayChange
              ? <Section title="설정 바꾸기" id="change"><TargetsForm key={JSON.stringify(view)} view={view} /></Section>
              : <Callout>의사과, 의사담당관, 관리자가 바꿀 수 있습니다.</Callout>}
            <Section title="바꾼 기록" id="changes"><Changes changes={view.changes} /></Section>
          </div>
        )}
      </Reading>
    </Page>
  );
}

/** What is set, beside what the council's rules came with. */
function Now({ view }: { readonly view: OfficeTargetsView }) {
  const rows: readonly (readonly [string, string, string])[] = [
    ...view.targets.map(({ rule, length, usual, unit }) => [rule.term, `${length}${unit}`, `${usual}${unit}`] as const),
    ['알림 시각', view.officeHour, view.usual.officeHour],
    ['알림 단계', ladderText(view.defaultLadder), ladderText(view.usual.defaultLadder)],
    ...view.ladders.map(({ rule, ladder }) => [`${rule.term}의 알림 단계`, ladderText(ladder), ''] as const),
    ['기한이 지나면 위원장 등에게', overdueText(view.escalation.named), overdueText(view.usual.escalation.named)],
    ['기한이 지나면 의사담당관에게', overdueText(view.escalation.head), overdueText(view.usual.escalation.head)],
    ['‘N일 전까지’의 해석', view.backReading.term, view.usual.backReading.term],
  ];
  return (
    <div className="scroll-x">
      <table>
        <caption>내부 목표와 알림</caption>
        <thead><tr><th scope="col">항목</th><th scope="col">지금</th><th scope="col">기본값</th></tr></thead>
        <tbody>{rows.map(([term, now, usual]) => <tr key={term}><th scope="row">{term}</th><td>{now}</td><td className="muted">{usual}</td></tr>)}</tbody>
      </table>
    </div>
  );
}

function Changes({ changes }: { readonly changes: OfficeTargetsView['changes'] }) {
  if (changes.length === 0) return <Empty title="바꾼 적이 없습니다.">설정을 바꾸면 날짜, 사람, 사유가 여기에 남습니다.</Empty>;
  return <ul className="stack">{changes.map(({ day, by, reason }, nth) => <li key={nth}>{dayText(day)} · {by ?? '알 수 없음'} · {reason}</li>)}</ul>;
}

import type { BillView } from '@uian/record';
import { useMe } from '../../app/session.js';
import { count } from '../../text/counts.js';
import { Section } from '../../ui/page.js';

function proposerRows({ proposer, supporters }: BillView, committees: readonly { id: string; name: string }[]): readonly (readonly [string, string])[] {
  switch (proposer.kind) {
    case 'members': return [
      ['대표발의', proposer.lead], [`발의의원 ${count(proposer.proposers.length, '명')}`, proposer.proposers.join(', ')],
      [`찬성의원 ${count(proposer.supporterCount, '명')}`, supporters.join(', ') || '성명 기록 없음'],
    ];
    case 'mayor': return [['제출', '지방자치단체의 장']];
    case 'superintendent': return [['제출', '교육감']];
    case 'committee': return [['제안', committees.find(({ id }) => id === proposer.committee)?.name ?? proposer.committee]];
    case 'residents': return [['청구', `대표자 ${proposer.representative}`], ['유효한 서명', count(proposer.signatures, '명')]];
  }
}

/** Who put it to the council, those who introduce and those who support kept apart (발의·찬성). */
export function People({ bill }: { readonly bill: BillView }) {
  const { committees } = useMe().council;
  return (
    <Section title="발의·제출한 사람" id="people">
      <dl className="people">{proposerRows(bill, committees).map(([name, who]) => <div key={name}><dt>{name}</dt><dd>{who}</dd></div>)}</dl>
    </Section>
  );
}

import { PROPOSER_KINDS, type ActorRole, type ProposerKind } from '@uian/procedure';
import { withGa } from '../korean.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** Whose office withdraws or changes a bill of each proposer. Residents leave theirs to the council. */
const OWN_OFFICE: Readonly<Partial<Record<ProposerKind, ActorRole>>> = {
  members: 'member', mayor: 'executive', superintendent: 'superintendent', committee: 'committee-chair',
};

/**
 * 의원이 발의한 의안은 발의자 전원이, 단체장·교육감·위원회의 의안은 각각 그가 철회하거나 수정한다 (서울특별시의회 회의규칙 제25조);
 * 의사과 enters it for any of them.
 */
export const withdrawProposers: Rule = (context) => {
  const input = inputOf(context, 'bill.withdraw');
  const { bill, actor, procedure } = context;
  const proposer = bill?.proposer;
  if (!proposer) return undefined;
  if (!actor.offices.some(({ role }) => role === OWN_OFFICE[proposer.kind] || role === 'secretariat')) {
    const who = withGa(proposer.kind === 'mayor' ? procedure.council.head : PROPOSER_KINDS[proposer.kind].term);
    const does = context.act === 'bill.amend-by-proposer' ? '수정' : '철회';
    return violation(procedure, 'withdraw.proposers', `${who} 낸 의안은 ${who} ${does}합니다.`);
  }
  if (!input || proposer.kind !== 'members') return undefined;
  const missing = proposer.proposers.filter((name) => !input.by.includes(name));
  return missing.length > 0
    ? violation(procedure, 'withdraw.proposers', `발의자 전원이 청구해야 합니다. 빠진 의원: ${missing.join(', ')}`, { field: 'by' })
    : undefined;
};

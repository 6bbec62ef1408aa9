import { koreanDay } from '../time.js';
import { violation } from '../rule-violation.js';
import { inputOf, type Rule } from './rule.js';

/** 검토보고서는 소속 위원에게 배부하고 홈페이지에 게재 (서울특별시의회 회의규칙 제54조제4항): done only with both. */
export const reportEvidence: Rule = (context) => {
  const input = inputOf(context, 'bill.distribute-report');
  const { roster, bill, day } = context;
  const committee = roster.committees.get(bill?.committee ?? '');
  if (!input || !committee) return undefined;
  const lacks = (message: string, field?: string) => violation(context.procedure, 'report.evidence', message, { field });
  if (!bill?.facts['bill.submit-report']) return lacks('검토보고서가 아직 제출되지 않았습니다.');
  const recipients = new Set(input.recipients);
  const stranger = [...recipients].find((name) => roster.members.size > 0 && !roster.members.has(name));
  if (stranger !== undefined) return lacks(`${stranger}: 재적의원 명부에 없는 이름입니다.`, 'recipients');
  const without = input.recipients ? committee.members?.filter((name) => !recipients.has(name)) ?? [] : [];
  if (without.length > 0) return lacks(`${without.join(', ')} 위원에게 배부하지 않았습니다.`, 'recipients');
  const count = input.recipients ? recipients.size : input.distributedTo ?? 0;
  if (count < committee.size) {
    return lacks(`${committee.name} 위원 ${committee.size}명 가운데 ${count}명에게만 배부했습니다.`, input.recipients ? 'recipients' : 'distributedTo');
  }
  if (input.published === undefined) return lacks('홈페이지에 게재한 주소를 적으세요.', 'published');
  return input.publishedOn !== undefined && input.publishedOn > day
    ? lacks(`게재한 날은 ${koreanDay(day)}까지여야 합니다. 게재한 뒤에 기록하세요.`, 'publishedOn') : undefined;
};

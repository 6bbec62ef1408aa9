import { koreanDay } from '@uian/domain';
import type { PublicBill } from '@uian/record';

export interface PublicMail {
  readonly subject: string;
  readonly text: string;
  /** Where it is ended. */
  readonly end: string;
}

const address = (publicUrl: string, path: string): string => new URL(path, publicUrl).href;
const pageOf = (bill: PublicBill, publicUrl: string): string => address(publicUrl, `/public/${bill.council.id}/bills/${bill.id}`);
const endOf = (token: string, publicUrl: string): string => address(publicUrl, `/public/follow/end?token=${token}`);

/** Asks whether it was they who asked (확인 메일). */
export function askMail(bill: PublicBill, token: string, publicUrl: string): PublicMail {
  return {
    subject: `[소식 받기 확인] ${bill.title}`, end: endOf(token, publicUrl),
    text: [
      `${bill.council.name}의 의안 소식을 이 주소로 받겠다는 신청이 있었습니다.`, '', `의안: ${bill.title} (의안번호 ${bill.number})`, '',
      '신청하신 것이 맞으면 아래 주소에서 확인해 주세요. 확인하셔야 소식이 갑니다.', address(publicUrl, `/public/follow/confirm?token=${token}`), '',
      '신청하지 않으셨다면 그냥 두세요. 사흘 뒤에 주소를 지웁니다.',
    ].join('\n'),
  };
}

/** What happened since the last mail; undefined where nothing did that everybody may know. */
export function newsMail(bill: PublicBill, told: number, token: string, publicUrl: string): PublicMail | undefined {
  const news = bill.timeline.filter(({ sequence, voided }) => sequence > told && !voided);
  const newest = news.at(-1);
  if (!newest) return undefined;
  return {
    subject: `[의안 소식] ${bill.title} – ${newest.type.term}`, end: endOf(token, publicUrl),
    text: [
      `${bill.title} (의안번호 ${bill.number})`, `지금: ${bill.state.term}`, '', ...news.map(({ day, type, vote }) => `${koreanDay(day)} ${type.term}${vote === null ? '' : ` · ${vote}`}`), '',
      ...(bill.sitting === null ? [] : [`다음 회의: ${koreanDay(bill.sitting)}`, '']), `자세히 보기: ${pageOf(bill, publicUrl)}`, '', `소식을 그만 받으시려면: ${endOf(token, publicUrl)}`,
    ].join('\n'),
  };
}

import type { Outgoing } from '@uian/contracts';

/** Where a message leads: the application's address and the path of what it is about. */
export const linkOf = ({ path }: Pick<Outgoing, 'path'>, publicUrl: string): string => new URL(path, publicUrl).href;

/** Why somebody gets this mail, and where to change that: the end of every mail (맺음말). */
function closing({ kind, office, council, person }: Outgoing, publicUrl: string): string {
  const why = kind === 'confirmation' ? '메일 주소를 등록하셨기에 보냅니다.'
    : office === undefined ? '하루 요약을 받기로 하셨기에 보냅니다.' : `받는 직위: ${office}.`;
  return `${council} ${person} 님께\n${why} 받는 방법은 설정에서 바꿀 수 있습니다: ${new URL('/settings', publicUrl).href}`;
}

/** The body of a mail (메일 본문): what, until when, why, one link. */
export const mailText = (message: Outgoing, publicUrl: string): string =>
  `${message.body}\n\n바로 가기: ${linkOf(message, publicUrl)}\n\n-- \n${closing(message, publicUrl)}\n`;

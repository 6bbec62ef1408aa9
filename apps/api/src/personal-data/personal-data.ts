import { SetMetadata, type CustomDecorator } from '@nestjs/common';
import type { AccessKind } from '@uian/access';

/** What an answer tells of people, for the record of who looked at it (접속기록). */
export interface PersonalDataMark {
  readonly kind: AccessKind;
  /** What was done, in Korean: `계정 목록 조회`. */
  readonly what: string;
  /** Whose data the answer holds; nobody's, where it happens to hold none: then nothing is written down. */
  readonly whose: (answer: never, request: { readonly params: Readonly<Record<string, string>>; readonly body: unknown }) => readonly string[];
}

export const PERSONAL_DATA = 'uian:personal-data';

/** Nothing of this answer is personal data: names of members and officers in what they do as such are public. */
export const NO_PERSONAL_DATA = 'none';

/**
 * This route tells something about people (개인정보): every answer leaves who, when, from where, whose, what.
 * @param whose whose data the answer holds
 */
export const PersonalData = <Answer>(
  what: string, whose: (answer: Answer, request: Parameters<PersonalDataMark['whose']>[1]) => readonly string[], kind: AccessKind = 'read',
): CustomDecorator => SetMetadata(PERSONAL_DATA, { kind, what, whose } as PersonalDataMark);

/** This route, or every route of this controller that says nothing else, tells nothing about people. */
export const NoPersonalData = (): CustomDecorator => SetMetadata(PERSONAL_DATA, NO_PERSONAL_DATA);

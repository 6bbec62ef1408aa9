/** How long sessions and confirmations last, and when a login is locked (계정 보안 설정). */
export interface AccessPolicy {
  /** A session ends after so many hours, used or not (절대 만료). */
  readonly sessionHours: number;
  /** A session ends after so many minutes in which nobody asked for anything (유휴 만료). */
  readonly idleMinutes: number;
  /** How long a confirmation is good for (재인증). */
  readonly confirmMinutes: number;
  /** After so many wrong passwords in a row nobody signs in by this login for a while (계정 잠금). */
  readonly lockAfter: number;
  readonly lockMinutes: number;
  /** Attempts to sign in from one address a minute; a whole office may stand behind one address. */
  readonly signInsAMinute: number;
}

/** A working day; half an hour of nobody at the desk. */
export const DEFAULT_POLICY: AccessPolicy = {
  sessionHours: 12, idleMinutes: 30, confirmMinutes: 10, lockAfter: 5, lockMinutes: 15, signInsAMinute: 30,
};

/** A provider of OpenID Connect at which people of the office sign in (기관 통합 로그인). */
export interface OpenIdSettings {
  /** Issuer: its discovery document is looked for below it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button says: the name of the office's sign-in. */
  readonly name: string;
}

/** What somebody has typed into the form of an act and not recorded yet (작성 중인 내용). */
export interface Draft {
  readonly input: Readonly<Record<string, unknown>>;
  readonly day?: string;
  readonly ground?: string;
  readonly irregular?: string;
}

const keyOf = (who: string, key: string): string => `uian.draft/${who}/${key}`;

/** The draft that was kept on this computer, if any. A browser without storage keeps none. */
export function keptDraft(who: string, key: string): Draft | undefined {
  try {
    const text = localStorage.getItem(keyOf(who, key));
    return text === null ? undefined : JSON.parse(text) as Draft;
  } catch {
    return undefined;
  }
}

/** Keeps a draft; undefined forgets it. */
export function keepDraft(who: string, key: string, draft: Draft | undefined): void {
  try {
    if (draft === undefined) localStorage.removeItem(keyOf(who, key));
    else localStorage.setItem(keyOf(who, key), JSON.stringify(draft));
  } catch {
    // Full or forbidden storage: the form itself still holds what was typed.
  }
}

/** Why a file is not kept. Values of this kind are answers, not errors. */
export type FileFault =
  | 'empty' | 'cut-off' | 'too-large' | 'bad-name' | 'type-unknown' | 'type-mismatch' | 'locked' | 'archive-too-large' | 'archive-path' | 'damaged';

/** A file that is not kept, with the sentence for whoever sent it (거절). */
export interface FileRefusal {
  readonly kind: 'refused';
  readonly fault: FileFault;
  /** Korean sentence. */
  readonly message: string;
}

export const refuse = (fault: FileFault, message: string): FileRefusal => ({ kind: 'refused', fault, message });

export const isRefused = (of: object): of is FileRefusal => 'kind' in of && of.kind === 'refused';

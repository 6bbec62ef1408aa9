/** Where in a pack a problem lies: keys and places from the root, e.g. `['periods', 'bill.submit', 'versions', 1]`. */
export type PackPath = readonly (string | number)[];

export type PackProblemCode =
  /** It cannot be read at all, or is not of the form of a pack. */
  | 'syntax' | 'schema' | 'unknown-statute' | 'unknown-pack'
  /** No term, address or in-force date of the text; no 제N조. */
  | 'citation' | 'article'
  /** National law has this act already: a council cannot cite it anew. */
  | 'not-councils'
  | 'version-order' | 'figure' | 'figure-missing' | 'threshold-missing' | 'threshold' | 'office-target'
  /** No bill ever comes to where the act may be done; a bill stays in a state for ever. */
  | 'unreachable' | 'dead-end'
  /** A period that never begins; a duty that nothing ends; a deem that no bill comes to; a rule or a bar that no act asks. */
  | 'never-begins' | 'never-ends' | 'no-way' | 'not-asked';

/** What is wrong with a council's pack (규정 묶음의 잘못). */
export interface PackProblem {
  readonly code: PackProblemCode;
  readonly path: PackPath;
  /** A Korean sentence: what is wrong. */
  readonly message: string;
}

export const problem = (code: PackProblemCode, path: PackPath, message: string): PackProblem => ({ code, path, message });

/** Councils' packs as files (규정 묶음 파일): what reads and checks them needs a parser, so it stands apart from the law itself. */
export { assemble } from './assemble.js';
export { checkPack } from './pack/check-pack.js';
export { compareProcedures, DIFFERENCE_KINDS, type Difference, type Side } from './pack/compare.js';
export type { PackPath, PackProblem, PackProblemCode } from './pack/problem.js';
export { faultText, readCouncilPack, type PackFault, type PackReading } from './pack/read-pack.js';

/** Councils' packs as files (규정 묶음 파일): what reads and checks them needs a parser, so it stands apart from the law itself. */
export { checkPack } from './pack/check-pack.js';
export type { PackPath, PackProblem, PackProblemCode } from './pack/problem.js';
export { faultText, readCouncilPack, type PackFault, type PackReading } from './pack/read-pack.js';

import type { CouncilPack } from '../councils/council-pack.js';
import { checkCitations } from './check-citations.js';
import { checkFigures } from './check-figures.js';
import { checkRoad } from './check-road.js';
import { problem, type PackProblem } from './problem.js';

function checkName({ id, name, head }: CouncilPack): readonly PackProblem[] {
  return [
    ...(/^[a-z][a-z0-9-]{1,49}$/u.test(id) ? [] : [problem('schema', ['id'], '규정 묶음의 id는 영문 소문자, 숫자, 붙임표로 적습니다.')]),
    ...(name.trim() === '' ? [problem('schema', ['name'], '의회 이름이 비어 있습니다.')] : []),
    ...(head.trim() === '' ? [problem('schema', ['head'], '단체장의 이름(시장, 도지사 …)이 비어 있습니다.')] : []),
  ];
}

/**
 * Everything that is wrong with a council's pack (규정 묶음의 점검), with its place; empty where it can be used. What cites
 * nothing, or has a figure that none can have, is told first: only a pack that is whole is walked through.
 */
export function checkPack(pack: CouncilPack): readonly PackProblem[] {
  const found = [...checkName(pack), ...checkCitations(pack), ...checkFigures(pack)];
  return found.length > 0 ? found : checkRoad(pack);
}

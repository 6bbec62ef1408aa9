import { factOf, type FactKind, type ReadPaper } from '../read/index.js';
import type { Finding } from './finding.js';

const LISTS: readonly { readonly names: FactKind; readonly count: FactKind; readonly term: string }[] = [
  { names: 'proposers', count: 'proposerCount', term: '발의자' }, { names: 'supporters', count: 'supporterCount', term: '찬성자' },
];

/** Numbers against the names that they count, and names that stand twice. */
export function checkCounts(paper: ReadPaper): readonly Finding[] {
  return LISTS.flatMap(({ names, count, term }): readonly Finding[] => {
    const listed = factOf(paper, names);
    const told = factOf(paper, count);
    if (!listed) return [];
    const list = listed.value as readonly string[];
    const place = { line: listed.line, quote: listed.quote };
    const twice = list.filter((name, at) => list.indexOf(name) !== at);
    const found: Finding[] = [];
    if (told && told.value !== list.length) {
      found.push({
        check: 'names.count', gravity: 'grave', ...place, message: `${term}는 ${String(told.value)}명이라고 적었으나 이름은 ${list.length}명입니다.`,
        mending: '이름을 세어 인원을 고치거나 빠진 이름을 넣으세요.',
      });
    }
    if (twice.length > 0) {
      found.push({ check: 'names.twice', gravity: 'grave', ...place, message: `${term} 이름이 두 번 적혀 있습니다: ${[...new Set(twice)].join(', ')}.`, mending: '한 번만 적고 인원을 다시 세세요.' });
    }
    return found;
  }).concat(othersAgainstSupporters(paper));
}

/** 「○○○ 의원 외 41명」 counts all who put the bill but the first; its cover must come to the same number. */
function othersAgainstSupporters(paper: ReadPaper): readonly Finding[] {
  const others = factOf(paper, 'others');
  const [proposers, supporters] = [factOf(paper, 'proposers'), factOf(paper, 'supporters')];
  if (!others || !proposers || !supporters) return [];
  const counted = (proposers.value as readonly string[]).length - 1 + (supporters.value as readonly string[]).length;
  return counted === others.value ? [] : [{
    check: 'names.others', gravity: 'wrong', line: others.line, quote: others.quote,
    message: `“외 ${String(others.value)}명”이라고 적었으나 의안의 발의자와 찬성자는 첫 발의자 외에 ${counted}명입니다.`, mending: `“외 ${counted}명”으로 고치세요.`,
  }];
}

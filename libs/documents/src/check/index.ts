export { checkPaper, type RecordedFacts } from './check-paper.js';
export { GRAVITIES, type Finding, type Gravity } from './finding.js';
export { recordedFacts } from './recorded-facts.js';

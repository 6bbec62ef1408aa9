export { FACT_KINDS, PAPER_KINDS, type Fact, type FactKind, type PaperKind, type ReadPaper, type ReadSection, type Sureness } from './fact.js';
export { factOf, readPaper } from './read-paper.js';

export { FACT_KINDS, PAPER_KINDS, SURENESSES, type Fact, type FactKind, type PaperKind, type ReadPaper, type ReadSection, type Sureness } from './fact.js';
export { factOf, readPaper } from './read-paper.js';
export { proposedBill, type ProposedBill, type ProposedField } from './propose-bill.js';

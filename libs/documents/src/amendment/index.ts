export { amended, placeText, type Amended, type DoesNotFit } from './apply.js';
export { readAmendment, type AmendmentCommand, type NotUnderstood, type ReadAmendment } from './command.js';
export { comparisonRows, type ComparisonRow } from './comparison-rows.js';
export { articleName, provisionsIn, textOfProvisions, type Place, type Provision } from './provision.js';
export { amendedText, type AmendedText, type HandedInRow, type TableDifference } from './amended-text.js';

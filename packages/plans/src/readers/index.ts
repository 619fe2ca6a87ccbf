/**
 * Readers of documents: bytes in, proposals out. Pure over the bytes; what cannot be read is a value with its facts.
 *
 * `readDocument` makes one model of PDF, DOCX, XLSX, CSV and text; `readPlan` and `readDemands` propose records from
 * it; `readSpreadsheet` gives rows of texts from XLSX and CSV.
 */
export { checkMeasures } from './check-measures.ts';
export { describeReadProblem } from './describe-read-problem.ts';
export { type ColumnMeaning, columnMeanings } from './guess-column.ts';
export { readLimits } from './limits.ts';
export { bodyFinder, type KnownBody, type MatchedBodies } from './match-bodies.ts';
export { mendLines } from './mend-lines.ts';
export type {
	FoundColumn,
	MeasureTexts,
	PlanReading,
	ProposedField,
	ProposedGoal,
	ProposedMeasure,
	Seen,
	TextName,
} from './proposal.ts';
export { readApart } from './read-apart.ts';
export { type DemandReading, type ProposedDemand, readDemands } from './read-demands.ts';
export { readDocument } from './read-document.ts';
export { type ReadDue, readDue } from './read-due.ts';
export { isBlocked, type PlanReadingOptions, readPlan } from './read-plan.ts';
export { blockingProblems, type ReadProblem, type UnreadableFile } from './read-problem.ts';
export { readSpreadsheet, type SheetText, type Spreadsheet } from './read-spreadsheet.ts';
export type { Block, Box, Cell, FileFormat, RowBlock, SourceDocument, TextBlock } from './source-document.ts';

/** What texts refer to: for a text that somebody brings, and over all records of the monitor. */
export { lookAtRecords, type RecordFindings, type RecordsReport } from './look-at-records.ts';
export { isDoubtful, lookAtText, type TextFindings } from './look-at-text.ts';
export { readReferenceIndex } from './read-reference-index.ts';

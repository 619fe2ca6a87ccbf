/** The records that a version of Schutznetz brings along: what is public from the first day, and what waits as a draft. */
export { type ReleasedRecord, readReleasedRecords } from './read-released-records.ts';
export { releasedRecords } from './released-records.ts';

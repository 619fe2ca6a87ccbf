/**
 * What every package of Schutznetz shares: expected outcomes as values, branded ids, exhaustiveness,
 * ids as the database writes them, calendar days, names in ASCII and the nearest of several. Imports nothing.
 */
export { assertNever } from './assert-never.ts';
export type { Brand } from './brand.ts';
export { capitalised } from './capitalised.ts';
export { dayInBerlin } from './day-in-berlin.ts';
export { inAscii } from './in-ascii.ts';
export { isUuid } from './is-uuid.ts';
export { editDistance, nearest } from './nearest.ts';
export { numericDay } from './numeric-day.ts';
export { type PlainDate, parsePlainDate } from './plain-date.ts';
export { err, ok, type Result } from './result.ts';

import { type PlainDate, parsePlainDate } from '@schutznetz/kernel';

const DAY_MS = 86_400_000;

/**
 * Days since 1970-01-01 of a 'YYYY-MM-DD' text, or undefined where no such day exists. Calendar arithmetic in
 * UTC alone: no zone, no clock.
 */
export function epochDay(text: string): number | undefined {
	const read = parsePlainDate(text);
	if (!read.ok) return undefined;
	const utc = new Date(0);
	utc.setUTCFullYear(read.value.year, read.value.month - 1, read.value.day);
	return Math.round(utc.getTime() / DAY_MS);
}

/** The calendar day of a number of days since 1970-01-01. */
export const dayOfEpoch = (days: number): PlainDate => Temporal.PlainDate.from('1970-01-01').add({ days });

const MONTHS = [
	'Januar',
	'Februar',
	'März',
	'April',
	'Mai',
	'Juni',
	'Juli',
	'August',
	'September',
	'Oktober',
	'November',
	'Dezember',
];

/** '1. Januar 2024'. Own names, so that a sentence is the same on every platform. */
export const germanDay = (day: PlainDate): string => `${day.day}. ${MONTHS[day.month - 1]} ${day.year}`;

import { type PlainDate, parsePlainDate } from '@schutznetz/kernel';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01 of a 'YYYY-MM-DD' text, or undefined where no such day exists. */
export function epochDay(text: string): number | undefined {
	const day = parsePlainDate(text);
	return day.ok ? epochDayOf(day.value) : undefined;
}

/** Days since 1970-01-01. Calendar arithmetic in UTC alone: no zone, no clock. */
export function epochDayOf(day: PlainDate): number {
	const utc = new Date(0);
	utc.setUTCFullYear(day.year, day.month - 1, day.day);
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

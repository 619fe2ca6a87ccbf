import type { Day } from '../records/index.ts';

/** When something is due, as far as the text says it. */
export interface ReadDue {
	readonly on: Day | null;
	/** 0 to 1; a date with less than 0.6 is for a person to look at. */
	readonly confidence: number;
}

const months = [
	'januar',
	'februar',
	'märz',
	'april',
	'mai',
	'juni',
	'juli',
	'august',
	'september',
	'oktober',
	'november',
	'dezember',
];
const two = (value: number): string => String(value).padStart(2, '0');
const lastDay = (year: number, month: number): Day =>
	`${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
const isDay = (year: number, month: number, day: number): boolean => {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/**
 * Reads a time frame with caution: "bis Ende 2026" is 31 December 2026, "Q3/2026" the quarter's last day, "2025–2027"
 * the last year's end; what only begins, goes on, or is unclear has no day.
 */
export function readDue(text: string): ReadDue {
	const plain = text.toLowerCase().normalize('NFC').replaceAll(/\s+/g, ' ').trim();
	if (plain === '' || /^(k\. ?a\.|keine angaben?|offen|n\.n\.|-|–)$/.test(plain))
		return { on: null, confidence: 0.95 };
	if (
		/fortlaufend|laufend|dauerhaft|kontinuierlich|daueraufgabe|unbefristet|jährlich/.test(plain) &&
		!/bis/.test(plain)
	) {
		return { on: null, confidence: 0.95 };
	}
	const days = [...plain.matchAll(/\b(\d{1,2})\.\s?(\d{1,2})\.\s?(20\d\d)\b/g)]
		.map(([, day, month, year]) => [Number(year), Number(month), Number(day)] as const)
		.filter(([year, month, day]) => isDay(year, month, day))
		.map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);
	const isOnlyStart = /^(ab|seit|beginn|start)\b/.test(plain) && !/\bbis\b/.test(plain);
	if (days.length > 0) return last(days, isOnlyStart, 0.97);
	const iso = plain.match(/\b20\d\d-\d\d-\d\d\b/g);
	if (iso) return last(iso, isOnlyStart, 0.97);
	const quarters = [
		...plain.matchAll(/(?:q\s?([1-4])|([1-4]|iv|i{1,3})\.?\s*quartal)\s*[/ ]?\s*(20\d\d)/g),
	].map(([, short, long, year]) => lastDay(Number(year), 3 * quarterOf(short ?? long ?? '1')));
	if (quarters.length > 0) return last(quarters, isOnlyStart, 0.9);
	const halves = [...plain.matchAll(/([12])\.?\s*(?:halbjahr|hj\.?)\s*(20\d\d)/g)].map(([, half, year]) =>
		lastDay(Number(year), 6 * Number(half)),
	);
	if (halves.length > 0) return last(halves, isOnlyStart, 0.9);
	const named = [...plain.matchAll(new RegExp(`(${months.join('|')})\\s+(20\\d\\d)`, 'g'))].map(
		([, month, year]) => lastDay(Number(year), months.indexOf(month ?? '') + 1),
	);
	if (named.length > 0) return last(named, isOnlyStart, 0.9);
	const years = [...plain.matchAll(/(anfang|mitte|ende)?\s*\b(20\d\d)\b/g)].map(([, part, year]) =>
		part === 'anfang'
			? lastDay(Number(year), 3)
			: part === 'mitte'
				? lastDay(Number(year), 6)
				: lastDay(Number(year), 12),
	);
	if (years.length === 0) return { on: null, confidence: 0.5 };
	return last(years, isOnlyStart, /ende/.test(plain) ? 0.9 : 0.65);
}

const quarterOf = (text: string): number => ({ i: 1, ii: 2, iii: 3, iv: 4 })[text] ?? Number(text);

function last(days: readonly Day[], isOnlyStart: boolean, confidence: number): ReadDue {
	if (isOnlyStart) return { on: null, confidence: 0.55 };
	const latest = [...days].sort().at(-1) ?? null;
	return { on: latest, confidence: days.length > 1 ? Math.min(confidence, 0.7) : confidence };
}

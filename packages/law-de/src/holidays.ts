import type { IsHoliday } from '@schutznetz/rights';
import { getHolidays } from 'feiertagejs';
import type { Land } from './lands.ts';

/**
 * Holidays by which a period moves (§ 193 BGB) in one Land. A day that is a holiday in parts of a Land only does not
 * count: the earlier last day is the safe one.
 */
export const isHolidayIn =
	(land: Land): IsHoliday =>
	(day) =>
		isHolidayOn(land, day.toString());

/** Holidays of all Germany: what is certain where the Land is not known. */
export const isNationwideHoliday: IsHoliday = (day) => isHolidayOn(null, day.toString());

/** The same for a day as text, 'YYYY-MM-DD': for pages that have no Temporal. Null: all Germany. */
export function isHolidayOn(land: Land | null, day: string): boolean {
	const inParts = land === null ? [] : (IN_PARTS[land] ?? []);
	return !inParts.includes(day.slice(5)) && holidays(land ?? 'BUND', Number(day.slice(0, 4))).has(day);
}

/** Mariä Himmelfahrt holds in most, not in all municipalities of Bavaria. */
const IN_PARTS: { readonly [land in Land]?: readonly string[] } = { BY: ['08-15'] };

const known = new Map<string, ReadonlySet<string>>();

/** The holidays of a year as 'YYYY-MM-DD', counted once. */
function holidays(region: Land | 'BUND', year: number): ReadonlySet<string> {
	const key = `${region} ${year}`;
	const found = known.get(key) ?? new Set(getHolidays(year, region).map(({ date }) => isoDay(date)));
	known.set(key, found);
	return found;
}

/** The library puts each holiday at noon UTC of its day. */
const isoDay = (noon: Date): string => noon.toISOString().slice(0, 10);

import type { MatchRange } from '../search.ts';
import { namePattern } from './name-pattern.ts';

/** A name that texts use, with the other names of the same. */
export interface KnownName {
	readonly id: string;
	readonly kind: 'plan' | 'body';
	/** As this house writes it: "NAP AZ". */
	readonly name: string;
	/** Other right names of today that rival it: "NAP A/Z". */
	readonly aliases: readonly string[];
	/** The name in full, which stands beside the short one without being another. */
	readonly longNames: readonly string[];
	/** What it was called before, and until when ('YYYY' or a day). */
	readonly formerNames: readonly { readonly text: string; readonly until: string }[];
}

/** Something about names that a person should look at. */
export type NameFinding =
	| {
			readonly kind: 'mixed';
			readonly id: string;
			readonly name: string;
			/** Each name that the text uses for the same, how often, and where first. */
			readonly used: readonly { readonly text: string; readonly count: number; readonly range: MatchRange }[];
	  }
	| {
			readonly kind: 'former';
			readonly id: string;
			readonly name: string;
			readonly used: string;
			readonly until: string;
			readonly range: MatchRange;
	  }
	| {
			readonly kind: 'unknown';
			readonly used: string;
			readonly range: MatchRange;
			/** Names that are one letter away. */
			readonly nearest: readonly string[];
	  };

// What looks like the short name of a plan or a federal ministry, whether anybody knows it or not.
const planLike = /(?<![\p{Letter}\p{Number}])NAP\s[A-Z](?:\/?[A-Z])(?![\p{Letter}\p{Number}])/gu;
const ministryLike = /(?<![\p{Letter}\p{Number}])BM[A-Z]{1,6}(?![\p{Letter}\p{Number}])/gu;

/** Looks at the names of plans and bodies in a text: one thing under several names, old names, slips of the pen. */
export function lintNames(text: string, known: readonly KnownName[]): readonly NameFinding[] {
	return [...known.flatMap((entry) => lintEntry(text, entry)), ...lintUnknown(text, known)];
}

function lintEntry(
	text: string,
	{ id, name, aliases, longNames, formerNames }: KnownName,
): readonly NameFinding[] {
	const today = [name, ...aliases].flatMap((used) => placesOf(text, used));
	// "Bundesministerium der Justiz" stands inside today's full name too.
	const whole = longNames.flatMap((used) => placesOf(text, used));
	const isInside = ([start, end]: MatchRange): boolean =>
		whole.some(({ range }) => range[0] <= start && end <= range[1]);
	const former = formerNames.flatMap(({ text: used, until }) =>
		placesOf(text, used)
			.filter(({ range }) => !isInside(range))
			.map(({ range }) => ({ kind: 'former' as const, id, name, used, until, range })),
	);
	const texts = [...new Set([...today, ...former].map(({ used }) => used))];
	const findings: NameFinding[] = former.slice(0, 1);
	if (texts.length > 1) {
		const all = [...today, ...former].toSorted((a, b) => a.range[0] - b.range[0]);
		const used = texts.flatMap((each) => {
			const places = all.filter((place) => place.used === each);
			const [first] = places;
			return first ? [{ text: each, count: places.length, range: first.range }] : [];
		});
		findings.push({ kind: 'mixed', id, name, used });
	}
	return findings;
}

function lintUnknown(text: string, known: readonly KnownName[]): readonly NameFinding[] {
	const names = known.flatMap(({ name, aliases, longNames, formerNames }) => [
		name,
		...aliases,
		...longNames,
		...formerNames.map((former) => former.text),
	]);
	const found = [planLike, ministryLike].flatMap((pattern) => [...text.matchAll(pattern)]);
	return found
		.map((match) => ({ used: match[0].replaceAll(/\s+/g, ' '), at: match.index, length: match[0].length }))
		.filter(({ used }) => !names.includes(used))
		.map(({ used, at, length }) => ({
			kind: 'unknown',
			used,
			range: [at, at + length],
			nearest: names.filter((name) => isOneLetterAway(name, used)),
		}));
}

function placesOf(text: string, used: string): readonly { used: string; range: MatchRange }[] {
	return [...text.matchAll(namePattern(used))].map(({ index, 0: { length } }) => ({
		used,
		range: [index, index + length],
	}));
}

function isOneLetterAway(a: string, b: string): boolean {
	if (a === b) return false;
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (long.length - short.length > 1) return false;
	let at = 0;
	while (at < short.length && short[at] === long[at]) at++;
	const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
	return long.slice(at + 1) === rest;
}

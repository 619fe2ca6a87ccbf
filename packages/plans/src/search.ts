import { type Folded, fold, type UmlautStyle } from './fold.ts';
import {
	findParagraphReferences,
	findTypedReferences,
	matchesReference,
	type ParagraphReference,
} from './paragraph-reference.ts';

/** What somebody looks for: words that must all occur, and paragraphs that must all be cited. */
export interface Query {
	readonly words: readonly string[];
	readonly references: readonly ParagraphReference[];
}

/** Start and end (excluded) of a match in the original text. */
export type MatchRange = readonly [number, number];

const styles: readonly UmlautStyle[] = ['ae', 'a'];
const endings = ['e', 'n', 's', 'en', 'er', 'es', 'innen'];
const shortestStem = 5;

/** Reads a line that somebody typed; an empty line asks for nothing and matches everything. */
export function parseQuery(line: string): Query {
	let rest = line.normalize('NFC');
	const references = findTypedReferences(rest);
	for (const { range } of references.toReversed())
		rest = `${rest.slice(0, range[0])} ${rest.slice(range[1])}`;
	const words = rest.split(/[\s,;»«"„“”]+/).filter((word) => /[\p{Letter}\p{Number}]/u.test(word));
	return { words, references };
}

/** Whether a query asks for anything at all. */
export function isEmptyQuery(query: Query): boolean {
	return query.words.length === 0 && query.references.length === 0;
}

/** The texts of one record, made ready to be searched many times. */
export interface Searchable<Name extends string> {
	readonly texts: readonly {
		readonly name: Name;
		readonly variants: readonly Folded[];
		readonly references: readonly ParagraphReference[];
	}[];
}

/** Makes texts ready: what does not depend on a query is done once. */
export function toSearchable<Name extends string>(texts: Readonly<Record<Name, string>>): Searchable<Name> {
	return {
		texts: (Object.keys(texts) as Name[]).map((name) => ({
			name,
			variants: styles.map((style) => fold(texts[name], style)),
			references: findParagraphReferences(texts[name]),
		})),
	};
}

/**
 * Looks for a query in the texts of one record. Words match inside words ("beratungsstelle" finds
 * "Fachberatungsstelle"), with umlauts in either spelling and without their ending ("Beratungsstellen").
 *
 * @param record - its texts together must contain every word and reference
 * @returns for each text that has them the ranges to mark, ordered and without overlap; null: not found
 */
export function matchTexts<Name extends string>(
	query: Query,
	record: Searchable<Name>,
): Readonly<Partial<Record<Name, readonly MatchRange[]>>> | null {
	const found = new Map<Name, MatchRange[]>();
	for (const word of query.words) {
		const hits = record.texts.map(({ name, variants }) => ({ name, ranges: rangesOfWord(word, variants) }));
		if (!note(found, hits)) return null;
	}
	for (const reference of query.references) {
		const hits = record.texts.map(({ name, references }) => ({
			name,
			ranges: references.filter((cited) => matchesReference(reference, cited)).map(({ range }) => range),
		}));
		if (!note(found, hits)) return null;
	}
	const result: Partial<Record<Name, readonly MatchRange[]>> = {};
	for (const [name, ranges] of found) result[name] = mergeRanges(ranges);
	return result;
}

function note<Name>(
	found: Map<Name, MatchRange[]>,
	hits: readonly { readonly name: Name; readonly ranges: readonly MatchRange[] }[],
): boolean {
	let isFound = false;
	for (const { name, ranges } of hits) {
		if (ranges.length === 0) continue;
		isFound = true;
		found.set(name, [...(found.get(name) ?? []), ...ranges]);
	}
	return isFound;
}

function rangesOfWord(word: string, variants: readonly Folded[]): readonly MatchRange[] {
	const ranges: MatchRange[] = [];
	for (const [index, style] of styles.entries()) {
		const text = variants[index];
		if (text === undefined) continue;
		const needle = fold(word, style).text;
		for (const candidate of [needle, ...stemsOf(needle)]) {
			const found = occurrences(candidate, text);
			ranges.push(...found);
			if (found.length > 0) break;
		}
	}
	return ranges;
}

function occurrences(needle: string, { text, starts, ends }: Folded): readonly MatchRange[] {
	const ranges: MatchRange[] = [];
	if (needle === '') return ranges;
	for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) {
		const start = starts[at];
		const end = ends[at + needle.length - 1];
		if (start !== undefined && end !== undefined) ranges.push([start, end]);
	}
	return ranges;
}

/** The word without its ending, the longest first. */
function stemsOf(word: string): readonly string[] {
	return endings
		.filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortestStem)
		.map((ending) => word.slice(0, -ending.length));
}

function mergeRanges(ranges: readonly MatchRange[]): readonly MatchRange[] {
	const merged: [number, number][] = [];
	for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
		const last = merged.at(-1);
		if (last && start <= last[1]) last[1] = Math.max(last[1], end);
		else merged.push([start, end]);
	}
	return merged;
}

import type { MatchRange } from '../search.ts';

/** A phrase that names measures by number, as it stands in a text. */
export interface MeasurePhrase {
	readonly range: MatchRange;
	readonly raw: string;
	/** 'II' or '2'; null where no field is named. */
	readonly field: string | null;
	/** '30', '30a', in the order of the text; ranges are written out. */
	readonly numbers: readonly string[];
}

const end = String.raw`(?![\p{Letter}\p{Number}])`;
const number = String.raw`\d{1,3}[a-z]?${end}`;
const dash = '(?:–|—|-|bis)';
const list = String.raw`(?<list>${number}(?:\s*(?:,|${dash}|und|sowie|oder)\s*${number})*)`;
const field = String.raw`(?:Handlungsfeld(?:e?s)?|HF)\s+(?<field>[IVX]+|\d{1,2})${end}`;
const word = 'Ma(?:ß|ss)nahmen?';
const numberSign = String.raw`(?:Nrn?\.|Nummern?)`;
/** A blank line between the word and its number is a list that begins, not a reference. */
const gap = String.raw`[^\S\n]*\n?[^\S\n]*`;

const forms: readonly RegExp[] = [
	// Handlungsfeld II, Maßnahmen 30–34; HF II Nr. 9, 13
	String.raw`${field}[\s,:;(]*(?:${word}\s*(?:${numberSign}\s*)?|${numberSign}\s*)${list}`,
	// Maßnahme 16 (Handlungsfeld III); Maßnahmen 2 und 3 im Handlungsfeld I
	String.raw`(?<!\d\s*)${word}${gap}(?:${numberSign}\s*)?${list}\s*[,(]?\s*(?:im|in|des|aus|von)?\s*${field}`,
	// NAP AZ II.13
	String.raw`(?<![\p{Letter}\p{Number}.§])(?<!SGB\s)(?<field>[IVX]+)[./](?<list>${number})`,
	// Maßnahme 8
	String.raw`(?<!\d\s*)${word}${gap}(?:${numberSign}\s*)?${list}`,
].map((source) => new RegExp(source, 'gu'));

/** Every phrase in a text that names measures by number, each place once, in order. */
export function findMeasurePhrases(text: string): readonly MeasurePhrase[] {
	const phrases: MeasurePhrase[] = [];
	for (const form of forms) {
		for (const match of text.matchAll(form)) {
			const range: MatchRange = [match.index, match.index + match[0].length];
			if (phrases.some((phrase) => range[0] < phrase.range[1] && phrase.range[0] < range[1])) continue;
			const { field: named, list: numbers = '' } = match.groups ?? {};
			phrases.push({ range, raw: match[0], field: named ?? null, numbers: writeOut(numbers) });
		}
	}
	return phrases.toSorted((a, b) => a.range[0] - b.range[0]);
}

const longestRange = 200;

function writeOut(line: string): readonly string[] {
	return line.split(/,|und|sowie|oder/u).flatMap((part) => {
		const [first = '', last] = part.split(/–|—|-|bis/u).map((text) => text.trim());
		if (last === undefined) return first === '' ? [] : [first];
		const [from, to] = [Number(first), Number(last)];
		if (!(from <= to) || to - from > longestRange) return [first, last];
		return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
	});
}

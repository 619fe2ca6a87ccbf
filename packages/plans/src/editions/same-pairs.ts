import type { MeasureLike } from '../likeness/index.ts';

/**
 * Measures whose wording stands exactly once in either edition and did not change: nothing else can have become of
 * them. What stands twice is left to the comparison of everything else.
 *
 * @returns places: before → after
 */
export function samePairs(
	before: readonly MeasureLike[],
	after: readonly MeasureLike[],
): ReadonlyMap<number, number> {
	const old = singles(before);
	const pairs = new Map<number, number>();
	for (const [wording, to] of singles(after)) {
		const from = old.get(wording);
		if (from !== undefined) pairs.set(from, to);
	}
	return new Map([...pairs].toSorted(([a], [b]) => a - b));
}

/** Title and text with spaces made even; null for a measure without words, which is like no other. */
export function wordingOf({ title, text }: MeasureLike): string | null {
	const [heading, rest] = [title, text].map((one) => one.normalize('NFC').replace(/\s+/g, ' ').trim());
	return heading === '' && rest === '' ? null : `${heading}\n${rest}`;
}

function singles(measures: readonly MeasureLike[]): ReadonlyMap<string, number> {
	const places = new Map<string, number[]>();
	measures.forEach((measure, place) => {
		const wording = wordingOf(measure);
		if (wording !== null) places.set(wording, [...(places.get(wording) ?? []), place]);
	});
	return new Map(
		[...places].flatMap(([wording, [place, ...others]]) =>
			place === undefined || others.length > 0 ? [] : [[wording, place]],
		),
	);
}

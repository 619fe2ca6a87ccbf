import { placeRanges } from './place-ranges.ts';

/**
 * Does a change of one place of an act touch another place of it? Whole paragraphs count: a change of § 59 Abs. 1
 * touches whatever rests on § 59. A place without a paragraph ('Verfahren', 'Kapitel 2') is touched by every change of
 * its act: a rule too many costs a look, one too few would go on as if its text had been read.
 */
export function touchedBy(place: string, changed: string): boolean {
	const [here, there] = [placeRanges(place), placeRanges(changed)];
	if (here.length === 0 || there.length === 0) return true;
	return here.some(([from, to]) => there.some((other) => from <= other[1] && other[0] <= to));
}

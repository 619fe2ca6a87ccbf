import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchTexts, parseQuery, toSearchable } from './search.ts';

/** The text with its matches in brackets; null where the query does not match. */
function marked(query: string, text: string): string | null {
	const found = matchTexts(parseQuery(query), toSearchable({ text }));
	if (found === null) return null;
	let result = text;
	for (const [start, end] of (found.text ?? []).toReversed()) {
		result = `${result.slice(0, start)}[${result.slice(start, end)}]${result.slice(end)}`;
	}
	return result;
}

describe('words', () => {
	test.each([
		[
			'inside a compound',
			'beratungsstelle',
			'Die Fachberatungsstelle hilft',
			'Die Fach[beratungsstelle] hilft',
		],
		[
			'plural that is asked for',
			'Beratungsstellen',
			'eine Fachberatungsstelle',
			'eine Fach[beratungsstelle]',
		],
		['capital letters', 'BUND', 'Bund und Länder', '[Bund] und Länder'],
		['umlaut as it is', 'Länder', 'Bund und Länder', 'Bund und [Länder]'],
		['umlaut as digraph', 'Laender', 'Bund und Länder', 'Bund und [Länder]'],
		['umlaut left out', 'Lander', 'Bund und Länder', 'Bund und [Länder]'],
		['umlaut that changes in the plural', 'Unterkünfte', 'sichere Unterkunft', 'sichere [Unterkunft]'],
		['digraph in the text', 'Länder', 'Bund und Laender', 'Bund und [Laender]'],
		['sharp s', 'massnahme', 'eine Maßnahme', 'eine [Maßnahme]'],
		['sharp s asked for', 'Maßnahme', 'eine Massnahme', 'eine [Massnahme]'],
		['gender star', 'klientinnen', 'alle Klient*innen', 'alle [Klient*innen]'],
		['gender star asked for', 'Klient*innen', 'alle Klientinnen', 'alle [Klientinnen]'],
		['all words', 'länder bund', 'Bund und Länder', '[Bund] und [Länder]'],
		['one word missing', 'bund kommunen', 'Bund und Länder', null],
		['decomposed letters', 'La\u0308nder', 'Bund und Länder', 'Bund und [Länder]'],
		['twice', 'er', 'der er', 'd[er] [er]'],
		['overlapping words', 'fachberatung beratungsstelle', 'Fachberatungsstelle', '[Fachberatungsstelle]'],
		['short words keep their ending', 'Fonds', 'ein Fond', null],
		['nothing asked for', '  ', 'Bund', 'Bund'],
		['only signs', '» – «', 'Bund', 'Bund'],
	])('%s', (_name, query, text, expected) => {
		expect(marked(query, text)).toBe(expected);
	});
});

describe('paragraphs', () => {
	test.each([
		['as cited', '§ 25 Abs. 4a AufenthG', 'nach § 25 Abs. 4a AufenthG', 'nach [§ 25 Abs. 4a AufenthG]'],
		[
			'without spaces and dots',
			'§25 abs 4a aufenthg',
			'nach § 25 Abs. 4a AufenthG',
			'nach [§ 25 Abs. 4a AufenthG]',
		],
		['written out', '§ 25 Absatz 4a', 'nach § 25 Abs. 4a AufenthG', 'nach [§ 25 Abs. 4a AufenthG]'],
		['section alone', '§ 25', '§ 25 Abs. 4a AufenthG', '[§ 25 Abs. 4a AufenthG]'],
		['another subsection', '§ 25 Abs. 4b AufenthG', '§ 25 Abs. 4a AufenthG', null],
		['subsection is no prefix', '§ 25 Abs. 4 AufenthG', '§ 25 Abs. 4a AufenthG', null],
		['another statute', '§ 25 SGB II', '§ 25 Abs. 4a AufenthG', null],
		['a longer number', '§ 32 StGB', '§§ 232 ff. StGB', null],
		['a shorter number', '§ 2 StGB', '§§ 232 ff. StGB', null],
		['the first of several', '§ 232 StGB', '§§ 232 ff. StGB', '[§§ 232 ff. StGB]'],
		['statute of two words', '§ 7 sgb ii', 'nach § 7 SGB II für', 'nach [§ 7 SGB II] für'],
		['another book of the statute', '§ 7 SGB I', 'nach § 7 SGB II', null],
		['a word that is no statute', '§ 154c Bund', 'Bund: § 154c Abs. 2 StPO', '[Bund]: [§ 154c Abs. 2 StPO]'],
		['the statute alone is a word', 'aufenthg', '§ 25 Abs. 4a AufenthG', '§ 25 Abs. 4a [AufenthG]'],
	])('%s', (_name, query, text, expected) => {
		expect(marked(query, text)).toBe(expected);
	});
});

describe('over several texts', () => {
	test('the words may stand in different ones', () => {
		expect(
			matchTexts(
				parseQuery('aufenthalt bund'),
				toSearchable({ title: 'Aufenthalt', who: 'Bund', other: 'x' }),
			),
		).toEqual({
			title: [[0, 10]],
			who: [[0, 4]],
		});
	});
});

test('marks lie within the text, in order and apart, whatever is typed', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'binary' }),
			fc.string({ unit: 'binary' }),
			fc.nat(20),
			(before, after, cut) => {
				const text = `${before}Größe § 7 SGB II ${after}`;
				const ranges = matchTexts(parseQuery(text.slice(0, cut)), toSearchable({ text }))?.text ?? [];
				let end = -1;
				for (const range of ranges) {
					expect(range[0]).toBeGreaterThan(end);
					expect(range[1]).toBeGreaterThan(range[0]);
					end = range[1];
				}
				expect(end).toBeLessThanOrEqual(text.length);
			},
		),
	);
});

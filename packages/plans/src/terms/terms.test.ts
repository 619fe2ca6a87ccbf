import { describe, expect, test } from 'vitest';
import terms from './compound-terms.json' with { type: 'json' };
import { matchRanges } from './match-ranges.ts';
import { searchQuery } from './search-query.ts';
import { searchTerms } from './search-terms.ts';

/** As PostgreSQL answers `to_tsvector('simple', terms) @@ to_tsquery('simple', query)`. */
function finds(text: string, line: string): boolean {
	const found = searchTerms(text).split(' ');
	const { words, tsquery } = searchQuery(line);
	const paragraphs = tsquery.split(' & ').filter((part) => part.startsWith('par'));
	return (
		words.every((alternatives) =>
			alternatives.some((asked) =>
				asked.endsWith('*')
					? found.some((term) => term.startsWith(asked.slice(0, -1)))
					: found.includes(asked),
			),
		) && paragraphs.every((term) => found.includes(term))
	);
}

describe('compounds of the network’s papers', () => {
	test.each([
		['seen', 66, terms.seen],
		['unseen', 65, terms.unseen],
	] as const)('are found by a part, of the half that was %s', (_name, base, half) => {
		expect(half).toHaveLength(base);
		const missed = half.filter(({ written, asked }) => !finds(written, asked));
		expect(missed.length / base).toBeLessThanOrEqual(0.05);
	});
	test.each([
		['Fachberatungsstellen', 'Beratungsstelle'],
		['Fachberatungsstelle', 'fachberatung'],
		['Klient*innen', 'Klientinnen'],
		['Länder', 'Laender'],
		['Bund-Länder-Arbeitsgruppe', 'Länder'],
		['Prüfung der Voraussetzungen', 'prüf'],
		['Frauenhäuser', 'Haus'],
	])('%s is found by %s', (text, line) => expect(finds(text, line)).toBe(true));
	test.each([
		['Frauenhaus', 'Männer'],
		['Beratung', 'Beratungsstelle'],
		['Unterkunft', 'Auskunft'],
	])('%s is not found by %s', (text, line) => expect(finds(text, line)).toBe(false));
});

describe('paragraphs', () => {
	test.each([
		['§ 25 Abs. 4a AufenthG', '§ 25 Abs. 4a AufenthG', true],
		['§ 25 Abs. 4a AufenthG', '§25 abs 4a aufenthg', true],
		['§ 25 Abs. 4a AufenthG', '§ 25 AufenthG', true],
		['§ 25 Abs. 4a AufenthG', '§ 25', true],
		['§§ 25 Abs. 4a und 4b AufenthG', '§ 25 Abs. 4b AufenthG', true],
		['§§ 232 ff. StGB', '§ 232 StGB', true],
		['§ 232 StGB', '§ 32 StGB', false],
		['§ 25 Abs. 4a AufenthG', '§ 25 Abs. 4b AufenthG', false],
		['§ 25 AufenthG', '§ 25 StGB', false],
		['§ 154c StPO', '§ 154 StPO', false],
	] as const)('%s, asked for by %s: %s', (text, line, isFound) => expect(finds(text, line)).toBe(isFound));
});

test('whole words are marked, and paragraphs from their sign on', () => {
	const text = 'Die Fachberatungsstellen prüfen § 25 Abs. 4a AufenthG';
	const marked = matchRanges(text, 'beratungsstelle § 25').map(([start, end]) => text.slice(start, end));
	expect(marked).toEqual(['Fachberatungsstellen', '§ 25 Abs. 4a AufenthG']);
});

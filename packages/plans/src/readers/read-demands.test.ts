import { expect, test, vi } from 'vitest';
import { readDemands, readDocument } from './index.ts';
import { compileTypst } from './testing/index.ts';

// Setting a document in type takes its time beside other tests.
vi.setConfig({ testTimeout: 60_000 });

const chapters = [
	['Erfundener Aufenthalt', 7],
	['Erfundene Unterbringung', 9],
	['Erfundene Beratung', 8],
	['Erfundene Forschung', 6],
] as const;
const demand = (chapter: string, number: number): string =>
	`Die Musterforderung ${number} zu ${chapter} verlangt eine dauerhaft gesicherte Finanzierung der ` +
	'Beispielberatungsstellen und eine Bund-Länder-Arbeitsgruppe mit Beteiligung der Zivilgesellschaft in allen ' +
	'Musterregionen, damit Klient*innen überall gleiche Bedingungen vorfinden.';
const expected = chapters.flatMap(([chapter, count]) =>
	Array.from({ length: count }, (_, index) => ({ chapter, text: demand(chapter, index + 1) })),
);

function paper(columns: number, isHeadingAfter: boolean): Uint8Array {
	const title = '#text(size: 18pt, weight: "bold")[Erfundener Forderungskatalog]';
	const parts = chapters.flatMap(([chapter, count]) => {
		const heading = `#block[#text(size: 12pt, weight: "bold")[${chapter}]]`;
		const items = Array.from(
			{ length: count },
			(_, at) => `[#text(${JSON.stringify(demand(chapter, at + 1))})]`,
		);
		const list = `#list(${items.join(', ')})`;
		return isHeadingAfter ? [list, heading] : [heading, list];
	});
	return compileTypst(
		[
			`#set page(paper: "a4", columns: ${columns}, height: 14cm, footer: context [#h(1fr) #counter(page).display()])`,
			'#set text(size: 10pt, lang: "de", hyphenate: true)',
			'#set par(justify: true)',
			columns > 1 ? `#place(top + center, scope: "parent", float: true)[${title}]` : title,
			...parts,
		].join('\n\n'),
	);
}

test.each([
	[1, false],
	[1, true],
	[2, false],
	[2, true],
	[3, false],
])('%i columns, headings after their bullets: %s', async (columns, isHeadingAfter) => {
	const document = await readDocument(paper(columns, isHeadingAfter), 'papier.pdf');
	if (!document.ok) throw new Error(document.error.kind);
	expect(document.value.pageCount).toBeGreaterThan(3);
	const { demands, problems } = readDemands(document.value);
	expect(demands.map(({ chapter, text }) => ({ chapter, text }))).toEqual(expected);
	expect(problems).toEqual([]);
	expect(new Set(demands.map(({ page }) => page)).size).toBeGreaterThan(2);
});

test('a text without bullets has no demands, and says so', async () => {
	const document = await readDocument(new TextEncoder().encode('Ein Satz.\n\nNoch einer.\n'), 'x.txt');
	if (!document.ok) throw new Error(document.error.kind);
	expect(readDemands(document.value)).toEqual({ demands: [], problems: [{ kind: 'noDemands' }] });
});

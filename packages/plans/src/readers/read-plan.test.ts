import { expect, test, vi } from 'vitest';
import { type PlanReading, readDocument, readPlan } from './index.ts';
import {
	compileTypst,
	inventedDocument,
	type PrintedPlan,
	planAsCsv,
	planAsDocx,
	planAsPdf,
	planAsText,
	planAsXlsx,
} from './testing/index.ts';

// Setting a document in type takes its time beside other tests.
vi.setConfig({ testTimeout: 60_000 });

async function read(bytes: Uint8Array, name: string): Promise<PlanReading> {
	const document = await readDocument(bytes, name);
	if (!document.ok) throw new Error(`${name}: ${document.error.kind}`);
	return readPlan(document.value);
}

const rows = ({ measures }: PlanReading) =>
	measures.map(({ field, goal, texts: { text: _, level: __, ...texts } }) => ({ field, goal, ...texts }));
const printed = ({ measures }: PrintedPlan) => measures.map((measure) => ({ ...measure }));

const plan = inventedDocument();
test.each([
	['plan.pdf', () => planAsPdf(plan)],
	['ohne-linien.pdf', () => planAsPdf(plan, { hasRules: false })],
	['ohne-wiederholten-kopf.pdf', () => planAsPdf(plan, { repeatsHead: false })],
	['plan.docx', () => planAsDocx(plan)],
	['plan.xlsx', () => planAsXlsx(plan)],
	['verbunden.xlsx', () => planAsXlsx(plan, { isMerged: true })],
	['plan.csv', () => planAsCsv(plan)],
	['windows.csv', () => planAsCsv(plan, 'windows-1252')],
	['plan.txt', () => planAsText(plan)],
] as const)('every one of 126 measures is read right, once: %s', async (name, make) => {
	const reading = await read(await make(), name);
	expect(rows(reading)).toEqual(printed(plan));
	expect(reading.fields.map(({ position, name: said }) => [position, said])).toEqual(
		plan.fields.map(({ name: said }, index) => [index + 1, said]),
	);
	expect(reading.goals).toHaveLength(plan.goals.length);
	expect(reading.problems.filter(({ kind }) => kind !== 'encodingGuessed')).toEqual([]);
	expect(new Set(reading.measures.map(({ key }) => key)).size).toBe(126);
});

test('a measure in a PDF knows its page and its box', async () => {
	const { measures } = await read(planAsPdf(plan), 'plan.pdf');
	const pages = measures.map(({ page }) => page ?? 0);
	expect(pages[0]).toBe(1);
	expect(pages).toEqual(pages.toSorted((a, b) => a - b));
	for (const { box, confidence } of measures) {
		const [left, top, right, bottom] = box ?? [0, 0, 0, 0];
		expect(left < right && top < bottom && right <= 1000 && bottom <= 1000).toBe(true);
		expect(confidence).toBeGreaterThan(0.6);
	}
});

test('a row that breaks over a page goes on in its measure', async () => {
	const long = Array.from({ length: 60 }, (_, index) => `Erfundener Satz ${index} der langen Maßnahme.`).join(
		' ',
	);
	const source = `#set page(width: 16cm, height: 10cm, margin: 1cm)
#set text(size: 9pt, lang: "de")
#table(columns: (1cm, 8cm, 3cm), table.header([*Nr.*], [*Maßnahme*], [*Federführung*]),
[1], [Kurz], [MMA], [2], [${long}], [MMB], [3], [Danach], [MMA])`;
	const { measures, problems } = await read(compileTypst(source), 'umbruch.pdf');
	expect(measures.map(({ texts }) => [texts.number, texts.title, texts.lead])).toEqual([
		['1', 'Kurz', 'MMA'],
		['2', long, 'MMB'],
		['3', 'Danach', 'MMA'],
	]);
	expect(problems).toEqual([]);
});

const csv = (text: string) => read(new TextEncoder().encode(text), 'plan.csv');

test('a doubled number, one beyond the count, a missing title and HTML are said and kept', async () => {
	const { measures, problems } = await csv(
		[
			'Handlungsfeld;Nr.;Maßnahme;Federführung',
			'I: Erfundenes (3 Maßnahmen);1;Eins;MMA',
			'I: Erfundenes (3 Maßnahmen);1;Noch einmal eins;MMA',
			'I: Erfundenes (3 Maßnahmen);4;<script>alert(1)</script>;MMA',
			'I: Erfundenes (3 Maßnahmen);3;;MMA',
			'I: Erfundenes (3 Maßnahmen);;Ohne Nummer;MMA',
		].join('\n'),
	);
	expect(measures.map(({ texts }) => texts.title)).toEqual([
		'Eins',
		'Noch einmal eins',
		'<script>alert(1)</script>',
		'',
	]);
	expect(measures.map(({ problems: own }) => own.map(({ kind }) => kind))).toEqual([
		['duplicateNumber'],
		['duplicateNumber'],
		['outsideFieldCount', 'html'],
		['rowWithoutTitle'],
	]);
	expect(problems.map(({ kind }) => kind)).toEqual([
		'rowWithoutNumber',
		'fieldCountDiffers',
		'numberMissing',
	]);
	expect(problems[0]).toMatchObject({ line: 6 });
});

test('a column can be made to mean something else', async () => {
	const bytes = new TextEncoder().encode('Nr.;Maßnahme;Wer macht das\n1;Eins;MMA\n');
	const document = await readDocument(bytes, 'plan.csv');
	if (!document.ok) throw new Error(document.error.kind);
	expect(readPlan(document.value).columns.map(({ as }) => as)).toEqual(['number', 'title', 'ignore']);
	const mapped = readPlan(document.value, { mapping: { 'Wer macht das': 'lead' } });
	expect(mapped.measures[0]?.texts.lead).toBe('MMA');
});

test('a file without a table says so', async () => {
	const { measures, problems } = await read(new TextEncoder().encode('Nur ein Satz.\n'), 'satz.txt');
	expect([measures, problems]).toEqual([[], [{ kind: 'noTable' }]]);
});

test('numbers go up to 9999, and years that head columns of money are no numbers', async () => {
	const csv =
		'Nr.;Maßnahme;Zuständig;2026;2027\n999;Eine;Amt A;1;2\n1000;Noch eine;Amt A;1;2\n9999b;Letzte;Amt A;1;2\n';
	const { measures, problems } = await read(new TextEncoder().encode(csv), 'plan.csv');
	expect(measures.map(({ texts }) => texts.number)).toEqual(['999', '1000', '9999b']);
	expect(problems.filter(({ kind }) => kind === 'rowWithoutNumber')).toEqual([]);
	const listed = await read(new TextEncoder().encode('Maßnahme 1000: Eine Stelle schaffen\n'), 'plan.txt');
	expect(listed.measures.map(({ texts }) => texts.number)).toEqual(['1000']);
});

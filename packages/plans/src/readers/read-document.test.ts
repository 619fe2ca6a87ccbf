import { expect, test, vi } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { describeReadProblem, readDocument, readLimits, readPlan, readSpreadsheet } from './index.ts';
import { compileTypst, inventedDocument, planAsDocx, planAsXlsx } from './testing/index.ts';

// Setting a document in type takes its time beside other tests.
vi.setConfig({ testTimeout: 60_000 });

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const problemOf = async (bytes: Uint8Array, name: string) => {
	const document = await readDocument(bytes, name);
	if (document.ok) throw new Error(`${name} was read`);
	expect(describeReadProblem(document.error)).toMatch(/[a-zäöü].*\.$/);
	return document.error;
};

test('what cannot be read says why', async () => {
	expect(await problemOf(new Uint8Array(), 'leer.pdf')).toEqual({ kind: 'empty', name: 'leer.pdf' });
	expect(await problemOf(bytesOf(' \n\n'), 'leer.txt')).toMatchObject({ kind: 'empty' });
	expect(await problemOf(bytesOf('%PDF-1.4 und nichts'), 'x.pdf')).toMatchObject({ kind: 'broken' });
	expect(await problemOf(new Uint8Array([1, 2, 0, 3]), 'bild.bin')).toMatchObject({ kind: 'unknownFormat' });
	const docx = await planAsDocx(inventedDocument(5));
	expect(await problemOf(docx.slice(0, 600), 'halb.docx')).toMatchObject({ kind: 'broken' });
	const large = new Uint8Array(readLimits.bytes + 1);
	expect(await problemOf(large, 'x.pdf')).toMatchObject({ kind: 'tooLarge', limit: 50_000_000 });
});

test('an encrypted office file and an old one are told apart', async () => {
	const old = new Uint8Array(2048);
	old.set([0xd0, 0xcf, 0x11, 0xe0]);
	expect(await problemOf(old, 'alt.doc')).toMatchObject({ kind: 'oldOffice' });
	old.set(
		[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]),
		1024,
	);
	expect(await problemOf(old, 'geheim.xlsx')).toMatchObject({ kind: 'password' });
});

// A PDF whose trailer asks for a password; the keys are of no use to anybody.
const locked = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
4 0 obj<</Filter/Standard/V 1/R 2/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>/P -4>>endobj
trailer<</Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]/Size 5>>
%%EOF`;

test('a password and a scan are said for what they are', async () => {
	expect(await problemOf(bytesOf(locked), 'gesperrt.pdf')).toMatchObject({ kind: 'password' });
	const scan = compileTypst('#rect(width: 5cm, height: 5cm, fill: gray)\n#pagebreak()\n#circle()');
	expect(await problemOf(scan, 'scan.pdf')).toEqual({ kind: 'noTextLayer', name: 'scan.pdf', pages: 2 });
});

test('a name that lies about the content is noticed, and the content read', async () => {
	const document = await readDocument(await planAsXlsx(inventedDocument(5)), 'plan.pdf');
	expect(document).toMatchObject({ ok: true, value: { format: 'xlsx' } });
	if (document.ok) {
		expect(document.value.problems[0]).toEqual({ kind: 'extensionLies', name: 'plan.pdf', found: 'xlsx' });
	}
});

test.each([
	['Semikolon, Windows-1252', Uint8Array.from('Nr.;Maßnahme\n1;Schönes\n', (sign) => sign.charCodeAt(0))],
	['Komma, UTF-8 mit Marke', bytesOf('\ufeffNr.,Maßnahme\n1,Schönes\n')],
	['Tabulator', bytesOf('Nr.\tMaßnahme\n1\tSchönes\n')],
	['UTF-16', new Uint8Array(Buffer.from('\ufeffNr.;Maßnahme\n1;Schönes\n', 'utf16le'))],
])('CSV: %s', async (_, bytes) => {
	const sheet = await readSpreadsheet(bytes, 'x.csv');
	expect(sheet.ok && sheet.value.sheets[0]?.rows).toEqual([
		['Nr.', 'Maßnahme'],
		['1', 'Schönes'],
	]);
});

test('text that was decoded wrongly before it came is noticed', async () => {
	const sheet = await readSpreadsheet(bytesOf('Nr.;MaÃŸnahme\n1;SchÃ¶nes\n'), 'x.csv');
	expect(sheet.ok && sheet.value.problems.map(({ kind }) => kind)).toContain('mojibake');
});

test('a merged cell over several numbers or titles is for a person to settle', async () => {
	const cell = (value: string, rowSpan?: number) => ({ value, type: String, ...(rowSpan && { rowSpan }) });
	const bytes = await writeXlsxFile([
		[cell('Nr.'), cell('Maßnahme'), cell('Federführung')],
		[cell('1'), cell('Gemeinsam', 2), cell('MMA', 2)],
		[cell('2'), null, null],
	]).toBuffer();
	const document = await readDocument(new Uint8Array(bytes), 'verbunden.xlsx');
	if (!document.ok) throw new Error(document.error.kind);
	const { measures } = readPlan(document.value);
	expect(measures.map(({ texts }) => [texts.number, texts.title, texts.lead])).toEqual([
		['1', 'Gemeinsam', 'MMA'],
		['2', 'Gemeinsam', 'MMA'],
	]);
	expect(measures[1]?.problems.map(({ kind }) => kind)).toEqual(['mergedUnclear', 'mergedFilled']);
});

test('a long file tells how far it is', async () => {
	const pages = Array.from({ length: 30 }, (_, index) => `Seite ${index} mit erfundenem Text.`).join(
		'\n#pagebreak()\n',
	);
	const told: number[] = [];
	await readDocument(compileTypst(pages), 'lang.pdf', (done) => void told.push(done));
	expect(told).toEqual(Array.from({ length: 30 }, (_, index) => index + 1));
});

test('more pages than the limit are refused before any is read', async () => {
	const source = `#set page(width: 2cm, height: 2cm, margin: 0pt)\n#for i in range(${readLimits.pages + 1}) { [a]; pagebreak(weak: true) }`;
	const many = compileTypst(source);
	expect(await problemOf(many, 'viel.pdf')).toMatchObject({ kind: 'tooManyPages', limit: readLimits.pages });
});

import {
	Document,
	FootnoteReferenceRun,
	HeadingLevel,
	Packer,
	Paragraph,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from 'docx';
import type { Block, NotedText, OutputDocument } from './document.ts';

// What XML cannot hold; one of them and no program opens the file.
const unstorable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const storable = (document: OutputDocument): OutputDocument =>
	JSON.parse(JSON.stringify(document), (_, value: unknown) =>
		typeof value === 'string' ? value.toWellFormed().replaceAll(unstorable, '') : value,
	);

/** The document as DOCX, with headings, lists, tables with a head, and footnotes that Word knows as such. */
export async function toDocx(given: OutputDocument): Promise<Uint8Array<ArrayBuffer>> {
	const document = storable(given);
	const footnotes: Record<number, { children: Paragraph[] }> = {};
	const noted = ({ text, notes }: NotedText, bold = false) => {
		const run = new TextRun({ text, bold });
		if (notes.length === 0) return [run];
		const number = Object.keys(footnotes).length + 1;
		footnotes[number] = { children: [new Paragraph(notes.join('; '))] };
		return [run, new FootnoteReferenceRun(number)];
	};
	const children = [
		new Paragraph({ text: document.title, heading: HeadingLevel.TITLE }),
		new Paragraph({ text: document.subtitle }),
		...document.facts.map(
			({ label, value }) =>
				new Paragraph({ children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(value)] }),
		),
		...document.blocks.flatMap((block) => partsOf(block, noted)),
	];
	const file = new Document({
		title: document.title,
		description: document.subtitle,
		creator: 'Schutznetz',
		styles: { default: { document: { run: { language: { value: 'de-DE' } } } } },
		footnotes,
		sections: [{ children }],
	});
	return new Uint8Array(await Packer.toBuffer(file));
}

function partsOf(
	block: Block,
	noted: (part: NotedText, bold?: boolean) => (TextRun | FootnoteReferenceRun)[],
): (Paragraph | Table)[] {
	switch (block.kind) {
		case 'heading':
			return [
				new Paragraph({
					text: block.text,
					heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
				}),
			];
		case 'paragraph':
			return [new Paragraph({ children: noted(block, block.tone === 'label'), spacing: { after: 160 } })];
		case 'list':
			return block.items.map((item) => new Paragraph({ children: noted(item), bullet: { level: 0 } }));
		case 'table': {
			const cell = (text: string, bold: boolean) =>
				new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold })] })] });
			return [
				new Paragraph({ children: [new TextRun({ text: block.caption, bold: true })] }),
				new Table({
					width: { size: 100, type: WidthType.PERCENTAGE },
					rows: [
						new TableRow({ tableHeader: true, children: block.header.map((text) => cell(text, true)) }),
						...block.rows.map((row) => new TableRow({ children: row.map((text) => cell(text, false)) })),
					],
				}),
				new Paragraph(''),
			];
		}
	}
}

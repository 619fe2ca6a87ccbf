import { AlignmentType, Document, LevelFormat, Packer, Paragraph, TextRun } from 'docx';
import type { Letter, LetterBlock, Run } from './letter.ts';

const NUMBERS = 'requests';
const FONT = 'Arial';

/** The draft as DOCX, made where it is read. Its properties say nothing of whom or what it is about. */
export async function letterToDocx({ letter }: Letter): Promise<Blob> {
	const file = new Document({
		title: 'Entwurf',
		creator: 'Entwurf',
		lastModifiedBy: 'Entwurf',
		styles: {
			default: {
				document: {
					run: { font: FONT, size: 22, language: { value: 'de-DE' } },
					paragraph: { spacing: { after: 120 } },
				},
				heading2: {
					run: { font: FONT, size: 22, bold: true, color: '000000' },
					paragraph: { spacing: { before: 200, after: 80 } },
				},
			},
		},
		numbering: {
			config: [
				{
					reference: NUMBERS,
					levels: [
						{
							level: 0,
							format: LevelFormat.DECIMAL,
							text: '%1.',
							alignment: AlignmentType.START,
							style: { paragraph: { indent: { left: 480, hanging: 360 } } },
						},
					],
				},
			],
		},
		sections: [{ children: letter.flatMap(paragraphsOf) }],
	});
	return Packer.toBlob(file);
}

const BOLD_GAP = { highlight: 'yellow', bold: true } as const;

function textOf({ text, isGap }: Run): readonly TextRun[] {
	return storable(text)
		.split('\n')
		.map((line, at) => new TextRun({ text: line, ...(at > 0 && { break: 1 }), ...(isGap && BOLD_GAP) }));
}

const runsOf = (runs: readonly Run[]): TextRun[] => runs.flatMap(textOf);

function paragraphsOf(block: LetterBlock): readonly Paragraph[] {
	switch (block.kind) {
		case 'draft':
			return [new Paragraph({ children: [new TextRun({ text: block.text, bold: true, allCaps: true })] })];
		case 'subject':
			return [
				new Paragraph({
					children: [new TextRun({ text: block.text, bold: true, size: 24 })],
					spacing: { before: 240, after: 240 },
				}),
			];
		case 'heading':
			return [new Paragraph({ text: block.text, heading: 'Heading2', keepNext: true })];
		case 'small':
			return [new Paragraph({ children: [new TextRun({ text: block.text, size: 18 })] })];
		case 'paragraph':
			return [new Paragraph({ children: runsOf(block.runs) })];
		case 'lines':
			return block.lines.map(
				(line, at) =>
					new Paragraph({
						children: runsOf(line),
						spacing: { after: at === block.lines.length - 1 ? 240 : 0 },
					}),
			);
		case 'list':
			return block.items.map((item) => new Paragraph({ children: runsOf(item), bullet: { level: 0 } }));
		case 'numbered':
			return block.items.map(
				(item) => new Paragraph({ children: runsOf(item), numbering: { reference: NUMBERS, level: 0 } }),
			);
	}
}

/** Without what XML cannot hold: one such character from a clipboard, and no program opens the file. */
const storable = (text: string): string =>
	text.toWellFormed().replaceAll(/[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');

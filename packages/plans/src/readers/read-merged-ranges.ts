import { unzipTexts } from './zip-entries.ts';

/** Cells that were merged into one; rows and columns from 0, both ends included. */
export interface MergedRange {
	readonly top: number;
	readonly left: number;
	readonly bottom: number;
	readonly right: number;
}

const columnIndex = (letters: string): number =>
	[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const attribute = (tag: string, name: string): string | undefined =>
	new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

const plainText = (text: string): string =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');

/** The merged cells of an XLSX file by the name of their sheet, which the row reader does not tell. */
export function readMergedRanges(bytes: Uint8Array): ReadonlyMap<string, readonly MergedRange[]> {
	const texts = unzipTexts(
		bytes,
		(name) =>
			name === 'xl/workbook.xml' ||
			name === 'xl/_rels/workbook.xml.rels' ||
			/^xl\/worksheets\/[^/]+\.xml$/.test(name),
	);
	const targets = new Map(
		[...(texts.get('xl/_rels/workbook.xml.rels') ?? '').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
			attribute(tag, 'Id'),
			(attribute(tag, 'Target') ?? '').replace(/^\/?(xl\/)?/, 'xl/'),
		]),
	);
	const sheets = [...(texts.get('xl/workbook.xml') ?? '').matchAll(/<sheet\b[^>]*>/g)];
	return new Map(
		sheets.map(([tag]) => [
			plainText(attribute(tag, 'name') ?? ''),
			rangesOf(texts.get(targets.get(attribute(tag, 'r:id')) ?? '') ?? ''),
		]),
	);
}

function rangesOf(sheet: string): readonly MergedRange[] {
	return [...sheet.matchAll(/<mergeCell\b[^>]*\sref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)].map(
		([, left = '', top = '', right = '', bottom = '']) => ({
			top: Number(top) - 1,
			left: columnIndex(left),
			bottom: Number(bottom) - 1,
			right: columnIndex(right),
		}),
	);
}

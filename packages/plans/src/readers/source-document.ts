import type { ReadProblem } from './read-problem.ts';

/** Left, top, right, bottom in thousandths of a page's width and height. */
export type Box = readonly [number, number, number, number];

/** What a file really is, whatever its name says. */
export type FileFormat = 'pdf' | 'docx' | 'xlsx' | 'csv' | 'text';

/** One cell of a table. */
export interface Cell {
	readonly text: string;
	readonly box: Box | null;
	/** The value was written once for several rows and stands in each of them. */
	readonly isFilled?: boolean;
}

interface Placed {
	/** From 1; null where the format has no pages. */
	readonly page: number | null;
	readonly box: Box | null;
	/** 0 to 1: how sure the reader is of having seen this right. */
	readonly confidence: number;
}

/** A line of text with its part in the document. */
export interface TextBlock extends Placed {
	readonly kind: 'heading' | 'paragraph' | 'bullet';
	readonly text: string;
	/** How much it stands out among headings, 1 most; null where that is unknown or does not apply. */
	readonly level: number | null;
}

/** A row of a table. */
export interface RowBlock extends Placed {
	readonly kind: 'row';
	/** Rows of one table share it; a table that goes on overleaf has a new one. */
	readonly table: number;
	/** Where it stands in its sheet or file, from 1, for messages. */
	readonly line: number;
	readonly cells: readonly Cell[];
}

/** One piece of a document, in reading order. */
export type Block = TextBlock | RowBlock;

/** Any file, read into one shape. */
export interface SourceDocument {
	readonly format: FileFormat;
	readonly name: string;
	readonly pageCount: number | null;
	readonly blocks: readonly Block[];
	readonly problems: readonly ReadProblem[];
}

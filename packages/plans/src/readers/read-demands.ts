import type { ReadProblem } from './read-problem.ts';
import type { Block, Box, SourceDocument, TextBlock } from './source-document.ts';

/** A demand as a document proposes it. */
export interface ProposedDemand {
	readonly text: string;
	readonly chapter: string | null;
	readonly page: number | null;
	readonly box: Box | null;
	readonly confidence: number;
}

/** The bulleted demands of a document. */
export interface DemandReading {
	readonly demands: readonly ProposedDemand[];
	readonly problems: readonly ReadProblem[];
}

type Piece =
	| { readonly kind: 'heading'; readonly text: string; readonly level: number | null }
	| { readonly kind: 'bullets'; readonly bullets: readonly TextBlock[] }
	| { readonly kind: 'prose' };

/** Reads chapters and their bulleted demands; a chapter's heading may stand before or after its bullets. */
export function readDemands(document: SourceDocument): DemandReading {
	const pieces = toPieces(document.blocks);
	const side = headingSide(pieces);
	const demands = pieces.flatMap((piece, index): readonly ProposedDemand[] => {
		if (piece.kind !== 'bullets') return [];
		const chapter = chapterOf(pieces, index, side);
		return piece.bullets.map(({ text, page, box, confidence }) => ({ text, chapter, page, box, confidence }));
	});
	const problems: ReadProblem[] = [...document.problems];
	if (demands.length === 0) problems.push({ kind: 'noDemands' });
	for (const { text, page, chapter } of demands) {
		if (chapter === null) problems.push({ kind: 'demandWithoutChapter', text, page });
	}
	return { demands, problems };
}

function toPieces(blocks: readonly Block[]): readonly Piece[] {
	const pieces: Piece[] = [];
	for (const block of blocks) {
		const last = pieces.at(-1);
		if (block.kind === 'bullet') {
			if (last?.kind === 'bullets')
				pieces[pieces.length - 1] = { ...last, bullets: [...last.bullets, block] };
			else pieces.push({ kind: 'bullets', bullets: [block] });
		} else if (block.kind === 'heading')
			pieces.push({ kind: 'heading', text: block.text, level: block.level });
		else pieces.push({ kind: 'prose' });
	}
	return pieces;
}

/**
 * Before, unless the headings plainly follow: a group of bullets opens the document, or a heading closes it, and no
 * text stands between.
 */
function headingSide(pieces: readonly Piece[]): 'before' | 'after' {
	const groups = pieces.flatMap((piece, index) => (piece.kind === 'bullets' ? [index] : []));
	const isHeading = (index: number): boolean => pieces[index]?.kind === 'heading';
	const before = groups.filter(
		(index) =>
			pieces.slice(0, index).some(({ kind }) => kind === 'heading') && pieces[index - 1]?.kind === 'heading',
	).length;
	const after = groups.filter((index) => isHeading(index + 1)).length;
	const last = groups.at(-1);
	const closes = last !== undefined && isHeading(last + 1) && last + 2 >= pieces.length;
	if (!closes) return 'before';
	if (after > before) return 'after';
	// A title over everything makes both equal: it stands out more than the chapters do.
	const levels = pieces.flatMap((piece) =>
		piece.kind === 'heading' && piece.level !== null ? [piece.level] : [],
	);
	const [first, ...rest] = levels;
	return after === before && first !== undefined && rest.every((level) => level !== first)
		? 'after'
		: 'before';
}

function chapterOf(pieces: readonly Piece[], index: number, side: 'before' | 'after'): string | null {
	const candidates = side === 'before' ? pieces.slice(0, index).reverse() : pieces.slice(index + 1);
	const found = candidates.find((piece) => piece.kind === 'heading');
	return found?.kind === 'heading'
		? found.text.replace(/^\s*(\d{1,2}\.?)+\s+|:\s*$/g, '').trim() || found.text
		: null;
}

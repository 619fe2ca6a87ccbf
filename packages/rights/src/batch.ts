import { type Graph, type GraphNode, reachable } from './graph.ts';
import type { Literal } from './literal.ts';
import { type Population, TILE_CASES } from './population.ts';

/**
 * [Note: Planes and tiles]
 * A condition over a population is two bit planes, "known true" and "known false", 32 cases a word; both clear
 * means unknown, and exchanging them is the denial, for free. All planes of one tile (2,048 cases) lie together
 * in one Int32Array, so that a whole law runs over a tile inside the cache; the planes of comparisons are packed
 * once per population, the planes of joined conditions are scratch behind the last tile, used again for each.
 */
const WORDS = TILE_CASES / 32;

/** Where a node's planes lie: plane numbers within a tile; scratch planes follow the packed ones. */
interface Planes {
	readonly yes: number;
	readonly no: number;
}

/** The conditions of a graph made ready for one population. */
export interface Batch {
	readonly tiles: number;
	/** Word positions in `words` of a root's planes for the tile that just ran. */
	at(root: number): { readonly yes: number; readonly no: number };
	readonly words: Int32Array;
	/** Words of one plane in one tile. */
	readonly tileWords: number;
	/** Computes all roots for one tile; their planes stay valid until the next tile. */
	runTile(tile: number): void;
}

/** Packs what the roots need to know of the population. Run the tiles in any order, as often as wanted. */
export function packBatch(graph: Graph, roots: Iterable<number>, population: Population): Batch {
	const { nodes } = graph;
	const order = reachable(nodes, roots);
	const literals = order.filter((index) => nodes[index]?.op === 'literal');
	// Planes 0 and 1 are the lanes that hold a case, and no lane: the two constants.
	const packed = 2 + 2 * literals.length;
	const tiles = population.columns.length === 0 ? 0 : Math.ceil(population.size / TILE_CASES);
	const { planes, steps, scratch } = plan(nodes, order, literals, packed);
	const stride = packed * WORDS;
	const scratchBase = tiles * stride;
	const words = new Int32Array(scratchBase + scratch * WORDS);
	for (let tile = 0; tile < tiles; tile++) {
		const base = tile * stride;
		packLanes(words, base, population.size - tile * TILE_CASES);
		literals.forEach((index, i) => {
			const node = nodes[index] as Extract<GraphNode, { op: 'literal' }>;
			packLiteral(node.literal, population, tile, words, base + (2 + 2 * i) * WORDS, base);
		});
	}
	let current = 0;
	const position = (plane: number): number =>
		plane < packed ? current + plane * WORDS : scratchBase + (plane - packed) * WORDS;
	return {
		tiles,
		words,
		tileWords: WORDS,
		at(root) {
			const { yes, no } = planes.get(root) as Planes;
			return { yes: position(yes), no: position(no) };
		},
		runTile(tile) {
			current = tile * stride;
			for (let i = 0; i < steps.length; i += 6)
				join(
					words,
					position(steps[i] as number),
					position(steps[i + 1] as number),
					position(steps[i + 2] as number),
					position(steps[i + 3] as number),
					position(steps[i + 4] as number),
					position(steps[i + 5] as number),
				);
		},
	};
}

/** out.yes = a.yes AND b.yes, out.no = a.no OR b.no. Denied on both sides it is the other connective. */
function join(
	words: Int32Array,
	aYes: number,
	aNo: number,
	bYes: number,
	bNo: number,
	outYes: number,
	outNo: number,
): void {
	for (let w = 0; w < WORDS; w++) {
		words[outYes + w] = (words[aYes + w] as number) & (words[bYes + w] as number);
		words[outNo + w] = (words[aNo + w] as number) | (words[bNo + w] as number);
	}
}

/** The list of operations: six planes each, `all` as it is and `any` through its denial. */
function plan(
	nodes: readonly GraphNode[],
	order: readonly number[],
	literals: readonly number[],
	packed: number,
): { planes: ReadonlyMap<number, Planes>; steps: Int32Array; scratch: number } {
	const planes = new Map<number, Planes>();
	literals.forEach((index, i) => {
		planes.set(index, { yes: 2 + 2 * i, no: 3 + 2 * i });
	});
	const steps: number[] = [];
	let next = packed;
	const of = (index: number): Planes => planes.get(index) as Planes;
	for (const index of order) {
		const node = nodes[index];
		if (node?.op === 'not') planes.set(index, { yes: of(node.of).no, no: of(node.of).yes });
		else if (node?.op === 'constant')
			planes.set(index, { yes: node.truth === 2 ? 0 : 1, no: node.truth === 1 ? 0 : 1 });
		else if (node?.op === 'all' || node?.op === 'any') {
			const [first = 0, ...rest] = node.of;
			let left = of(first);
			for (const part of rest) {
				const right = of(part);
				const out = { yes: next, no: next + 1 };
				next += 2;
				if (node.op === 'all') steps.push(left.yes, left.no, right.yes, right.no, out.yes, out.no);
				else steps.push(left.no, left.yes, right.no, right.yes, out.no, out.yes);
				left = out;
			}
			planes.set(index, left);
		}
	}
	return { planes, steps: Int32Array.from(steps), scratch: next - packed };
}

function packLanes(words: Int32Array, base: number, cases: number): void {
	for (let w = 0; w < WORDS; w++) {
		const lanes = cases - w * 32;
		words[base + w] = lanes >= 32 ? -1 : lanes > 0 ? (1 << lanes) - 1 : 0;
	}
}

/** Writes the two planes of a comparison for one tile; padding lanes stay unknown. */
function packLiteral(
	literal: Literal,
	population: Population,
	tile: number,
	words: Int32Array,
	out: number,
	lanes: number,
): void {
	const { slot, mask } = literal;
	const start = tile * TILE_CASES;
	const column = population.columns[slot.offset] as Uint8Array;
	if (slot.fact.type === 'yesNo') packYesNo(column, start, words, out);
	else if (!mask)
		packRange(literal, column, population.columns[slot.offset + 1] as Uint8Array, start, words, out);
	else if (mask.length === 1) packMask(mask[0] as number, column, start, words, out);
	else {
		words.fill(0, out, out + WORDS);
		words.fill(-1, out + WORDS, out + 2 * WORDS);
		for (let i = 0; i < TILE_CASES; i++) {
			let inside = 0;
			let outside = 0;
			for (let w = 0; w < mask.length; w++) {
				const possible = (population.columns[slot.offset + w] as Uint8Array)[start + i] as number;
				inside |= possible & (mask[w] as number);
				outside |= possible & ~(mask[w] as number);
			}
			const word = i >> 5;
			const bit = 1 << (i & 31);
			if (outside === 0) words[out + word] = (words[out + word] as number) | bit;
			if (inside !== 0) words[out + WORDS + word] = (words[out + WORDS + word] as number) & ~bit;
		}
	}
	for (let w = 0; w < WORDS; w++) {
		words[out + w] = (words[out + w] as number) & (words[lanes + w] as number);
		words[out + WORDS + w] = (words[out + WORDS + w] as number) & (words[lanes + w] as number);
	}
}

/** Eight times four bytes to one word: each byte holds the two truth bits, a multiplication gathers four lanes. */
function packYesNo(column: Uint8Array, start: number, words: Int32Array, out: number): void {
	const quads = new Uint32Array(column.buffer, start, TILE_CASES / 4);
	for (let w = 0; w < WORDS; w++) {
		let yes = 0;
		let no = 0;
		for (let q = 0; q < 8; q++) {
			const four = quads[w * 8 + q] as number;
			const canBeTrue = (four >>> 1) & 0x01010101;
			const canBeFalse = four & 0x01010101;
			yes |= (Math.imul(canBeTrue & ~canBeFalse, 0x01020408) >>> 24) << (q * 4);
			no |= (Math.imul(canBeFalse & ~canBeTrue, 0x01020408) >>> 24) << (q * 4);
		}
		words[out + w] = yes;
		words[out + WORDS + w] = no;
	}
}

function packMask(
	mask: number,
	column: ArrayLike<number>,
	start: number,
	words: Int32Array,
	out: number,
): void {
	for (let w = 0; w < WORDS; w++) {
		let yes = 0;
		let no = 0;
		for (let b = 0; b < 32; b++) {
			const possible = column[start + w * 32 + b] as number;
			yes |= ((possible & ~mask) === 0 ? 1 : 0) << b;
			no |= ((possible & mask) === 0 ? 1 : 0) << b;
		}
		words[out + w] = yes;
		words[out + WORDS + w] = no;
	}
}

function packRange(
	{ from, to }: Literal,
	low: ArrayLike<number>,
	high: ArrayLike<number>,
	start: number,
	words: Int32Array,
	out: number,
): void {
	for (let w = 0; w < WORDS; w++) {
		let yes = 0;
		let no = 0;
		for (let b = 0; b < 32; b++) {
			const lowest = low[start + w * 32 + b] as number;
			const highest = high[start + w * 32 + b] as number;
			yes |= (lowest >= from && highest <= to ? 1 : 0) << b;
			no |= (highest < from || lowest > to ? 1 : 0) << b;
		}
		words[out + w] = yes;
		words[out + WORDS + w] = no;
	}
}

import { type Graph, type GraphNode, reachable } from './graph.ts';
import type { Slot } from './layout.ts';
import type { Literal } from './literal.ts';
import { type Population, TILE_CASES } from './population.ts';
import { FALSE, TRUE } from './truth.ts';

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
	/** What was packed of the population, without scratch. */
	readonly packedBytes: number;
	/** Computes all roots for one tile; their planes stay valid until the next tile. */
	runTile(tile: number): void;
}

/** What has to be computed for each tile, and where its planes lie: plane numbers count from `packed` on into scratch. */
export interface TilePlan {
	readonly steps: readonly Step[];
	/** Planes that others read after the tile. */
	readonly kept: ReadonlySet<number>;
	/** Number of packed planes; they begin at the tile's first word, scratch planes at `scratchBase`. */
	readonly packed: number;
	readonly scratchBase: number;
	readonly tileWords: number;
}

/** Computes a tile whose packed planes begin at `base`. */
export type TileRunner = (words: Int32Array, base: number) => void;

/**
 * Packs what the roots need to know of the population. Run the tiles in any order, as often as wanted.
 *
 * @param compile - makes another runner of the same plan; without it the list of operations is interpreted
 */
export function packBatch(
	graph: Graph,
	roots: Iterable<number>,
	population: Population,
	compile?: (plan: TilePlan) => TileRunner,
): Batch {
	const { nodes } = graph;
	const wanted = [...roots];
	const order = reachable(nodes, wanted);
	const literals = order.filter((index) => nodes[index]?.op === 'literal');
	// Planes 0 and 1 are the lanes that hold a case, and no lane: the two constants.
	const packed = 2 + 2 * literals.length;
	const tiles = population.columns.length === 0 ? 0 : Math.ceil(population.size / TILE_CASES);
	const { planes, steps, scratch } = plan(nodes, order, literals, packed);
	const stride = packed * WORDS;
	const scratchBase = tiles * stride;
	const words = new Int32Array(scratchBase + scratch * WORDS);
	const choices = new Map<Slot, PossiblePlanes>();
	const packers = literals.map((index) =>
		packerOf((nodes[index] as Extract<GraphNode, { op: 'literal' }>).literal, population, choices),
	);
	for (let tile = 0; tile < tiles; tile++) {
		const base = tile * stride;
		packLanes(words, base, population.size - tile * TILE_CASES);
		packers.forEach((pack, i) => {
			pack(words, base + (2 + 2 * i) * WORDS, tile * TILE_CASES);
		});
	}
	const last = Math.max(0, tiles - 1) * stride;
	for (let word = 2 * WORDS; tiles > 0 && word < stride; word++)
		words[last + word] = (words[last + word] as number) & (words[last + (word % WORDS)] as number);
	// Packed planes move with the tile, scratch planes stay where they are.
	const count = packed + scratch;
	const places = Int32Array.from({ length: count }, (_, plane) =>
		plane < packed ? plane * WORDS : scratchBase + (plane - packed) * WORDS,
	);
	const moves = Int32Array.from({ length: count }, (_, plane) => (plane < packed ? -1 : 0));
	let current = 0;
	const place = (plane: number): number => (places[plane] as number) + (current & (moves[plane] as number));
	const kept = new Set(
		wanted.flatMap((root) => {
			const { yes, no } = planes.get(root) as Planes;
			return [yes, no];
		}),
	);
	const runner = compile?.({ steps, kept, packed, scratchBase, tileWords: WORDS });
	const table = Int32Array.from(steps.flatMap(rowOf));
	const at = (entry: number): number => place(table[entry] as number);
	return {
		tiles,
		words,
		tileWords: WORDS,
		packedBytes: scratchBase * words.BYTES_PER_ELEMENT,
		at(root) {
			const { yes, no } = planes.get(root) as Planes;
			return { yes: place(yes), no: place(no) };
		},
		runTile(tile) {
			current = tile * stride;
			if (runner) return runner(words, current);
			for (let i = 0; i < table.length; i += ROW) {
				const yes = at(i + 1);
				const no = at(i + 2);
				const aYes = at(i + 3);
				const aNo = at(i + 4);
				const bYes = at(i + 5);
				const bNo = at(i + 6);
				const parts = table[i] as number;
				if (parts === 2) join2(words, yes, no, aYes, aNo, bYes, bNo);
				else if (parts === 3) join3(words, yes, no, aYes, aNo, bYes, bNo, at(i + 7), at(i + 8));
				else join4(words, yes, no, aYes, aNo, bYes, bNo, at(i + 7), at(i + 8), at(i + 9), at(i + 10));
			}
		},
	};
}

/** Entries of one operation in the table: number of parts, planes of the outcome, planes of up to four parts. */
const ROW = 11;

const rowOf = ({ of, yes, no }: Step): readonly number[] => {
	const row = [of.length, yes, no, ...of.flatMap((part) => [part.yes, part.no])];
	return [...row, ...Array<number>(ROW - row.length).fill(0)];
};

/** One operation on whole planes of two to four nodes: yes = all of their yes, no = any of their no. */
interface Step extends Planes {
	readonly of: readonly Planes[];
}

// Written out for two, three and four parts: what is joined at once is not written to memory in between.
function join2(
	words: Int32Array,
	yes: number,
	no: number,
	aYes: number,
	aNo: number,
	bYes: number,
	bNo: number,
): void {
	for (let w = 0; w < WORDS; w++) {
		words[yes + w] = (words[aYes + w] as number) & (words[bYes + w] as number);
		words[no + w] = (words[aNo + w] as number) | (words[bNo + w] as number);
	}
}

function join3(
	words: Int32Array,
	yes: number,
	no: number,
	aYes: number,
	aNo: number,
	bYes: number,
	bNo: number,
	cYes: number,
	cNo: number,
): void {
	for (let w = 0; w < WORDS; w++) {
		words[yes + w] = (words[aYes + w] as number) & (words[bYes + w] as number) & (words[cYes + w] as number);
		words[no + w] = (words[aNo + w] as number) | (words[bNo + w] as number) | (words[cNo + w] as number);
	}
}

function join4(
	words: Int32Array,
	yes: number,
	no: number,
	aYes: number,
	aNo: number,
	bYes: number,
	bNo: number,
	cYes: number,
	cNo: number,
	dYes: number,
	dNo: number,
): void {
	for (let w = 0; w < WORDS; w++) {
		words[yes + w] =
			(words[aYes + w] as number) &
			(words[bYes + w] as number) &
			(words[cYes + w] as number) &
			(words[dYes + w] as number);
		words[no + w] =
			(words[aNo + w] as number) |
			(words[bNo + w] as number) |
			(words[cNo + w] as number) |
			(words[dNo + w] as number);
	}
}

/** The list of operations. `any` runs as the denial of `all`: with yes and no exchanged on both sides. */
function plan(
	nodes: readonly GraphNode[],
	order: readonly number[],
	literals: readonly number[],
	packed: number,
): { planes: ReadonlyMap<number, Planes>; steps: readonly Step[]; scratch: number } {
	const planes = new Map<number, Planes>();
	literals.forEach((index, i) => {
		planes.set(index, { yes: 2 + 2 * i, no: 3 + 2 * i });
	});
	const steps: Step[] = [];
	let next = packed;
	const of = (index: number): Planes => planes.get(index) as Planes;
	const join = (parts: readonly Planes[]): Planes => {
		const [first, second] = parts;
		if (!second) return first as Planes;
		const out = { yes: next, no: next + 1 };
		next += 2;
		steps.push({ ...out, of: parts.slice(0, 4) });
		return join([out, ...parts.slice(4)]);
	};
	for (const index of order) {
		const node = nodes[index];
		if (node?.op === 'not') planes.set(index, denied(of(node.of)));
		else if (node?.op === 'constant')
			planes.set(index, { yes: node.truth === TRUE ? 0 : 1, no: node.truth === FALSE ? 0 : 1 });
		else if (node?.op === 'all') planes.set(index, join(node.of.map(of)));
		else if (node?.op === 'any') planes.set(index, denied(join(node.of.map((part) => denied(of(part))))));
	}
	return { planes, steps, scratch: next - packed };
}

const denied = ({ yes, no }: Planes): Planes => ({ yes: no, no: yes });

/**
 * [Note: Order of bits]
 * Case i of a word's 32 cases lies on bit 8 * (i mod 4) + i / 4: four yes/no bytes read as one number then need
 * a shift and no gathering. Every plane and whoever reads single cases uses this order.
 */
export const laneBit = (i: number): number => 1 << (((i & 3) << 3) | ((i >> 2) & 7));

const caseOfBit = (bit: number): number => (bit >> 3) | ((bit & 7) << 2);

function packLanes(words: Int32Array, base: number, cases: number): void {
	for (let w = 0; w < WORDS; w++) {
		let lanes = 0;
		for (let i = 0; i < 32 && w * 32 + i < cases; i++) lanes |= laneBit(i);
		words[base + w] = lanes;
	}
}

type Packer = (words: Int32Array, out: number, firstCase: number) => void;

/** Writes the two planes of a comparison for one tile, each by the columns that it reads. */
function packerOf(
	{ slot, mask, from }: Literal,
	population: Population,
	choices: Map<Slot, PossiblePlanes>,
): Packer {
	const columns = population.columns.slice(slot.offset, slot.offset + slot.words);
	const [first = new Uint8Array(), second = new Uint8Array()] = columns;
	if (slot.fact.type === 'yesNo') return packYesNo(new Uint32Array(first.buffer));
	if (!mask) return packRange(first, second, from);
	const possible = choices.get(slot) ?? possiblePlanes(slot, columns);
	choices.set(slot, possible);
	return packMask(slot, possible, mask);
}

/** Four yes/no facts, each a byte with the two truth bits, at a time. */
const packYesNo =
	(quads: Uint32Array): Packer =>
	(words, out, firstCase) => {
		for (let w = 0; w < WORDS; w++) {
			const start = firstCase / 4 + w * 8;
			let yes = 0;
			let no = 0;
			for (let q = 0; q < 8; q++) {
				const four = quads[start + q] as number;
				yes |= ((four >>> 1) & ~four & 0x01010101) << q;
				no |= (four & ~(four >>> 1) & 0x01010101) << q;
			}
			words[out + w] = yes;
			words[out + WORDS + w] = no;
		}
	};

/** "This value is still possible", one plane for each value of a choice, for one tile. */
type PossiblePlanes = (firstCase: number) => Int32Array;

/**
 * [Note: Choices by transposing]
 * A choice is compared with many sets of values. Its words, one case each, are turned into planes, one value each, once a
 * tile; every set is then a few ORs of planes, 32 cases at a time.
 */
function possiblePlanes({ words: count }: Slot, columns: readonly ArrayLike<number>[]): PossiblePlanes {
	const planes = new Int32Array(count * 32 * WORDS);
	const square = new Int32Array(32);
	let current = -1;
	return (firstCase) => {
		if (firstCase === current) return planes;
		current = firstCase;
		for (let c = 0; c < count; c++) {
			const possible = columns[c] as ArrayLike<number>;
			for (let w = 0; w < WORDS; w++) {
				const first = firstCase + w * 32;
				for (let bit = 0; bit < 32; bit++) square[bit] = possible[first + caseOfBit(bit)] as number;
				transpose(square);
				for (let value = 0; value < 32; value++)
					planes[(c * 32 + value) * WORDS + w] = square[value] as number;
			}
		}
		return planes;
	};
}

/** Turns a square of 32 times 32 bits about its diagonal (Warren, Hacker's Delight, 7-3, by halves). */
function transpose(square: Int32Array): void {
	let mask = 0x0000ffff;
	for (let half = 16; half !== 0; half >>>= 1, mask ^= mask << half)
		for (let k = 0; k < 32; k = ((k | half) + 1) & ~half) {
			const low = square[k] as number;
			const high = square[k | half] as number;
			const swapped = ((low >>> half) ^ high) & mask;
			square[k] = low ^ (swapped << half);
			square[k | half] = high ^ swapped;
		}
}

/** Known true where no value outside the mask is possible, known false where none inside is. */
function packMask({ values }: Slot, possible: PossiblePlanes, mask: readonly number[]): Packer {
	const isInside = values.map((_, value) => (((mask[value >> 5] as number) >>> (value & 31)) & 1) === 1);
	return (words, out, firstCase) => {
		const planes = possible(firstCase);
		words.fill(0, out, out + 2 * WORDS);
		for (let value = 0; value < isInside.length; value++) {
			const target = isInside[value] ? out + WORDS : out;
			const from = value * WORDS;
			for (let w = 0; w < WORDS; w++)
				words[target + w] = (words[target + w] as number) | (planes[from + w] as number);
		}
		for (let w = 0; w < 2 * WORDS; w++) words[out + w] = ~(words[out + w] as number);
	};
}

/** A graph states every range as "from here on"; its sign bits say below or not. */
const packRange =
	(lowest: ArrayLike<number>, highest: ArrayLike<number>, from: number): Packer =>
	(words, out, firstCase) => {
		for (let w = 0; w < WORDS; w++) {
			let yes = 0;
			let no = 0;
			for (let bit = 31; bit >= 0; bit--) {
				const index = firstCase + w * 32 + caseOfBit(bit);
				yes = (yes << 1) | ((((lowest[index] as number) - from) >>> 31) ^ 1);
				no = (no << 1) | (((highest[index] as number) - from) >>> 31);
			}
			words[out + w] = yes;
			words[out + WORDS + w] = no;
		}
	};

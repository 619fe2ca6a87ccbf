import { fromB64, toB64 } from './b64.ts';
import { keyedTextBytes, TEXT_BUCKETS_BYTES } from './sizes.ts';

/** What a reading of slots is made of: it asks for so many, and brings so many texts of the smallest size. */
export const SLOT_READS = { ids: 32, cells: 4, cellBytes: keyedTextBytes(TEXT_BUCKETS_BYTES[0]) } as const;

/** What lies in a slot: nothing, or a text in the first, second or third bucket. */
export type SlotClass = 0 | 1 | 2 | 3;

/** The sizes that are not read in cells, each alone. */
export type LargeClass = 2 | 3;

/** An answer to a reading: as many bytes whatever lies there. */
export type SlotAnswer = {
	/** B64 of a byte for each address that was asked for: its class. */
	readonly classes: string;
	/** B64 of the first four envelopes of class 1, in the order of the addresses; noise where there are fewer. */
	readonly cells: string;
};

/** What an answer says of one address; the envelope of class 1 is there where it was among the first four. */
export type SlotFound = { readonly class: SlotClass; readonly envelope: Uint8Array | null };

/**
 * What a stored envelope of this size is to its readers; nothing for none. One of a size that no text has was damaged
 * where it lies: it is brought as a text that opens for nobody, so that they name it and do not take it for nothing.
 *
 * @param envelope - where the answer has room for it; those of the larger classes are read alone
 */
export function slotFound(storedBytes: number, envelope: Uint8Array | null): SlotFound {
	if (storedBytes === 0) return { class: 0, envelope: null };
	const at = TEXT_BUCKETS_BYTES.findIndex((bucket) => keyedTextBytes(bucket) === storedBytes);
	if (at === -1) return { class: 1, envelope: new Uint8Array(SLOT_READS.cellBytes) };
	return { class: (at + 1) as SlotClass, envelope: at === 0 ? envelope : null };
}

/** The size of every envelope of a class. */
export function classBytes(largeClass: LargeClass): number {
	return keyedTextBytes(TEXT_BUCKETS_BYTES[largeClass === 2 ? 1 : 2]);
}

/**
 * An answer as a server gives it.
 *
 * @param found - for each address the class of what lies there, with the envelope where it is one for a cell
 * @param noise - as many random bytes as the cells take: drawn whatever was found
 */
export function writeSlotAnswer(found: readonly SlotFound[], noise: Uint8Array): SlotAnswer {
	const cells = Uint8Array.from(noise);
	const shown = found.flatMap(({ envelope }) => (envelope ? [envelope] : []));
	for (const [at, envelope] of shown.slice(0, SLOT_READS.cells).entries()) {
		cells.set(envelope, at * SLOT_READS.cellBytes);
	}
	return { classes: toB64(Uint8Array.from(found, (one) => one.class)), cells: toB64(cells) };
}

/** What an answer says of each address, in their order; undefined where it is no answer of this form. */
export function readSlotAnswer({ classes, cells }: SlotAnswer): readonly SlotFound[] | undefined {
	const [kinds, bytes] = [fromB64(classes), fromB64(cells)];
	if (!kinds.ok || kinds.value.length !== SLOT_READS.ids || kinds.value.some((one) => one > 3))
		return undefined;
	if (!bytes.ok || bytes.value.length !== SLOT_READS.cells * SLOT_READS.cellBytes) return undefined;
	const { cellBytes } = SLOT_READS;
	let shown = 0;
	return Array.from(kinds.value, (one) => {
		const hasCell = one === 1 && shown < SLOT_READS.cells;
		const from = shown * cellBytes;
		if (hasCell) shown += 1;
		return {
			class: one as SlotClass,
			envelope: hasCell ? bytes.value.slice(from, from + cellBytes) : null,
		};
	});
}

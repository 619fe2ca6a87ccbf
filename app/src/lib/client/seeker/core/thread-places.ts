import { type Direction, type Slot, slotAt, toB64 } from '@schutznetz/vault';

/** One slot of a thread, with what the house knows of it. */
export type ThreadPlace = {
	readonly direction: Direction;
	readonly index: number;
	readonly id: string;
	readonly slot: Slot;
};

const directions: readonly Direction[] = ['fromCentre', 'fromSeeker'];

/**
 * The slots of both directions from one index up to another, in the order of their addresses: it is the same at
 * every visit, and says neither who wrote nor in which order.
 */
export async function threadPlaces(key: Uint8Array, from: number, to: number): Promise<ThreadPlace[]> {
	const places = await Promise.all(
		directions.flatMap((direction) =>
			Array.from({ length: to - from }, async (_, at) => {
				const slot = await slotAt(key, direction, from + at);
				return { direction, index: from + at, id: toB64(slot.id), slot };
			}),
		),
	);
	return places.sort((one, other) => (one.id < other.id ? -1 : 1));
}

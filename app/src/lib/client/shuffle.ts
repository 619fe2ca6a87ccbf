/** A copy in an order that the platform's generator draws. */
export function shuffle<T>(items: readonly T[]): T[] {
	const keys = crypto.getRandomValues(new Uint32Array(items.length));
	return items
		.map((item, at) => ({ item, key: keys[at] ?? 0 }))
		.sort((one, other) => one.key - other.key)
		.map(({ item }) => item);
}

/** Remembers what was asked for last, and no more than `most` of it. */
export function boundedCache<Value>(most: number) {
	const kept = new Map<string, Value>();
	const set = (key: string, value: Value): void => {
		// A map keeps the order of entry: what was asked for again moves to the end, the first is the oldest.
		kept.delete(key);
		kept.set(key, value);
		const [oldest] = kept.keys();
		if (kept.size > most && oldest !== undefined) kept.delete(oldest);
	};
	const get = (key: string): Value | undefined => {
		const value = kept.get(key);
		if (value !== undefined) set(key, value);
		return value;
	};
	return {
		get,
		set,
		getOrMake(key: string, make: () => Value): Value {
			const value = get(key) ?? make();
			set(key, value);
			return value;
		},
	};
}

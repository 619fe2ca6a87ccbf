/** In an order that chance draws. */
export function shuffled<T>(list: readonly T[]): T[] {
	const left = [...list];
	for (let at = left.length - 1; at > 0; at -= 1) {
		const other = Math.floor(Math.random() * (at + 1));
		[left[at], left[other]] = [left[other] as T, left[at] as T];
	}
	return left;
}

/** Which part of the words changed from one wording to another, order aside: 0 none, 1 all. */
export function changedShare(before: string, after: string): number {
	const [a, b] = [before, after].map((text) => text.toLowerCase().split(/\s+/).filter(Boolean));
	if (a === undefined || b === undefined) return 0;
	const left = new Map<string, number>();
	for (const word of a) left.set(word, (left.get(word) ?? 0) + 1);
	let kept = 0;
	for (const word of b) {
		const count = left.get(word) ?? 0;
		if (count === 0) continue;
		left.set(word, count - 1);
		kept++;
	}
	return 1 - kept / Math.max(a.length, b.length, 1);
}

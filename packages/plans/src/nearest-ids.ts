import { editDistance } from '@schutznetz/kernel';

/**
 * The known ids that are most like one that nobody knows, for a page that says what could have been meant:
 * "f2.01" and "F2.9" lead to chapter 2, not to "F9.2".
 *
 * @param most - how many at most
 */
export function nearestIds(asked: string, known: readonly string[], most = 3): readonly string[] {
	const wanted = normal(asked);
	return known
		.map((id) => ({ id, distance: editDistance(wanted, normal(id)) - commonStart(wanted, normal(id)) / 2 }))
		.toSorted((a, b) => a.distance - b.distance)
		.slice(0, most)
		.map(({ id }) => id);
}

const normal = (id: string): string =>
	id
		.toLowerCase()
		.replace(/[\s,_-]+/g, '.')
		.replace(/(^|[a-z.])0+(?=\d)/g, '$1')
		.slice(0, 40);

function commonStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}

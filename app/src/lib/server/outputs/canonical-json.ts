/**
 * JSON of which there is one form alone (RFC 8785): keys sorted by UTF-16, no blanks. The same data gives the same
 * bytes, and so the same hash, on any machine.
 *
 * @throws at what JSON cannot carry
 */
export function canonicalJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
	if (typeof value === 'object' && value !== null) {
		const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
		return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`;
	}
	const isPlain =
		value === null ||
		typeof value === 'string' ||
		typeof value === 'boolean' ||
		(typeof value === 'number' && Number.isFinite(value));
	if (!isPlain) throw new Error(`canonicalJson was given ${String(value)}, which JSON cannot carry`);
	return JSON.stringify(value);
}

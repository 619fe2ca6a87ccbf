/**
 * Imports of a worker's file as code. The general checker sees `?worker&url`, which gives an address alone, and
 * the bare name, which would run the worker's code in the page and on the server that renders it, as the same.
 *
 * @returns the specifiers that lead into a worker without asking for its address
 */
export function workersImportedAsCode(source: string): string[] {
	return [
		...source.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]*\.worker(?:\.ts|\.js)?(?:\?[^'"]*)?)['"]/g),
	]
		.map((match) => match[1] ?? '')
		.filter((specifier) => !specifier.endsWith('?worker&url'));
}

import { readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';

/**
 * Imports of server code in a component, types included. The general checker sees components only after
 * compilation, where `import type` is gone; a type from the server still ties a page to its tables.
 *
 * @returns the specifiers that lead into `lib/server`
 */
export function serverTypesInComponent(source: string): string[] {
	const { instance, module } = parse(source, { modern: true });
	return [instance, module]
		.flatMap((script) => script?.content.body ?? [])
		.flatMap((statement) => (statement.type === 'ImportDeclaration' ? [String(statement.source.value)] : []))
		.filter((specifier) => /(^|\/)lib\/server\/|(^|\/)server\/|\.server\.(ts|js)$/.test(specifier));
}

/** The components among `paths` that import server code, as `path → specifier`. */
export function componentsWithServerTypes(paths: readonly string[]): string[] {
	return paths.flatMap((path) =>
		serverTypesInComponent(readFileSync(path, 'utf8')).map((specifier) => `${path} → ${specifier}`),
	);
}

import ts from 'typescript';

const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);

/** Paths with a letter outside ASCII: they get lost in scripts and archives. */
export const nonAsciiPaths = (paths: readonly string[]): string[] => paths.filter((path) => !isAscii(path));

/** Identifiers of a TypeScript source that are not ASCII; texts and comments may hold any letter. */
export function nonAsciiIdentifiers(source: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isIdentifier(node) && !isAscii(node.text)) found.push(node.text);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('module.ts', source, ts.ScriptTarget.Latest));
	return found;
}

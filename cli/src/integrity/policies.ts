/** A content policy as its directives, each with its sources in an order of their own. */
function readPolicy(header: string): ReadonlyMap<string, string> {
	return new Map(
		header
			.split(';')
			.map((directive) => directive.trim().split(/\s+/))
			.filter(([name]) => name !== '')
			.map(([name = '', ...sources]) => [name.toLowerCase(), sources.sort().join(' ')]),
	);
}

/** The one text of a policy, without the word that is new in every answer. */
export function plainPolicy(header: string): string {
	return [...readPolicy(header.replaceAll(/\s'nonce-[^']*'/g, ''))]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, sources]) => `${name} ${sources}`.trim())
		.join('; ');
}

/** The words that allow single scripts by name. */
export const noncesOf = (header: string): readonly string[] =>
	[...header.matchAll(/'nonce-([^']*)'/g)].map(([, nonce = '']) => nonce);

/** A directive that is not as it is due: weaker, stronger, missing or additional. */
export type PolicyDifference = {
	readonly directive: string;
	readonly due: string | null;
	readonly came: string | null;
};

/** What differs between two policies, directive by directive. */
export function comparePolicies(due: string, came: string): readonly PolicyDifference[] {
	const dueOnes = readPolicy(due);
	const cameOnes = readPolicy(came);
	return [...new Set([...dueOnes.keys(), ...cameOnes.keys()])]
		.sort()
		.map((directive) => ({
			directive,
			due: dueOnes.get(directive) ?? null,
			came: cameOnes.get(directive) ?? null,
		}))
		.filter(({ due, came }) => due !== came);
}

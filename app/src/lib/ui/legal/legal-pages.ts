/** The pages that the operator has to give, by the German name in their address, the same in every language. */
const legalPages = {
	impressum: 'imprint',
	datenschutz: 'privacy',
	barrierefreiheit: 'accessibility',
} as const;

type LegalSlug = keyof typeof legalPages;
export type LegalKind = (typeof legalPages)[LegalSlug];

/** The kind of page that an address names; `undefined` where it names none. */
export function legalKindOf(slug: string): LegalKind | undefined {
	return Object.hasOwn(legalPages, slug) ? legalPages[slug as LegalSlug] : undefined;
}

/** The operator's plain text as paragraphs of lines. */
export function paragraphsOf(body: string): string[][] {
	return body
		.split(/\n\s*\n/)
		.map((paragraph) =>
			paragraph
				.split('\n')
				.map((line) => line.trim())
				.filter(Boolean),
		)
		.filter((lines) => lines.length > 0);
}

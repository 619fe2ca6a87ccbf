/** A paragraph of a German statute as people cite it: "§ 25 Abs. 4a AufenthG". */
export interface ParagraphReference {
	/** '25', '154c' */
	readonly section: string;
	/** '4a' */
	readonly subsection: string | null;
	/** The abbreviated statute in small letters: 'aufenthg', 'sgb ii'. */
	readonly statute: string | null;
	/** Where it stands in the text: start, and end (excluded). */
	readonly range: readonly [number, number];
}

const number = String.raw`\d+[a-z]?`;
const paragraph = new RegExp(
	[
		String.raw`§{1,2}\s*(?<section>${number})(?![\da-z])`,
		String.raw`(?:\s*(?:ff?\.)(?=\s|$))?`,
		String.raw`(?:\s*(?:Abs(?:atz|\.)?)\s*(?<subsection>${number})(?![\da-z]))?`,
		String.raw`(?:(?:,|\s+und|\s+oder)\s+(?<further>${number})(?![\da-z]))?`,
		String.raw`(?:\s+(?<statute>[A-ZÄÖÜ][a-zäöü]*[A-Z][A-Za-z]*(?:\s+[IVX]+(?![A-Za-z]))?))?`,
	].join(''),
	'g',
);
// Typed without capitals a statute looks like any other word: these are the ones that the field cites.
const statutes =
	'AGG|ArbSchG|AsylG|AsylbLG|AufenthG|BGB|BMG|FreizügG|GewHG|GewSchG|GG|GVG|JGG|KKG|LkSG|MiLoG|OEG|OpferEntschG|ProstSchG|RDG|SchwarzArbG|SGB|StGB|StPO|VwGO|VwVfG|ZPO';
const paragraphAnyCase = new RegExp(
	paragraph.source.replace('[A-ZÄÖÜ][a-zäöü]*[A-Z][A-Za-z]*', `(?:${statutes})(?![A-Za-zÄÖÜäöü])`),
	'gi',
);

/** All references in a text that cites properly ("§§ 232 ff. StGB" gives its first paragraph, 232). */
export function findParagraphReferences(text: string): readonly ParagraphReference[] {
	return [...text.matchAll(paragraph)].flatMap(toReferences);
}

/** References in what somebody typed; `§25 abs 4a aufenthg` is understood as well. */
export function findTypedReferences(query: string): readonly ParagraphReference[] {
	return [...query.matchAll(paragraphAnyCase)].flatMap(toReferences);
}

/**
 * Whether a cited reference is what was asked for. What was left out in `asked` matches anything: "§ 25"
 * finds "§ 25 Abs. 4a AufenthG"; but a number is a number: "§ 32" never finds "§ 232".
 */
export function matchesReference(asked: ParagraphReference, cited: ParagraphReference): boolean {
	return (
		asked.section === cited.section &&
		(asked.subsection === null || asked.subsection === cited.subsection) &&
		(asked.statute === null || asked.statute === cited.statute)
	);
}

/** "§§ 25 Abs. 4a und 4b" cites two subsections, "§§ 232 und 233" two sections. */
function toReferences(match: RegExpExecArray): readonly ParagraphReference[] {
	const { section = '', subsection, further, statute } = match.groups ?? {};
	const first: ParagraphReference = {
		section: section.toLowerCase(),
		subsection: subsection?.toLowerCase() ?? null,
		statute: statute?.toLowerCase().replace(/\s+/g, ' ') ?? null,
		range: [match.index, match.index + match[0].length],
	};
	if (further === undefined) return [first];
	const number = further.toLowerCase();
	return [first, subsection === undefined ? { ...first, section: number } : { ...first, subsection: number }];
}

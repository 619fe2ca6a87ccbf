import {
	type Addressee,
	type Basis,
	type CitationLine,
	citationLine,
	type Demand,
	type DemandState,
	type DemandText,
	type Marks,
	type PublicContent,
	type Term,
} from '@schutznetz/plans';

/** A name with where the attribution comes from. */
export interface AttributedName extends Term {
	readonly basis: Basis;
}

/** A demand as lists show it. */
export interface DemandItem {
	readonly id: string;
	readonly chapter: number;
	readonly title: string;
	readonly summary: string;
	readonly state: DemandState;
	readonly topics: readonly Term[];
	readonly addressees: readonly AttributedName[];
	readonly legalReferences: readonly { readonly text: string; readonly basis: Basis }[];
	readonly marks: Marks<DemandText>;
}

/** A demand as its own page shows it. */
export interface DemandDetail extends DemandItem {
	readonly year: number;
	readonly chapterTitle: string;
	readonly later: { readonly note: string; readonly sources: readonly CitationLine[] } | null;
	readonly source: CitationLine;
}

/** The list view of a demand. */
export function demandItem(
	content: PublicContent,
	demand: Demand,
	marks: Marks<DemandText> = {},
): DemandItem {
	return {
		id: demand.id,
		chapter: demand.chapter,
		title: demand.title,
		summary: demand.summary,
		state: demand.state,
		topics: demand.topics.map((id) => termOf(content.topics, id)),
		addressees: attributedNames(content, demand.addressees),
		legalReferences: demand.legalReferences,
		marks,
	};
}

/** The full view of a demand. */
export function demandDetail(content: PublicContent, demand: Demand): DemandDetail {
	const catalogue = content.catalogues.find(({ id }) => id === demand.catalogue);
	const chapter = content.chapters.find(({ number }) => number === demand.chapter);
	return {
		...demandItem(content, demand),
		year: catalogue?.year ?? 0,
		chapterTitle: chapter?.title ?? '',
		later: demand.laterDevelopment && {
			note: demand.laterDevelopment.note,
			sources: demand.laterDevelopment.sources.map((citation) => citationLine(content, citation)),
		},
		source: citationLine(content, demand.source),
	};
}

/** The names of addressees. */
export function attributedNames(
	content: PublicContent,
	addressees: readonly Addressee[],
): readonly AttributedName[] {
	return addressees.map(({ id, basis }) => ({ ...termOf(content.addressees, id), basis }));
}

/** The term with an id that the content is known to have. */
export function termOf(terms: readonly Term[], id: string): Term {
	const term = terms.find((candidate) => candidate.id === id);
	if (term === undefined) throw new Error(`termOf was given "${id}", which readContent lets nobody refer to`);
	return term;
}

/** A word that commits to nothing that could be checked, where it stands in a text. */
export interface VagueWord {
	/** In its plain form: "prüfen". */
	readonly word: string;
	readonly kind: 'effort' | 'reservation';
	readonly where: 'title' | 'text';
	/** Start, and end (excluded). */
	readonly range: readonly [number, number];
}

// Stems of verbs that name an effort and no result, with the noun made of each. A compound ("Unterstützungsangebot",
// "Rechnungsprüfung") names a thing and is not meant.
const efforts: readonly (readonly [word: string, stem: string])[] = [
	['prüfen', '(?:über)?prüf(?:en|t|te|ung|ungen)|(?:ge|über)prüft'],
	['unterstützen', 'unterstütz(?:en|t|te|ung|ungen)'],
	['weiterentwickeln', 'weiter(?:zu)?entwick(?:eln|elt|elte|lung|lungen)'],
	['sensibilisieren', 'sensibilisier(?:en|t|te|ung|ungen)'],
	['anstreben', String.raw`an(?:zu)?streben|angestrebt|strebt\s+an`],
	['hinwirken', String.raw`hin(?:zu)?wirken|hingewirkt|wirkt\s+(?:darauf\s+)?hin`],
	['begleiten', 'begleit(?:en|et|ete|ung|ungen)'],
	['stärken', '(?:ge)?stärk(?:en|t|te|ung|ungen)'],
	['verbessern', 'verbesser(?:n|t|te|ung|ungen)'],
	['intensivieren', 'intensivier(?:en|t|te|ung|ungen)'],
	['optimieren', 'optimier(?:en|t|te|ung|ungen)'],
	['fördern', 'beförder(?:n|t|te)|fördert|gefördert|fördern'],
	['erörtern', 'erörter(?:n|t|te|ung|ungen)'],
	['ausloten', 'aus(?:zu)?loten|ausgelotet'],
	[
		'sich einsetzen',
		String.raw`setzt\s+sich\s+(?:[\p{L}-]+\s+){0,5}ein|sich\s+(?:[\p{L}-]+\s+){0,5}ein(?:zu)?setzen`,
	],
	['beitragen', String.raw`bei(?:zu)?tragen|beigetragen|trägt\s+(?:\p{L}+\s+){0,3}bei`],
	['anregen', String.raw`an(?:zu)?regen|angeregt|regt\s+an`],
	['thematisieren', 'thematisier(?:en|t|te|ung|ungen)'],
];

// Words that take a promise back before it is made.
const reservations: readonly (readonly [word: string, stem: string])[] = [
	['gegebenenfalls', String.raw`gegebenenfalls|ggf\.`],
	['nach Möglichkeit', String.raw`nach\s+Möglichkeit|möglichst|soweit\s+möglich`],
	['bei Bedarf', String.raw`bei\s+Bedarf|bedarfsweise`],
	[
		'im Rahmen verfügbarer Mittel',
		String.raw`(?:vorbehaltlich|im\s+Rahmen)\s+(?:der\s+)?(?:verfügbarer?|verfügbaren|vorhandener?|vorhandenen|bestehender?|bestehenden)\s+(?:Haushalts)?mittel[ns]?`,
	],
	['perspektivisch', 'perspektivisch|mittelfristig|langfristig'],
	['in Betracht ziehen', String.raw`in\s+Betracht\s+(?:ziehen|gezogen)|in\s+Aussicht\s+(?:stellen|gestellt)`],
];

const patterns = [
	...efforts.map(([word, stem]) => ({ word, kind: 'effort' as const, stem })),
	...reservations.map(([word, stem]) => ({ word, kind: 'reservation' as const, stem })),
].map(({ word, kind, stem }) => ({
	word,
	kind,
	pattern: new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${stem})(?![\p{L}\p{N}]|-\p{L})`, 'giu'),
}));

/** Every vague word of a measure's title and text, in the order in which they stand. */
export function findVagueWords(measure: {
	readonly title: string;
	readonly text: string;
}): readonly VagueWord[] {
	return (['title', 'text'] as const).flatMap((where) =>
		patterns
			.flatMap(({ word, kind, pattern }) =>
				[...measure[where].matchAll(pattern)].map((match): VagueWord => {
					return { word, kind, where, range: [match.index, match.index + match[0].length] };
				}),
			)
			.toSorted((a, b) => a.range[0] - b.range[0]),
	);
}

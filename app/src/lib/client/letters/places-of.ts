import type { RightAnswer, Source } from '@schutznetz/rights';

/**
 * Where the law stands on which a letter rests, act by act: "AufenthG: § 59 Abs. 7 Satz 1 und 2; § 59 Abs. 6". Only
 * places whose text was read and that its words cite; what a rule has beside them may speak against the person.
 */
export function placesOf(rights: readonly RightAnswer[], words: string): readonly string[] {
	const byAct = new Map<string, Set<string>>();
	for (const source of rights.flatMap(({ sources }) => sources)) {
		if (!isReadLaw(source) || !isCited(source.paragraph, words)) continue;
		const places = byAct.get(source.act) ?? new Set();
		places.add([source.paragraph, source.sentence].filter(Boolean).join(' '));
		byAct.set(source.act, places);
	}
	return [...byAct].map(([act, places]) => `${act}: ${withoutWhole([...places]).join('; ')}`);
}

/** A paragraph cited whole adds nothing where its sentences are cited too. */
const withoutWhole = (places: readonly string[]): readonly string[] =>
	places.filter((place) => !places.some((other) => other.startsWith(`${place} Satz`)));

type Law = Extract<Source, { readonly act: string }>;

const isReadLaw = (source: Source): source is Law => 'act' in source && source.textReadOn !== null;

/** "§ 7" is not cited by "§ 72". */
const isCited = (paragraph: string, words: string): boolean =>
	words.split(paragraph).some((after, at) => at > 0 && !/^[\da-z]/.test(after));

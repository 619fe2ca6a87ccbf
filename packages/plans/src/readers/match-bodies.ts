import { fold } from '../fold.ts';

/** A body as far as its names go. */
export interface KnownBody {
	readonly id: string;
	readonly short: string;
	readonly name: string;
	readonly alsoKnownAs: readonly string[];
}

/** Bodies found in a cell, in the order of the text, and what no known name explains. */
export interface MatchedBodies {
	readonly ids: readonly string[];
	readonly unknown: readonly string[];
}

const letter = /[\p{L}\p{N}]/u;

/** A finder of bodies by their names; the longest name wins, so that commas inside a name do no harm. */
export function bodyFinder(bodies: readonly KnownBody[]): (text: string) => MatchedBodies {
	const names = bodies
		.flatMap(({ id, short, name, alsoKnownAs }) =>
			[short, name, ...alsoKnownAs].map((one) => ({ id, name: plain(one) })),
		)
		.filter(({ name }) => name !== '')
		.sort((a, b) => b.name.length - a.name.length);
	return (text) => {
		let rest = plain(text);
		const found: { readonly id: string; readonly at: number }[] = [];
		for (const { id, name } of names) {
			for (let at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + 1)) {
				if (letter.test(rest[at - 1] ?? ' ') || letter.test(rest[at + name.length] ?? ' ')) continue;
				found.push({ id, at });
				rest = rest.slice(0, at) + ';'.repeat(name.length) + rest.slice(at + name.length);
			}
		}
		const ids = [...new Set(found.sort((a, b) => a.at - b.at).map(({ id }) => id))];
		return { ids, unknown: leftOver(text, rest) };
	};
}

const plain = (text: string): string => fold(text, 'ae').text.replaceAll(/\s+/g, ' ').trim();

/** Names that are left when the known ones are taken out; what is only a joining word is none. */
function leftOver(text: string, rest: string): readonly string[] {
	const parts = rest
		.split(/[,;/\n]+|\bund\b|\bsowie\b/)
		.map((part) => part.replaceAll(/[()[\]]/g, ' ').trim());
	const original = text.split(/[,;/\n]+|\bund\b|\bsowie\b/).map((part) => part.trim());
	return parts
		.filter(
			(part) =>
				part.length > 1 &&
				!/^(federfuhrend|federfuehrend|ff|mit|in zusammenarbeit|bei|der|die|das|fur|fuer|u\.? ?a\.?|\.|:|-|–)$/.test(
					part,
				),
		)
		.map((part) => original.find((one) => plain(one) === part) ?? part);
}

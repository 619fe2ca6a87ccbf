import { rulesOfToday } from './rules-of-today.ts';

/** A place of an act with the rules that rest on it. */
export interface SharedPlace {
	readonly act: string;
	readonly paragraph: string;
	readonly rules: readonly { readonly id: string; readonly title: string }[];
}

/** Places that more than one rule rests on, by act; within an act what most rest on comes first. */
export function sharedPlaces(today: Temporal.PlainDate): readonly SharedPlace[] {
	const places = new Map<
		string,
		{ act: string; paragraph: string; rules: { id: string; title: string }[] }
	>();
	for (const { rule, places: own } of rulesOfToday(today).values())
		for (const { act, paragraph } of own) {
			const key = `${act}\n${paragraph}`;
			const place = places.get(key) ?? { act, paragraph, rules: [] };
			place.rules.push({ id: rule.id, title: rule.title.de });
			places.set(key, place);
		}
	return [...places.values()]
		.filter(({ rules }) => rules.length > 1)
		.sort((a, b) => a.act.localeCompare(b.act, 'de') || b.rules.length - a.rules.length);
}

/** Every act that a rule rests on. */
export const actsOfToday = (today: Temporal.PlainDate): readonly string[] =>
	[
		...new Set([...rulesOfToday(today).values()].flatMap(({ places }) => places.map(({ act }) => act))),
	].toSorted((a, b) => a.localeCompare(b, 'de'));

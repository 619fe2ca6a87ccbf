import type { CentreProfile } from '@schutznetz/vault/public';

/** An answer that the team has ready, in one or more languages. */
export type CannedAnswer = {
	readonly id: string;
	readonly title: string;
	/** By language tag. */
	readonly texts: Readonly<Record<string, string>>;
};

/** What stands in braces in a canned answer and is filled in from the centre's profile. */
export const variables = ['zentrum', 'telefon', 'telefonzeiten', 'sprechzeiten', 'antworttage'] as const;
export type Variable = (typeof variables)[number];
export type Values = { readonly [Name in Variable]?: string | undefined };

/** What the centre says of itself, as a canned answer puts it. */
export function valuesOf(
	name: string,
	profile: CentreProfile | undefined,
	hoursText: (hours: CentreProfile['hours']) => string,
): Values {
	return {
		zentrum: profile?.name ?? name,
		telefon: profile?.phone ?? undefined,
		telefonzeiten: profile?.phoneHours ?? undefined,
		sprechzeiten: profile && profile.hours.length > 0 ? hoursText(profile.hours) : undefined,
		antworttage: profile?.answerDays == null ? undefined : String(profile.answerDays),
	};
}

const inBraces = /\{([^{}\n]{1,60})\}/gu;

/** The text with everything filled in that is known; what is not known stays in its braces. */
export const fillIn = (text: string, values: Values): string =>
	text.replaceAll(inBraces, (whole, name: string) => values[name.trim().toLowerCase() as Variable] ?? whole);

/** What still stands in braces: an answer with it is not sent. */
export const unfilled = (text: string): string[] => [
	...new Set([...text.matchAll(inBraces)].map(([whole]) => whole)),
];

/** The canned answers in a team's record; what is none is left out. */
export function readCanned(json: unknown): CannedAnswer[] {
	const { answers } = (json ?? {}) as { readonly answers?: unknown };
	if (!Array.isArray(answers)) return [];
	return answers.flatMap((value: unknown) => {
		const { id, title, texts } = (value ?? {}) as Partial<Record<keyof CannedAnswer, unknown>>;
		if (typeof id !== 'string' || typeof title !== 'string') return [];
		if (typeof texts !== 'object' || texts === null) return [];
		const entries = Object.entries(texts).filter((entry): entry is [string, string] => {
			const [, text]: [string, unknown] = entry;
			return typeof text === 'string';
		});
		return [{ id, title, texts: Object.fromEntries(entries) }];
	});
}

/** The text for a person: in her language, else in German or English, else in any. */
export function textFor(
	{ texts }: CannedAnswer,
	language: string,
): { language: string; text: string } | undefined {
	const base = language.split('-')[0] ?? language;
	for (const tag of [language, base, 'de', 'en', ...Object.keys(texts)]) {
		const text = texts[tag];
		if (text !== undefined && text !== '') return { language: tag, text };
	}
	return undefined;
}

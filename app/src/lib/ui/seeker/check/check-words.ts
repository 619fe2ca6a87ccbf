import type { Fact, Rule } from '@schutznetz/rights';
import type { Asked, CheckLanguage } from '#lib/client/seeker/check/check-visit.svelte.ts';
import { m } from '#lib/paraglide/messages.js';

/** A text of the law with the language in which it is there. */
export type Worded = Readonly<{ text: string; lang: 'de' | 'en' }>;

/**
 * A question in the reader's language; German where the law has no other words yet. Easy questions say "Sie", which
 * is wrong for a child and for whoever answers for somebody else: these read of "die Person".
 */
export function questionWords({ ask }: Fact, language: CheckLanguage, asked: Asked): Worded {
	if (language === 'en' && ask.en !== undefined) return { text: ask.en, lang: 'en' };
	return { text: (language === 'easy' && asked === 'self' ? ask.easy : undefined) ?? ask.de, lang: 'de' };
}

/** Who is meant by a question, in words to stand above it; null where the question itself says so. */
export function frameWords({ text }: Worded, language: CheckLanguage, asked: Asked): string | null {
	if (asked === 'other') return plainOrEasy(language, m.check_frame_other, m.check_frame_other_easy);
	if (asked === 'young') return /\byou(?:r|rs)?\b/i.test(text) ? null : m.check_frame_young();
	if (language === 'de' || /\b(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?|you(?:r|rs)?)\b/.test(text)) return null;
	return /\b(?:[Dd](?:ie|er)|[Tt]he) person\b/i.test(text) ? m.check_frame_self() : null;
}

/** A title; easy language has none of its own, because it has to be found again in a talk. */
export const titleWords = (title: Rule['title'], language: CheckLanguage): Worded =>
	language === 'en' ? { text: title.en, lang: 'en' } : { text: title.de, lang: 'de' };

/** What a right is about; null where nobody has written it yet. */
export function shortWords(inShort: Rule['inShort'], language: CheckLanguage): Worded | null {
	if (!inShort) return null;
	return language === 'en' ? { text: inShort.en, lang: 'en' } : { text: inShort.easy, lang: 'de' };
}

/** The answers to choose from, each in the reader's language as far as the law has it. */
export function choiceWords(
	{ values, labels }: Extract<Fact, { type: 'choice' }>,
	language: CheckLanguage,
): readonly (Worded & { readonly value: string })[] {
	return Object.entries(values).map(([value, label]) => {
		const other = labels?.[value];
		if (language === 'en' && other) return { value, text: other.en, lang: 'en' };
		const text = language === 'easy' && other ? other.easy : label;
		return { value, text: text.charAt(0).toUpperCase() + text.slice(1), lang: 'de' };
	});
}

const subjects: ReadonlyMap<string, () => string> = new Map([
	['Person', m.check_subject_person],
	['Hinweise', m.check_subject_signs],
	['Tat', m.check_subject_act],
	['Sicherheit', m.check_subject_safety],
	['Gesundheit', m.check_subject_health],
	['Lebensunterhalt', m.check_subject_livelihood],
	['Arbeit und Lohn', m.check_subject_work],
	['Strafverfahren', m.check_subject_proceedings],
	['Entschädigung', m.check_subject_compensation],
	['Familie und Kinder', m.check_subject_family],
	['Kind', m.check_subject_child],
	['Schule und Ausbildung', m.check_subject_school],
	['Unterkunft', m.check_subject_housing],
	['Aufenthalt', m.check_subject_residence],
	['Asyl', m.check_subject_asylum],
	['EU-Freizügigkeit', m.check_subject_free_movement],
	['Behörden', m.check_subject_authorities],
]);
/** A subject in the reader's language; as the law names it where the page has no word for it. */
export const subjectWords = (subject: string): string => subjects.get(subject)?.() ?? subject;

const units: Readonly<Record<string, () => string>> = {
	Jahre: m.check_unit_years,
	Monate: m.check_unit_months,
	Wochen: m.check_unit_weeks,
	Tage: m.check_unit_days,
	Stunden: m.check_unit_hours,
};
/** A unit in the reader's language. */
export const unitWords = (unit: string): string => units[unit]?.() ?? unit;

/** Easy words where somebody reads easy German, the usual ones everywhere else. */
export const plainOrEasy = (language: CheckLanguage, plain: () => string, easy: () => string): string =>
	language === 'easy' ? easy() : plain();

import type { CentreProfile, LocalText, Topic } from '@schutznetz/vault/public';
import { readWeek, type WeekTexts, weekTexts } from './opening-hours.ts';

/** The centre's profile as a form has it: texts, and what is chosen. */
export type ProfileDraft = {
	name: string;
	land: string;
	street: string;
	postcode: string;
	town: string;
	/** The id of the centre that stands in; '' for none. */
	cover: string;
	reach: string;
	languages: string;
	topics: Topic[];
	forMinors: boolean;
	phone: string;
	phoneHours: string;
	week: string[];
	answerDays: string;
	automaticDe: string;
	automaticEn: string;
	noticeDe: string;
	noticeEn: string;
};
export type ProfileField =
	| 'postcode'
	| 'town'
	| 'languages'
	| 'phone'
	| 'week'
	| 'answerDays'
	| 'automaticDe';

export function draftOf(profile: CentreProfile | undefined): ProfileDraft {
	return {
		name: profile?.name ?? '',
		land: profile?.place.land ?? '',
		street: profile?.place.street ?? '',
		postcode: profile?.place.postcode ?? '',
		town: profile?.place.town ?? '',
		cover: profile?.coverCentreId ?? '',
		reach: profile?.reach ?? 'land',
		languages: (profile?.languages ?? ['de']).join(', '),
		topics: [...(profile?.topics ?? [])],
		forMinors: profile?.forMinors ?? false,
		phone: profile?.phone ?? '',
		phoneHours: profile?.phoneHours ?? '',
		week: [...weekTexts(profile?.hours ?? [])],
		answerDays: profile?.answerDays == null ? '' : String(profile.answerDays),
		automaticDe: profile?.automatic.de ?? '',
		automaticEn: profile?.automatic.en ?? '',
		noticeDe: profile?.notice?.de ?? '',
		noticeEn: profile?.notice?.en ?? '',
	};
}

/** The profile that a form describes, or the fields that are not what they have to be. */
export function profileOf(
	draft: ProfileDraft,
	before: CentreProfile | undefined,
): { readonly profile: CentreProfile } | { readonly wrong: readonly ProfileField[] } {
	const languages = draft.languages.split(/[\s,;]+/u).filter(Boolean);
	const hours = readWeek(draft.week as WeekTexts);
	const answerDays = draft.answerDays.trim() === '' ? null : Number(draft.answerDays);
	const phone = draft.phone.trim();
	const [street, postcode, town] = [draft.street.trim(), draft.postcode.trim(), draft.town.trim()];
	const wrong: ProfileField[] = [];
	const isLanguage = (tag: string) => /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/u.test(tag);
	if (postcode !== '' && !/^\d{5}$/u.test(postcode)) wrong.push('postcode');
	if (town === '' && (street !== '' || postcode !== '')) wrong.push('town');
	if (languages.length === 0 || !languages.every(isLanguage)) wrong.push('languages');
	if (phone !== '' && !/^[+0-9][0-9 ()/-]{2,39}$/u.test(phone)) wrong.push('phone');
	if (!hours) wrong.push('week');
	const areDays =
		answerDays === null || (Number.isInteger(answerDays) && answerDays >= 1 && answerDays <= 60);
	if (!areDays) wrong.push('answerDays');
	const longest = [draft.automaticDe, draft.automaticEn, draft.noticeDe, draft.noticeEn];
	if (longest.some((text) => text.length > 2_000)) wrong.push('automaticDe');
	if (wrong.length > 0 || !hours) return { wrong };
	const name = draft.name.trim();
	const profile: CentreProfile = {
		...(name !== '' && { name }),
		place: {
			land: (draft.land || null) as CentreProfile['place']['land'],
			town: town || null,
			...(street !== '' && { street }),
			...(postcode !== '' && { postcode }),
		},
		reach: draft.reach as CentreProfile['reach'],
		languages,
		topics: draft.topics,
		forMinors: draft.forMinors,
		phone: phone || null,
		phoneHours: draft.phoneHours.trim() || null,
		hours,
		answerDays,
		automatic: withTexts(before?.automatic ?? {}, draft.automaticDe, draft.automaticEn),
		intake: before?.intake ?? 'open',
		closedNote: before?.closedNote ?? null,
		notice: textOrNull(before?.notice ?? {}, draft.noticeDe, draft.noticeEn),
		coverCentreId: draft.cover || null,
	};
	return { profile };
}

/** Texts in further languages stay as they were. */
function withTexts(before: LocalText, de: string, en: string): LocalText {
	const { de: _de, en: _en, ...further } = before;
	return {
		...further,
		...(de.trim() !== '' && { de: de.trim() }),
		...(en.trim() !== '' && { en: en.trim() }),
	};
}

/** A text in some languages; null where there is none in any. */
export function textOrNull(before: LocalText, de: string, en: string): LocalText | null {
	const text = withTexts(before, de, en);
	return Object.keys(text).length === 0 ? null : text;
}

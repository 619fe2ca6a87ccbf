import { err, ok, type Result } from '@schutznetz/kernel';
import type { Malformed } from '../envelope/padding.ts';
import {
	type CentreProfile,
	LANDS,
	type LocalText,
	type OpeningHours,
	REACHES,
	TOPICS,
} from '../public/centre-profile.ts';
import { type Fields, isCount, isId } from '../public/fields.ts';

const isText = (value: unknown, most: number): value is string =>
	typeof value === 'string' && value.trim() !== '' && value.length <= most;
const isTextOrNull = (value: unknown, most: number): value is string | null =>
	value === null || isText(value, most);
const isLanguage = (value: unknown): value is string =>
	typeof value === 'string' && /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(value) && value.length <= 35;
/** It is shown as a number that can be dialled. */
const isPhone = (value: unknown): value is string =>
	typeof value === 'string' && /^[+0-9][0-9 ()/-]{2,39}$/.test(value);
const isPostcode = (value: unknown): value is string => typeof value === 'string' && /^\d{5}$/.test(value);
const isTime = (value: unknown): value is string =>
	typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(value);
const isOneOf = <T extends string>(values: readonly T[], value: unknown): value is T =>
	values.some((known) => known === value);
const isList = (value: unknown, most: number): value is readonly unknown[] =>
	Array.isArray(value) && value.length <= most;

function isHours(value: unknown): value is OpeningHours {
	if (typeof value !== 'object' || value === null) return false;
	const { day, from, to } = value as Fields;
	return isCount(day, 1) && day <= 7 && isTime(from) && isTime(to) && from < to;
}

function isLocalText(value: unknown): value is LocalText {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	return Object.entries(value).every(([language, text]) => isLanguage(language) && isText(text, 2000));
}

/**
 * What a centre says of itself, from the fields of a payload; names the first field that is not what it has to be.
 * A topic that nobody knows is left out: a later release may have more of them.
 */
export function readProfile(fields: Fields): Result<CentreProfile, Malformed> {
	const malformed = (what: string) => err({ kind: 'malformed' as const, what });
	const { name, place, reach, languages, topics, forMinors, phone, phoneHours, hours } = fields;
	const { answerDays, automatic, intake, closedNote, notice, coverCentreId } = fields;
	if (name !== undefined && !isText(name, 200)) return malformed('name');
	const { land, town, street, postcode } = (place ?? {}) as Fields;
	if (land !== null && !isOneOf(LANDS, land)) return malformed('place.land');
	if (!isTextOrNull(town, 100)) return malformed('place.town');
	if (street !== undefined && !isText(street, 120)) return malformed('place.street');
	if (postcode !== undefined && !isPostcode(postcode)) return malformed('place.postcode');
	if (!isOneOf(REACHES, reach)) return malformed('reach');
	if (!isList(languages, 80) || !languages.every(isLanguage)) return malformed('languages');
	if (!isList(topics, 40)) return malformed('topics');
	if (typeof forMinors !== 'boolean') return malformed('forMinors');
	if (phone !== null && !isPhone(phone)) return malformed('phone');
	if (!isTextOrNull(phoneHours, 200)) return malformed('phoneHours');
	if (!isList(hours, 28) || !hours.every(isHours)) return malformed('hours');
	if (answerDays !== null && !(isCount(answerDays, 1) && answerDays <= 60)) return malformed('answerDays');
	if (!isLocalText(automatic)) return malformed('automatic');
	if (intake !== 'open' && intake !== 'closed') return malformed('intake');
	if (closedNote !== null && !isLocalText(closedNote)) return malformed('closedNote');
	if (notice !== null && !isLocalText(notice)) return malformed('notice');
	if (coverCentreId !== null && !isId(coverCentreId)) return malformed('coverCentreId');
	return ok({
		...(name === undefined ? {} : { name }),
		place: {
			land,
			town,
			...(street === undefined ? {} : { street }),
			...(postcode === undefined ? {} : { postcode }),
		},
		reach,
		languages,
		topics: TOPICS.filter((topic) => topics.includes(topic)),
		forMinors,
		phone,
		phoneHours,
		hours: hours.map(({ day, from, to }) => ({ day, from, to })),
		answerDays,
		automatic,
		intake,
		closedNote,
		notice,
		coverCentreId,
	});
}

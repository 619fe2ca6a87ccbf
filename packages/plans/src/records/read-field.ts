import { isUuid, parsePlainDate } from '@schutznetz/kernel';
import { linkEnds } from './record-bodies.ts';
import type { FieldType } from './record-fields.ts';
import { type RecordProblem, shortened } from './record-problem.ts';

/** The most characters of a line and of a text, and the most items of a list. */
export const recordLimits = { line: 1000, text: 50_000, items: 2000 } as const;

const id = /^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/;

/**
 * Reads one field. Texts come back trimmed, in composed letters (NFC), with plain line ends.
 *
 * @param note - is told each problem; the value that comes back then means nothing
 */
export function readField(
	type: FieldType,
	value: unknown,
	at: string,
	note: (problem: RecordProblem) => void,
): unknown {
	const refuse = (kind: RecordProblem['kind'], due: string, where = at, came: unknown = value): null => {
		note({ kind, at: where, came: shortened(came), due });
		return null;
	};
	const isEmpty = value === null || value === undefined || value === '';
	const listOf = (items: unknown, each: (item: unknown) => unknown): unknown => {
		if (!Array.isArray(items)) return refuse('notAllowed', 'a list');
		if (items.length > recordLimits.items)
			return refuse('tooLong', `at most ${recordLimits.items}`, at, items.length);
		return items.map(each);
	};
	const textOf = (raw: unknown, limit: number, where = at): string => {
		if (typeof raw !== 'string') {
			refuse(raw === undefined || raw === null ? 'missing' : 'notAllowed', 'a text', where, raw);
			return '';
		}
		const clean = raw.replaceAll('\r\n', '\n').normalize('NFC').trim();
		if (clean.length > limit) refuse('tooLong', `at most ${limit} characters`, where, clean);
		return clean;
	};
	const dueText = (raw: unknown, where: string): string => {
		const clean = textOf(raw, recordLimits.line, where);
		if (clean === '' && typeof raw === 'string') refuse('missing', 'a text', where, raw);
		return clean;
	};
	const idOf = (raw: unknown, where = at): unknown =>
		typeof raw === 'string' && raw.length <= 120 && id.test(raw)
			? raw
			: refuse(
					raw === '' || raw === undefined || raw === null ? 'missing' : 'notAllowed',
					'an id',
					where,
					raw,
				);
	const dayOf = (raw: unknown, where = at): unknown =>
		typeof raw === 'string' && parsePlainDate(raw).ok
			? raw
			: refuse(isMissing(raw) ? 'missing' : 'notADay', 'a day like 2026-12-31', where, raw);
	const numberOf = (raw: unknown, where = at): unknown =>
		raw === null || (typeof raw === 'number' && Number.isFinite(raw))
			? raw
			: refuse('notANumber', 'a number', where, raw);
	const oneOf = (raw: unknown, of: readonly (string | number)[], where = at): unknown =>
		of.find((allowed) => allowed === raw) ??
		refuse(isMissing(raw) ? 'missing' : 'notAllowed', of.join(', '), where, raw);

	switch (type.is) {
		case 'line':
		case 'text': {
			if (isEmpty) return type.isDue ? refuse('missing', 'a text') : type.empty;
			const clean = textOf(value, type.is === 'line' ? recordLimits.line : recordLimits.text);
			if (clean === '') return type.isDue ? refuse('missing', 'a text') : type.empty;
			if (type.is === 'line' && clean.includes('\n')) refuse('notAllowed', 'one line');
			return clean;
		}
		case 'day':
			return isEmpty && !type.isDue ? null : dayOf(value);
		case 'yearOrDay':
			return typeof value === 'string' && (/^\d{4}$/.test(value) || parsePlainDate(value).ok)
				? value
				: refuse(isEmpty ? 'missing' : 'notADay', 'a year or a day like 2026-12-31');
		case 'number':
			return isEmpty ? (type.isDue ? refuse('missing', 'a number') : null) : numberOf(value);
		case 'count':
			if (isEmpty) return type.isDue ? refuse('missing', 'a number') : null;
			return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
				? value
				: refuse('notANumber', 'a whole number, zero or more');
		case 'address':
			if (isEmpty) return type.isDue ? refuse('missing', 'an address') : null;
			return typeof value === 'string' && /^https:\/\/[^\s"<>]+$/.test(value) && value.length <= 2000
				? value
				: refuse('notAnAddress', 'an address that begins with https://');
		case 'document':
			if (isEmpty) return null;
			return typeof value === 'string' && isUuid(value)
				? value
				: refuse('notAllowed', 'the id of a document');
		case 'hash':
			if (isEmpty) return type.isDue ? refuse('missing', '64 hexadecimal digits') : null;
			return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
				? value
				: refuse('notAllowed', '64 hexadecimal digits');
		case 'choice':
			return isEmpty && !type.isDue ? null : oneOf(value, type.of);
		case 'choices':
			return listOf(value, (item) => oneOf(item, type.of));
		case 'lines':
			return listOf(value, (item) => dueText(item, at));
		case 'reference':
			return isEmpty && !type.isDue ? null : idOf(value);
		case 'references':
			return value === null && type.orNull ? null : listOf(value, (item) => idOf(item));
		case 'linkEnd': {
			if (isEmpty) return type.isDue ? refuse('missing', 'a record') : null;
			const { kind, id: end, ...rest } = objectOf(value);
			for (const key of Object.keys(rest)) refuse('unknownField', 'kind, id', `${at} › ${key}`, rest[key]);
			return { kind: oneOf(kind, linkEnds, `${at} › kind`), id: idOf(end, `${at} › id`) };
		}
		case 'about': {
			const { kind, id: end } = objectOf(value);
			return { kind: idOf(kind, `${at} › kind`), id: idOf(end, `${at} › id`) };
		}
		case 'statement':
			return idOf(value);
		case 'value':
			if (typeof value === 'number') return numberOf(value);
			return dueText(value, at);
		case 'members':
			return listOf(value, (item) => {
				const { body, since } = objectOf(item);
				return { body: idOf(body), since: dayOf(since) };
			});
		case 'scale': {
			const scale = objectOf(value);
			if (oneOf(scale.kind, ['number', 'steps'], `${at} › kind`) === 'steps') {
				const steps = listOf(scale.steps, (item) => dueText(item, `${at} › steps`));
				if (Array.isArray(steps) && steps.length < 2) refuse('missing', 'two steps or more', `${at} › steps`);
				const target = scale.target ?? null;
				if (target !== null && !(Array.isArray(steps) && steps.includes(target))) {
					refuse('notAllowed', 'one of the steps', `${at} › target`, target);
				}
				return { kind: 'steps', steps, target };
			}
			return {
				kind: 'number',
				unit: dueText(scale.unit, `${at} › unit`),
				baseline: numberOf(scale.baseline ?? null, `${at} › baseline`),
				baselineOn: isMissing(scale.baselineOn) ? null : dayOf(scale.baselineOn, `${at} › baselineOn`),
				target: numberOf(scale.target ?? null, `${at} › target`),
				targetOn: isMissing(scale.targetOn) ? null : dayOf(scale.targetOn, `${at} › targetOn`),
			};
		}
		case 'place': {
			if (isEmpty) return null;
			const place = objectOf(value);
			const box = place.box ?? null;
			const isBox =
				box === null ||
				(Array.isArray(box) &&
					box.length === 4 &&
					box.every((side) => typeof side === 'number' && side >= 0 && side <= 1000));
			if (!isBox) refuse('notAllowed', 'four numbers from 0 to 1000', `${at} › box`, box);
			return {
				document: readField({ is: 'document', isDue: false }, place.document, `${at} › document`, note),
				name: dueText(place.name, `${at} › name`),
				page: readField({ is: 'count', isDue: false }, place.page, `${at} › page`, note),
				box,
			};
		}
	}
}

const isMissing = (raw: unknown): boolean => raw === undefined || raw === null || raw === '';

const objectOf = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Readonly<Record<string, unknown>>)
		: {};

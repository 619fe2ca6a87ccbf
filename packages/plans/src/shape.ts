import { type PlainDate, parsePlainDate } from '@schutznetz/kernel';
import type { ContentProblem } from './content-problem.ts';

/** Reads an unknown value; notes every problem it meets and gives undefined where there was one. */
export type Shape<T> = (value: unknown, at: string, problems: ContentProblem[]) => T | undefined;

const wrong = (value: unknown, at: string, due: string, problems: ContentProblem[]): undefined => {
	const came = value === undefined ? 'nothing' : JSON.stringify(value);
	problems.push({ kind: 'wrongShape', at, came: came.length > 80 ? `${came.slice(0, 80)}…` : came, due });
};

/** A text with something in it, its letters composed (NFC), so that a search can mark them. */
export const text: Shape<string> = (value, at, problems) =>
	typeof value === 'string' && value !== '' && value === value.trim().normalize('NFC')
		? value
		: wrong(value, at, 'a text without space around it', problems);

/** A whole number, zero or more. */
export const count: Shape<number> = (value, at, problems) =>
	typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
		? value
		: wrong(value, at, 'a whole number, zero or more', problems);

/** A calendar day. */
export const day: Shape<PlainDate> = (value, at, problems) => {
	const parsed = typeof value === 'string' ? parsePlainDate(value) : undefined;
	return parsed?.ok ? parsed.value : wrong(value, at, 'a calendar day like 2025-02-12', problems);
};

/** A text of a given form. */
export const matching =
	(pattern: RegExp, due: string): Shape<string> =>
	(value, at, problems) =>
		typeof value === 'string' && pattern.test(value) ? value : wrong(value, at, due, problems);

/** One of the given texts. */
export const oneOf =
	<T extends string>(allowed: readonly T[]): Shape<T> =>
	(value, at, problems) =>
		allowed.find((candidate) => candidate === value) ??
		wrong(value, at, `one of ${allowed.join(', ')}`, problems);

/** A value that may be null; leaving it out is a mistake. */
export const orNull =
	<T>(shape: Shape<T>): Shape<T | null> =>
	(value, at, problems) =>
		value === null ? null : shape(value, at, problems);

/** A list, each item of one shape. */
export const listOf =
	<T>(shape: Shape<T>): Shape<readonly T[]> =>
	(value, at, problems) => {
		if (!Array.isArray(value)) return wrong(value, at, 'a list', problems);
		const items: T[] = [];
		for (const [index, item] of value.entries()) {
			const read = shape(item, `${at} › ${index}`, problems);
			if (read !== undefined) items.push(read);
		}
		return items.length === value.length ? items : undefined;
	};

/** An object with exactly these keys. */
export const objectOf =
	<T extends object>(shapes: { readonly [Key in keyof T]-?: Shape<T[Key]> }): Shape<T> =>
	(value, at, problems) => {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			return wrong(value, at, 'an object', problems);
		}
		const given = new Map(Object.entries(value));
		const result: Partial<T> = {};
		let isWhole = true;
		for (const key of Object.keys(shapes) as (keyof T & string)[]) {
			const read = shapes[key](given.get(key), `${at} › ${key}`, problems);
			given.delete(key);
			if (read === undefined) isWhole = false;
			else result[key] = read;
		}
		for (const [key, rest] of given) {
			isWhole = false;
			wrong(rest, `${at} › ${key}`, 'no such key', problems);
		}
		return isWhole ? (result as T) : undefined;
	};

import { err, ok, type Result } from '@schutznetz/kernel';
import { fromB64 } from '@schutznetz/vault/public';

/** What is wrong with a field of a JSON body: its name, and what came beside what was due. */
export type FieldProblem = {
	readonly kind: 'malformed';
	readonly what: string;
} & (
	| { readonly because: 'missing' | 'not-base64url' }
	| { readonly because: 'wrong-length'; readonly cameBytes: number; readonly dueBytes: number }
	| { readonly because: 'wrong-count'; readonly came: number; readonly least: number; readonly most: number }
);

type Read<T> = Result<T, FieldProblem>;

/** The field of a JSON object, whatever it is; undefined where the body is no object or has no such field. */
function field(body: unknown, name: string): unknown {
	const isObject = typeof body === 'object' && body !== null && Object.hasOwn(body, name);
	return isObject ? (body as Record<string, unknown>)[name] : undefined;
}

const missing = (what: string): Read<never> => err({ kind: 'malformed', what, because: 'missing' });

/** A field that is a text. */
export function readText(body: unknown, name: string): Read<string> {
	return toText(field(body, name), name);
}

/** A value that is a text; `what` is what a problem calls it. */
export const toText = (value: unknown, what: string): Read<string> =>
	typeof value === 'string' ? ok(value) : missing(what);

/** A field that is a whole number from zero on. */
export function readCount(body: unknown, name: string): Read<number> {
	const value = field(body, name);
	return Number.isSafeInteger(value) && (value as number) >= 0 ? ok(value as number) : missing(name);
}

/** A field that holds bytes, as base64url. */
export function readBytes(body: unknown, name: string, dueBytes?: number): Read<Uint8Array> {
	return toBytes(field(body, name), name, dueBytes);
}

/** A value that holds bytes, as base64url; `what` is what a problem calls it. */
export function toBytes(value: unknown, what: string, dueBytes?: number): Read<Uint8Array> {
	if (typeof value !== 'string') return missing(what);
	const bytes = fromB64(value);
	if (!bytes.ok) return err({ kind: 'malformed', what, because: 'not-base64url' });
	const cameBytes = bytes.value.length;
	if (dueBytes === undefined || cameBytes === dueBytes) return bytes;
	return err({ kind: 'malformed', what, because: 'wrong-length', cameBytes, dueBytes });
}

/** A field that is a list, each item read in turn; the first problem is the list's. */
export function readList<T>(
	body: unknown,
	name: string,
	[least, most]: readonly [least: number, most: number],
	readItem: (item: unknown, what: string) => Read<T>,
): Read<readonly T[]> {
	const value = field(body, name);
	if (!Array.isArray(value)) return missing(name);
	const came = value.length;
	if (came < least || came > most) {
		return err({ kind: 'malformed', what: name, because: 'wrong-count', came, least, most });
	}
	const items: T[] = [];
	for (const [index, item] of value.entries()) {
		const read = readItem(item, `${name}[${index}]`);
		if (!read.ok) return read;
		items.push(read.value);
	}
	return ok(items);
}

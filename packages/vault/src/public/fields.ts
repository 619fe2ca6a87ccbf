import { fromB64 } from './b64.ts';

/** The fields of an object that came as JSON. */
export type Fields = Readonly<Record<string, unknown>>;

/** A field that holds exactly so many bytes as base64url; undefined where it does not. */
export function bytesField(fields: Fields, name: string, dueBytes: number): Uint8Array | undefined {
	const value = fields[name];
	if (typeof value !== 'string') return undefined;
	const bytes = fromB64(value);
	return bytes.ok && bytes.value.length === dueBytes ? bytes.value : undefined;
}

/** Whether a value is a whole number, `least` or more, that JSON carries exactly. */
export function isCount(value: unknown, least: number): value is number {
	return Number.isSafeInteger(value) && (value as number) >= least;
}

/** Whether a value is an id: a text that is neither empty nor a paragraph. */
export function isId(value: unknown): value is string {
	return typeof value === 'string' && value.length > 0 && value.length <= 200;
}

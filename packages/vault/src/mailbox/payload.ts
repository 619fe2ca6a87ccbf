import { err, ok, type Result } from '@schutznetz/kernel';
import { utf8 } from '../bytes.ts';
import { type Malformed, unpad } from '../envelope/padding.ts';

/** A payload of a version that this release does not know: made by a later one. */
export type UnknownPayloadVersion = {
	readonly kind: 'unknown-payload-version';
	readonly version: number;
};

/** Why an opened content is no payload. */
export type PayloadProblem = Malformed | UnknownPayloadVersion;

/** A payload's JSON as bytes, its version in front. */
export function writePayload(fields: Readonly<Record<string, unknown>>): Uint8Array {
	return utf8(JSON.stringify({ v: 1, ...fields }));
}

/** The fields of a padded payload of version 1; fields that nobody knows are left for who knows them. */
export function readPayload(padded: Uint8Array): Result<Readonly<Record<string, unknown>>, PayloadProblem> {
	const bytes = unpad(padded);
	return bytes.ok ? parsePayload(bytes.value) : bytes;
}

/** As `readPayload`, for a payload that was not padded. */
export function parsePayload(bytes: Uint8Array): Result<Readonly<Record<string, unknown>>, PayloadProblem> {
	try {
		return payloadFields(
			JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)),
		);
	} catch {
		return err({ kind: 'malformed', what: 'json' });
	}
}

/** The fields of a payload that is JSON already, as a part of another one. */
export function payloadFields(payload: unknown): Result<Readonly<Record<string, unknown>>, PayloadProblem> {
	if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
		return err({ kind: 'malformed', what: 'json' });
	}
	const fields = payload as Readonly<Record<string, unknown>>;
	const { v: version } = fields;
	if (typeof version !== 'number') return err({ kind: 'malformed', what: 'v' });
	return version === 1 ? ok(fields) : err({ kind: 'unknown-payload-version', version });
}

/** Whether a value is a day that exists, as 'YYYY-MM-DD'. */
export function isDay(value: unknown): value is string {
	if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const day = new Date(`${value}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

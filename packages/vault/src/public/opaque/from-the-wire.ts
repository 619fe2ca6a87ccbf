import { err, ok, type Result } from '@schutznetz/kernel';

/** What came over the wire under `field` is no message of OPAQUE. */
export type MalformedMessage = { readonly kind: 'malformed'; readonly field: string };

/**
 * Runs one step of OPAQUE. The library throws for bad messages of the other side and for bugs of ours alike,
 * and names the field in its text: only what came over the wire is an expected failure.
 */
export function fromTheWire<T>(field: string, step: () => T): Result<T, MalformedMessage> {
	try {
		return ok(step());
	} catch (error) {
		if (error instanceof Error && error.message.includes(`${field}"`))
			return err({ kind: 'malformed', field });
		throw error;
	}
}

import type { Result } from '@schutznetz/kernel';
import { toB64 } from '@schutznetz/vault/public';
import { answer } from '../endpoint.ts';

const statuses: Readonly<Record<string, number>> = {
	'proof-due': 401,
	'device-refused': 401,
	malformed: 400,
	'code-used': 409,
	'pairing-ended': 410,
};

/** The answer to one step of two devices that meet. */
export function pairingAnswer<T>(
	step: Result<T, { readonly kind: string }>,
	body: (value: T) => object = () => ({ kind: 'done' }),
): Response {
	if (step.ok) return answer(200, body(step.value));
	return answer(statuses[step.error.kind] ?? 400, step.error);
}

/** Bytes that may not be there yet. */
export const b64OrNull = (bytes: Uint8Array | null): string | null => bytes && toB64(bytes);

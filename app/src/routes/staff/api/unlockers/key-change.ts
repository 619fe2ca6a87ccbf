import type { Result } from '@schutznetz/kernel';
import { answer } from '../endpoint.ts';

const statuses: Readonly<Record<string, number>> = {
	'proof-due': 401,
	'wrong-code': 401,
	malformed: 400,
	'no-unlocker': 404,
	'already-there': 409,
};

/** The answer to a change of the ways into an account. */
export function keyChange(changed: Result<void, { readonly kind: string }>): Response {
	if (changed.ok) return answer(200, { kind: 'done' });
	return answer(statuses[changed.error.kind] ?? 400, changed.error);
}

import type { Result } from '@schutznetz/kernel';
import { answer } from '../endpoint.ts';

type Refusal = { readonly kind: string; readonly from?: Temporal.Instant };

const statuses: Readonly<Record<string, number>> = {
	malformed: 400,
	'proof-due': 401,
	'wrong-code': 401,
	'wrong-ticket': 401,
	'own-account': 403,
	'no-escrow': 404,
	'no-request': 404,
	'no-share': 404,
	'already-begun': 409,
	'too-early': 425,
};

/** The answer to one step of a way back. */
export function recoveryAnswer<T>(
	step: Result<T, Refusal>,
	body: (value: T) => object = () => ({ kind: 'done' }),
): Response {
	if (step.ok) return answer(200, body(step.value));
	const { kind, from } = step.error;
	return answer(statuses[kind] ?? 400, from ? { kind, from: from.toString() } : step.error);
}

import type { ApiProblem } from './api.ts';
import type { ForeignPairing } from './core/devices.ts';
import type { CodeProblem } from './core/prove-identity.ts';
import type { NotRecovered } from './core/recovery.ts';
import type { PasskeyProblem } from './passkey.ts';

const refusals = [
	'proof-due',
	'wrong-code',
	'passkey-refused',
	'attempt-ended',
	'already-there',
	'no-unlocker',
	'own-account',
	'wrong-ticket',
	'no-escrow',
	'no-request',
	'no-share',
	'already-begun',
	'pairing-ended',
	'code-used',
	'device-refused',
] as const;

/** Why a change of the ways in, or a way back, did not go on: each a sentence on the page. */
export type KeyProblem =
	| { readonly kind: (typeof refusals)[number] }
	| { readonly kind: 'too-early'; readonly from: string }
	| { readonly kind: 'offline' | 'server-away' | 'signed-out' | 'locked' | 'not-understood' }
	| { readonly kind: 'unreadable-code'; readonly problem: CodeProblem }
	/** The eight words of a pairing. */
	| { readonly kind: 'unreadable-words'; readonly problem: CodeProblem }
	/** The browser keeps nothing: a private window, or it is set so. */
	| { readonly kind: 'device-not-kept' }
	/** The key of this browser is another account's, or was removed. */
	| { readonly kind: 'device-does-not-fit' }
	| ForeignPairing
	| { readonly kind: 'other-code' | 'wrong-words' | 'not-the-same' }
	| { readonly kind: 'too-short'; readonly dueCharacters: number }
	| NotRecovered
	| PasskeyProblem;

/** What an answer of the server means. */
export function keyProblemOf(error: ApiProblem): KeyProblem {
	if (error.kind !== 'refused') return error;
	const { kind, from } = error.answer;
	if (kind === 'too-early' && typeof from === 'string') return { kind, from };
	const known = refusals.find((one) => one === kind);
	return { kind: known ?? 'not-understood' };
}

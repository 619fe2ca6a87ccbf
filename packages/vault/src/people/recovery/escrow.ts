import { err, type Result } from '@schutznetz/kernel';
import { combine, split } from 'shamir-secret-sharing';
import { concat, randomBytes } from '../../bytes.ts';
import type { OpenProblem } from '../../envelope/open-problem.ts';
import type { PayloadProblem } from '../../mailbox/payload.ts';
import { openKeysWith, type PersonalKeys, sealKeysWith } from '../personal-keys.ts';

/** How many shares bring the keys back; one alone says nothing about them. */
export const SHARES_DUE = 2;

/** Bytes of one share: the key's 32, and which one it is. */
export const SHARE_BYTES = 33;

/** Whose keys, and which splitting of them. */
export type EscrowPlace = { readonly accountId: string; readonly escrowId: string };

/** A person's keys, sealed under a key that nobody has, and its shares. */
export type Escrow = { readonly sealed: Uint8Array<ArrayBuffer>; readonly shares: readonly Uint8Array[] };

/** The keys did not come out: too few shares, twice the same, or not of this splitting. */
export type EscrowProblem =
	| { readonly kind: 'too-few-shares'; readonly came: number; readonly due: number }
	| OpenProblem
	| PayloadProblem;

/**
 * Splits a way to a person's keys among others, two of whom bring it back. It is the keys that are sealed and not the
 * master key: a new master key leaves the shares as they are.
 */
export async function makeEscrow(keys: PersonalKeys, among: number, place: EscrowPlace): Promise<Escrow> {
	const key = randomBytes(32);
	const shares = await split(key, among, SHARES_DUE);
	return { sealed: await sealKeysWith(key, keys, place), shares };
}

/** A person's keys out of any two shares; wrong ones are `other-key`. */
export async function openEscrow(
	sealed: Uint8Array,
	shares: readonly Uint8Array[],
	place: EscrowPlace,
): Promise<Result<PersonalKeys, EscrowProblem>> {
	// Two shares of one number would not be taken, and what is no share at all neither.
	const different = new Map<number, Uint8Array<ArrayBuffer>>();
	for (const share of shares)
		if (share.length === SHARE_BYTES) different.set(share.at(-1) ?? 0, concat(share));
	const came = [...different.values()];
	let problem: EscrowProblem = { kind: 'too-few-shares', came: came.length, due: SHARES_DUE };
	// One bad share must not spoil two good ones.
	for (const [i, one] of came.entries()) {
		for (const other of came.slice(i + 1)) {
			const keys = await openKeysWith(await combine([one, other]), sealed, place);
			if (keys.ok) return keys;
			problem = keys.error;
		}
	}
	return err(problem);
}

import { ok, type Result } from '@schutznetz/kernel';
import {
	fromB64,
	generationOf,
	isOfTeam,
	type NotBase64Url,
	toB64,
	unwrapSecret,
	wrapSecretFor,
} from '@schutznetz/vault';
import type { WireKey } from '../wire.ts';
import { type Held, openOf } from './held.ts';

type Unwrapped = Awaited<ReturnType<typeof unwrapSecret>>;
export type KeyProblem = Extract<Unwrapped, { ok: false }>['error'] | NotBase64Url;

/** The key of an object, wrapped to each member of the team and signed by me. */
export function wrapForTeam(held: Held, objectId: string, secret: Uint8Array): Promise<WireKey[]> {
	const { roster, accountId, keys } = openOf(held);
	const by = { memberId: accountId, signingSeed: keys.signingSeed };
	return Promise.all(
		roster.members.filter(isOfTeam).map(async ({ id: memberId, sealing }) => ({
			memberId,
			wrapped: toB64(await wrapSecretFor(sealing, secret, { objectId, memberId, by })),
		})),
	);
}

/** The key of an object that a member wrapped to me; one that no member signed is refused. */
export async function unwrapForMe(
	held: Held,
	objectId: string,
	wrapped: string,
): Promise<Result<Uint8Array, KeyProblem>> {
	const { roster, accountId, keys } = openOf(held);
	const known = held.objectKeys.get(objectId);
	if (known?.wrapped === wrapped) return ok(known.key);
	const bytes = fromB64(wrapped);
	if (!bytes.ok) return bytes;
	const place = { objectId, memberId: accountId, signers: roster.everMembers.filter(isOfTeam) };
	const secret = await unwrapSecret(keys.sealingSeed, bytes.value, place);
	if (secret.ok) held.objectKeys.set(objectId, { wrapped, key: secret.value });
	return secret;
}

/**
 * Under which key the next version of an object is sealed: its own, or a new one for everybody where somebody has left
 * who knew it. The server takes both together.
 */
export async function keyForNext(
	held: Held,
	objectId: string,
	key: Uint8Array,
): Promise<{ readonly key: Uint8Array; readonly keys?: readonly WireKey[] }> {
	const { roster } = openOf(held);
	const sealedAt = held.sealedAt.get(objectId) ?? roster.position;
	if (sealedAt >= generationOf(roster)) return { key };
	const fresh = crypto.getRandomValues(new Uint8Array(32));
	held.nextKeys.set(objectId, fresh);
	return { key: fresh, keys: await wrapForTeam(held, objectId, fresh) };
}

/** The key of an object after its next version was stored. */
export function keyAfterNext(held: Held, objectId: string, key: Uint8Array): Uint8Array {
	const next = held.nextKeys.get(objectId) ?? key;
	held.nextKeys.delete(objectId);
	return next;
}

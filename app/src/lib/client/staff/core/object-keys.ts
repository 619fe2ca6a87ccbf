import { ok, type Result } from '@schutznetz/kernel';
import { fromB64, type NotBase64Url, toB64, unwrapSecret, wrapSecretFor } from '@schutznetz/vault';
import type { WireKey } from '../wire.ts';
import { type Held, openOf } from './held.ts';

type Unwrapped = Awaited<ReturnType<typeof unwrapSecret>>;
export type KeyProblem = Extract<Unwrapped, { ok: false }>['error'] | NotBase64Url;

/** The key of an object, wrapped to each member of the team and signed by me. */
export function wrapForTeam(held: Held, objectId: string, secret: Uint8Array): Promise<WireKey[]> {
	const { roster, accountId, keys } = openOf(held);
	const by = { memberId: accountId, signingSeed: keys.signingSeed };
	return Promise.all(
		roster.members.map(async ({ id: memberId, sealing }) => ({
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
	const place = { objectId, memberId: accountId, signers: roster.everMembers };
	const secret = await unwrapSecret(keys.sealingSeed, bytes.value, place);
	if (secret.ok) held.objectKeys.set(objectId, { wrapped, key: secret.value });
	return secret;
}

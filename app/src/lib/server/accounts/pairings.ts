import { timingSafeEqual } from 'node:crypto';
import { err, ok, type Result } from '@schutznetz/kernel';
import { toB64, tokenHash } from '@schutznetz/vault/public';
import type { MalformedMessage } from '@schutznetz/vault/public/opaque';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import { type AccountKey, readPersonalKeys } from '../db/team/accounts.ts';
import { insertPairedUnlocker, type PairedUnlocker } from '../db/team/unlockers.ts';
import { BoundedMap } from './bounded-map.ts';
import { checkProof, type ProofDue } from './fresh-proof.ts';
import { isKeyEnvelope, isSealedEnvelope } from './is-key-envelope.ts';
import type { Session } from './sessions.ts';

/** How long the words of a pairing hold: too short for anybody to try them. */
const pairingMinutes = 10;
const mostPairings = 1_000;
/** Two envelopes of public keys and names. */
const mostEnvelopeBytes = 8_192;

/** There is none of this id, or no longer: ended, too old, begun by another session, or this server has restarted. */
export interface PairingEnded {
	readonly kind: 'pairing-ended';
}

/** A device, all but the anchor that it makes itself once it knows whose it is. */
export type NewDevice = Omit<PairedUnlocker, 'kind' | 'anchor' | 'credential' | 'proofHash'> & {
	readonly proofHash: Uint8Array;
};

/** How far two devices have come. */
export interface PairingView {
	/** `waiting` for the new device, `asked` by it, `answered` by the old one, `done`. */
	readonly state: 'waiting' | 'asked' | 'answered' | 'done';
	readonly request: Uint8Array | null;
	readonly answer: Uint8Array | null;
}

interface Pairing extends PairingView {
	readonly account: AccountKey;
	/** Of the session that began it: no other answers. */
	readonly tokenSha256: Uint8Array;
	readonly endsAt: Temporal.Instant;
	readonly device: NewDevice | null;
	/** As they stood when the old device answered: a master key that was made anew since opens nothing of then. */
	readonly personalKeys: Uint8Array | null;
}

/**
 * Where two devices of one person meet. What they say goes through here sealed under words that this server never
 * sees; it is kept in memory for minutes, and a device is stored whole, at the end, or not at all.
 */
export class Pairings {
	readonly #db: Db;
	readonly #pairings = new BoundedMap<Pairing>(mostPairings);

	constructor(db: Db) {
		this.#db = db;
	}

	/** The old device shows words: their meeting place is open from now on. */
	begin(
		{ accountId, organisationId, tokenSha256, provedAt }: Session,
		id: Uint8Array,
		now: Temporal.Instant,
	): Result<{ endsAt: Temporal.Instant }, ProofDue> {
		const proven = checkProof({ provedAt }, now);
		if (!proven.ok) return proven;
		const endsAt = now.add({ minutes: pairingMinutes });
		this.#pairings.set(toB64(id), {
			account: { accountId, organisationId },
			tokenSha256,
			endsAt,
			state: 'waiting',
			request: null,
			answer: null,
			device: null,
			personalKeys: null,
		});
		return ok({ endsAt });
	}

	/** How far it has come; with a session, only for the one that began it. */
	look(
		id: Uint8Array,
		session: Session | undefined,
		now: Temporal.Instant,
	): Result<PairingView, PairingEnded> {
		const pairing = this.#find(id, now);
		if (!pairing || (session && !isOf(session, pairing))) return err({ kind: 'pairing-ended' });
		const { state, request, answer } = pairing;
		return ok({ state, request, answer });
	}

	/** The new device asks. The words serve one device: a second one that knows them is refused. */
	ask(
		id: Uint8Array,
		request: Uint8Array,
		now: Temporal.Instant,
	): Result<void, PairingEnded | MalformedMessage | { readonly kind: 'code-used' }> {
		if (!isSmallEnvelope(request)) return err({ kind: 'malformed', field: 'request' });
		const pairing = this.#find(id, now);
		if (!pairing) return err({ kind: 'pairing-ended' });
		if (pairing.request) {
			// The same words again from the same browser, whose answer got lost on the way.
			return isSame(pairing.request, request) ? ok(undefined) : err({ kind: 'code-used' });
		}
		this.#pairings.set(toB64(id), { ...pairing, state: 'asked', request });
		return ok(undefined);
	}

	/** The old device says yes: whose account it is, and what will lie here for the new one. */
	async answer(
		session: Session,
		id: Uint8Array,
		{ answer, device }: { readonly answer: Uint8Array; readonly device: NewDevice },
		now: Temporal.Instant,
	): Promise<Result<void, PairingEnded | MalformedMessage>> {
		if (!isSmallEnvelope(answer)) return err({ kind: 'malformed', field: 'answer' });
		if (!isSealedEnvelope(device.wrapped)) return err({ kind: 'malformed', field: 'wrapped' });
		const { accountId, organisationId } = session;
		const personalKeys = await inOrganisation(this.#db, organisationId, (tx) =>
			readPersonalKeys(tx, accountId),
		);
		const pairing = this.#find(id, now);
		if (!pairing || !isOf(session, pairing) || pairing.state !== 'asked') {
			return err({ kind: 'pairing-ended' });
		}
		this.#pairings.set(toB64(id), { ...pairing, state: 'answered', answer, device, personalKeys });
		return ok(undefined);
	}

	/** The new device has kept its key and proves it: only now is it an unlocker. A second time changes nothing. */
	async finish(
		id: Uint8Array,
		{ proof, anchor }: { readonly proof: Uint8Array; readonly anchor: Uint8Array },
		now: Temporal.Instant,
	): Promise<Result<void, PairingEnded | MalformedMessage | { readonly kind: 'device-refused' }>> {
		if (!isKeyEnvelope(anchor)) return err({ kind: 'malformed', field: 'anchor' });
		const pairing = this.#find(id, now);
		if (!pairing?.device || !pairing.personalKeys) return err({ kind: 'pairing-ended' });
		const { account, device, personalKeys } = pairing;
		if (!timingSafeEqual(tokenHash(proof), device.proofHash)) return err({ kind: 'device-refused' });
		if (pairing.state === 'done') return ok(undefined);
		const isStored = await inOrganisation(this.#db, account.organisationId, async (tx) => {
			if (!isSame(await readPersonalKeys(tx, account.accountId), personalKeys)) return false;
			const unlocker = { ...device, kind: 'device', anchor } as const;
			if (!(await insertPairedUnlocker(tx, account, unlocker))) return false;
			await appendAuditEntry(tx, account.organisationId, {
				actor: account.accountId,
				action: 'unlocker-added',
				facts: { kind: 'device' },
			});
			return true;
		});
		if (!isStored) return err({ kind: 'pairing-ended' });
		this.#pairings.set(toB64(id), { ...pairing, state: 'done' });
		return ok(undefined);
	}

	/** The old device ends it; nothing happens where there is none. */
	end(session: Session, id: Uint8Array, now: Temporal.Instant): void {
		const pairing = this.#find(id, now);
		if (pairing && isOf(session, pairing)) this.#pairings.take(toB64(id));
	}

	#find(id: Uint8Array, now: Temporal.Instant): Pairing | undefined {
		const pairing = this.#pairings.get(toB64(id));
		return pairing && Temporal.Instant.compare(now, pairing.endsAt) < 0 ? pairing : undefined;
	}
}

const isOf = (session: Session, { account, tokenSha256 }: Pairing): boolean =>
	session.accountId === account.accountId && isSame(session.tokenSha256, tokenSha256);

const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
	one.length === other.length && timingSafeEqual(one, other);

const isSmallEnvelope = (bytes: Uint8Array): boolean =>
	bytes.length <= mostEnvelopeBytes && isKeyEnvelope(bytes);

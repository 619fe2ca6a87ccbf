import { sha256 } from '@noble/hashes/sha2.js';
import { err, ok, type Result } from '@schutznetz/kernel';
import { frame } from '../bytes.ts';
import { openWithKey, sealWithKey } from '../envelope/key-envelope.ts';
import type { OpenProblem } from '../envelope/open-problem.ts';
import { derive } from '../hkdf.ts';
import { LABELS } from '../labels.ts';
import { type PayloadProblem, parsePayload, writePayload } from '../mailbox/payload.ts';
import { toB64 } from '../public/b64.ts';
import { bytesField, isId } from '../public/fields.ts';
import type { Secret } from '../secret/secret.ts';

/** Where two devices meet at the server, and the key that they share and it lacks. */
export type Pairing = { readonly id: Uint8Array; readonly key: Uint8Array };

/** What a new device asks for: its own public key, and how it will prove itself. */
export type PairingRequest = {
	readonly unlockerId: string;
	readonly publicKey: Uint8Array;
	readonly proofHash: Uint8Array;
};

/** What the old one answers: whose account it is, and whose signature counts. */
export type PairingAnswer = {
	readonly accountId: string;
	readonly name: string;
	readonly signing: Uint8Array;
};

/**
 * The meeting of two devices, from eight words (80 random bits) that are told by mouth and hold for minutes: a server
 * cannot try them in that time, and no key but public ones goes over the wire.
 */
export async function pairingOf(words: Secret): Promise<Pairing> {
	if (words.form !== 8) throw new TypeError(`pairing: ${words.form} words came, 8 are due`);
	const bytes = await derive(words.bits, LABELS.pairing, [], 64);
	return { id: bytes.slice(0, 32), key: bytes.slice(32) };
}

/** The new device's request, for the old one's eyes. */
export function sealPairingRequest(
	{ id, key }: Pairing,
	request: PairingRequest,
): Promise<Uint8Array<ArrayBuffer>> {
	const { unlockerId, publicKey, proofHash } = request;
	const payload = writePayload({ unlockerId, publicKey: toB64(publicKey), proofHash: toB64(proofHash) });
	return sealWithKey(key, payload, { label: LABELS.pairingRequest, data: [id] });
}

/** The request again; what a server made up is `other-key`. */
export async function openPairingRequest(
	{ id, key }: Pairing,
	envelope: Uint8Array,
): Promise<Result<PairingRequest, OpenProblem | PayloadProblem>> {
	const opened = await openWithKey(key, envelope, { label: LABELS.pairingRequest, data: [id] });
	const fields = opened.ok ? parsePayload(opened.value) : opened;
	if (!fields.ok) return fields;
	const { unlockerId } = fields.value;
	if (!isId(unlockerId)) return err({ kind: 'malformed', what: 'unlockerId' });
	const publicKey = bytesField(fields.value, 'publicKey', 1216);
	if (publicKey === undefined) return err({ kind: 'malformed', what: 'publicKey' });
	const proofHash = bytesField(fields.value, 'proofHash', 32);
	if (proofHash === undefined) return err({ kind: 'malformed', what: 'proofHash' });
	return ok({ unlockerId, publicKey, proofHash });
}

/**
 * Eight digits that both devices show before the old one answers. The words keep the server out; this is against
 * somebody who read them over a shoulder and was faster than the own second device.
 */
export function pairingDigits(publicKey: Uint8Array): string {
	const hash = sha256(frame([LABELS.pairingDigits, publicKey]));
	const number = hash.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
	const digits = (number % 10n ** 8n).toString().padStart(8, '0');
	return `${digits.slice(0, 4)} ${digits.slice(4)}`;
}

/** The old device's answer. */
export function sealPairingAnswer(
	{ id, key }: Pairing,
	answer: PairingAnswer,
): Promise<Uint8Array<ArrayBuffer>> {
	const payload = writePayload({ ...answer, signing: toB64(answer.signing) });
	return sealWithKey(key, payload, { label: LABELS.pairingAnswer, data: [id] });
}

/** The answer again. */
export async function openPairingAnswer(
	{ id, key }: Pairing,
	envelope: Uint8Array,
): Promise<Result<PairingAnswer, OpenProblem | PayloadProblem>> {
	const opened = await openWithKey(key, envelope, { label: LABELS.pairingAnswer, data: [id] });
	const fields = opened.ok ? parsePayload(opened.value) : opened;
	if (!fields.ok) return fields;
	const { accountId, name } = fields.value;
	if (!isId(accountId)) return err({ kind: 'malformed', what: 'accountId' });
	if (!isId(name)) return err({ kind: 'malformed', what: 'name' });
	const signing = bytesField(fields.value, 'signing', 32);
	if (signing === undefined) return err({ kind: 'malformed', what: 'signing' });
	return ok({ accountId, name, signing });
}

import { sha256 } from '@noble/hashes/sha2.js';
import { argon2id } from 'hash-wasm';
import { frame, utf8 } from '../bytes.ts';
import { derive } from '../hkdf.ts';
import { LABELS } from '../labels.ts';
import { asciiDigit } from '../secret/ascii-digit.ts';
import type { Secret } from '../secret/secret.ts';

/** What a secret opens: the key that both sides of one thread hold. */
export type Mailbox = { readonly threadKey: Uint8Array };

/** What the form of a secret fixes; the longer secret needs less work. */
const ARGON2 = {
	8: { memoryKiB: 64 * 1024, passes: 3 },
	12: { memoryKiB: 19 * 1024, passes: 2 },
} as const;

/**
 * The mailbox of a secret on one instance: Argon2id (one lane) over secret and PIN gives the root, HKDF the thread
 * key. No PIN is the same as an empty one. Takes a third of a second and 64 MiB: run it in a worker.
 */
export async function deriveMailbox(
	secret: Secret,
	{ instanceId, pin = '' }: { readonly instanceId: string; readonly pin?: string },
): Promise<Mailbox> {
	const { memoryKiB, passes } = ARGON2[secret.form];
	const root = await argon2id({
		password: frame([secret.bits, utf8(normalPin(pin))]),
		salt: sha256(frame([LABELS.mailboxSalt, instanceId])),
		parallelism: 1,
		iterations: passes,
		memorySize: memoryKiB,
		hashLength: 32,
		outputType: 'binary',
	});
	return { threadKey: await derive(root, LABELS.threadKey) };
}

/** A PIN as it is mixed in: the same on every keyboard that somebody may come back with. */
function normalPin(pin: string): string {
	return [...pin.normalize('NFKC').trim()].map((character) => asciiDigit(character) ?? character).join('');
}

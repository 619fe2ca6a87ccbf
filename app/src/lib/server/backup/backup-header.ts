import { argon2, createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * The file: a line with the magic word and the version, a line of JSON (`BackupHeader`), then the gzipped dump in
 * sealed chunks (`sealed-chunks.ts`).
 */
const magic = 'SCHUTZNETZ-BACKUP';
const backupVersion = 1;

/** How the key is made from the passphrase, and how the right passphrase is told. */
export interface BackupHeader {
	readonly kdf: 'argon2id';
	readonly memoryKib: number;
	readonly passes: number;
	readonly saltB64: string;
	/** SHA-256 of the second half of the derived bytes; guessing against it costs the whole Argon2id. */
	readonly checkB64: string;
	readonly cipher: 'aes-256-gcm';
	readonly chunkBytes: number;
}

/** A header with its exact bytes, which every chunk is bound to, and the key. */
export interface OpenedHeader {
	readonly headerSha256: Buffer;
	readonly key: Buffer;
	readonly chunkBytes: number;
}

const memoryKib = 131_072;
const passes = 3;
const chunkBytes = 65_536;

/** Makes the two first lines of a new backup and the key that goes with them. */
export async function makeHeader(passphrase: string): Promise<{ lines: Buffer } & OpenedHeader> {
	const salt = randomBytes(32);
	const { key, check } = await derive(passphrase, salt, memoryKib, passes);
	const header: BackupHeader = {
		kdf: 'argon2id',
		memoryKib,
		passes,
		saltB64: salt.toString('base64'),
		checkB64: check.toString('base64'),
		cipher: 'aes-256-gcm',
		chunkBytes,
	};
	const lines = Buffer.from(`${magic} ${backupVersion}\n${JSON.stringify(header)}\n`);
	return { lines, headerSha256: sha256(lines), key, chunkBytes };
}

/** What the first bytes of a file say; `more` when they are not all there yet. */
export type HeaderRead =
	| { readonly kind: 'more' }
	| { readonly kind: 'notABackup' }
	| { readonly kind: 'newerBackup'; readonly version: number }
	| { readonly kind: 'header'; readonly header: BackupHeader; readonly length: number };

const longestHeaderBytes = 4_096;

/** Reads the first two lines. */
export function readHeader(bytes: Buffer): HeaderRead {
	const start = bytes.subarray(0, magic.length + 1).toString('latin1');
	if (!`${magic} `.startsWith(start)) return { kind: 'notABackup' };
	const firstEnd = bytes.indexOf(10);
	const secondEnd = firstEnd === -1 ? -1 : bytes.indexOf(10, firstEnd + 1);
	if (firstEnd !== -1) {
		const version = bytes.subarray(magic.length + 1, firstEnd).toString('latin1');
		if (!/^\d{1,6}$/.test(version)) return { kind: 'notABackup' };
		if (Number(version) !== backupVersion) return { kind: 'newerBackup', version: Number(version) };
	}
	if (secondEnd === -1) return { kind: bytes.length < longestHeaderBytes ? 'more' : 'notABackup' };
	try {
		const header: unknown = JSON.parse(bytes.subarray(firstEnd + 1, secondEnd).toString('utf8'));
		return isHeader(header) ? { kind: 'header', header, length: secondEnd + 1 } : { kind: 'notABackup' };
	} catch {
		return { kind: 'notABackup' };
	}
}

/** The key of a header; `undefined` for a wrong passphrase. */
export async function openHeader(
	header: BackupHeader,
	headerBytes: Buffer,
	passphrase: string,
): Promise<OpenedHeader | undefined> {
	const salt = Buffer.from(header.saltB64, 'base64');
	const { key, check } = await derive(passphrase, salt, header.memoryKib, header.passes);
	const expected = Buffer.from(header.checkB64, 'base64');
	if (expected.length !== check.length || !timingSafeEqual(expected, check)) return undefined;
	return { headerSha256: sha256(headerBytes), key, chunkBytes: header.chunkBytes };
}

function isHeader(value: unknown): value is BackupHeader {
	if (typeof value !== 'object' || value === null) return false;
	const header = value as Partial<Record<keyof BackupHeader, unknown>>;
	const isWithin = (field: unknown, from: number, to: number): boolean =>
		Number.isInteger(field) && Number(field) >= from && Number(field) <= to;
	return (
		header.kdf === 'argon2id' &&
		header.cipher === 'aes-256-gcm' &&
		// Upper bounds: a file from a stranger must not make us use all memory before it is checked.
		isWithin(header.memoryKib, 8, 1_048_576) &&
		isWithin(header.passes, 1, 10) &&
		isWithin(header.chunkBytes, 1_024, 16_777_216) &&
		typeof header.saltB64 === 'string' &&
		Buffer.from(header.saltB64, 'base64').length >= 16 &&
		typeof header.checkB64 === 'string'
	);
}

const sha256 = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

function derive(
	passphrase: string,
	nonce: Buffer,
	memory: number,
	passCount: number,
): Promise<{ key: Buffer; check: Buffer }> {
	// One person types "ä" as one sign, another keyboard as two.
	const message = Buffer.from(passphrase.normalize('NFC'), 'utf8');
	return new Promise((done, fail) => {
		argon2(
			'argon2id',
			{ message, nonce, parallelism: 1, tagLength: 64, memory, passes: passCount },
			(error, derived) => {
				if (error) fail(error);
				else done({ key: derived.subarray(0, 32), check: sha256(derived.subarray(32)) });
			},
		);
	});
}

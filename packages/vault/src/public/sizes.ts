import { err, ok, type Result } from '@schutznetz/kernel';
import {
	type EnvelopeHeader,
	type EnvelopeProblem,
	HEADER_BYTES,
	readEnvelopeHeader,
	SUITES,
	type Suite,
	type WrongSuite,
} from './envelope-header.ts';

/** What a text may take, counted as it stands inside the payload; every text travels as one of these. */
export const TEXT_BUCKETS_BYTES = [1024, 4096, 16384] as const;

/** Room beside the text for what goes with it (day, language, thread key, later the head of the roster). */
export const TEXT_ROOM_BYTES = 512;

/** What one piece of a file holds: every piece of every file is full, with zeros where the content has ended. */
export const PIECE_CONTENT_BYTES = 65_536;

/** So many pieces at most: a file is padded to 1, 2, 4 … 256 of them, so to 64 KiB … 16 MiB. */
export const MOST_PIECES = 256;

/** Room for the header of a file in front of its bytes. */
export const MOST_FILE_HEADER_BYTES = 2048;

/** The largest file that can be sent. */
export const MOST_FILE_BYTES = MOST_PIECES * PIECE_CONTENT_BYTES - 4 - MOST_FILE_HEADER_BYTES;

/** Sizes of the parts of a body, by suite. */
export const PART_BYTES = { salt: 32, commitment: 32, tag: 16, encapsulation: 1120 } as const;

/** An envelope whose size is none of those that a text can have: it would stand out among the others. */
export type WrongSize = {
	readonly kind: 'wrong-size';
	readonly cameBytes: number;
	readonly dueBytes: readonly number[];
};

/** Size of a suite-1 envelope around so many bytes. */
export function keyedBytes(plainBytes: number): number {
	return HEADER_BYTES + PART_BYTES.salt + PART_BYTES.commitment + plainBytes + PART_BYTES.tag;
}

/** Size of a suite-2 envelope around so many bytes. */
export function sealedBytes(plainBytes: number): number {
	return HEADER_BYTES + PART_BYTES.encapsulation + PART_BYTES.commitment + plainBytes + PART_BYTES.tag;
}

/** Exact size of the envelope of a message in a thread (suite 1) whose text fits this bucket. */
export function keyedTextBytes(bucket: number): number {
	return keyedBytes(bucket + TEXT_ROOM_BYTES);
}

/** Exact size of the envelope of a first message (suite 2) whose text fits this bucket. */
export function sealedTextBytes(bucket: number): number {
	return sealedBytes(bucket + TEXT_ROOM_BYTES);
}

/** Exact size of the envelope of one piece of a file (suite 1). */
export const PIECE_BYTES = keyedBytes(PIECE_CONTENT_BYTES);

/** What an intake may take: a known header, suite 2, one of the three sizes. */
export function checkSealedText(
	bytes: Uint8Array,
): Result<EnvelopeHeader, EnvelopeProblem | WrongSize | WrongSuite> {
	return checkText(bytes, SUITES.seal, TEXT_BUCKETS_BYTES.map(sealedTextBytes));
}

/** What a slot may take: a known header, suite 1, one of the three sizes. */
export function checkKeyedText(
	bytes: Uint8Array,
): Result<EnvelopeHeader, EnvelopeProblem | WrongSize | WrongSuite> {
	return checkText(bytes, SUITES.key, TEXT_BUCKETS_BYTES.map(keyedTextBytes));
}

/** What may be stored as a piece of a file: a known header, suite 1, the one size. */
export function checkPiece(
	bytes: Uint8Array,
): Result<EnvelopeHeader, EnvelopeProblem | WrongSize | WrongSuite> {
	return checkText(bytes, SUITES.key, [PIECE_BYTES]);
}

function checkText(
	bytes: Uint8Array,
	dueSuite: Suite,
	dueBytes: readonly number[],
): Result<EnvelopeHeader, EnvelopeProblem | WrongSize | WrongSuite> {
	const header = readEnvelopeHeader(bytes);
	if (!header.ok) return header;
	const cameSuite = header.value.suite;
	if (cameSuite !== dueSuite) return err({ kind: 'wrong-suite', cameSuite, dueSuite });
	if (!dueBytes.includes(bytes.length)) return err({ kind: 'wrong-size', cameBytes: bytes.length, dueBytes });
	return ok(header.value);
}

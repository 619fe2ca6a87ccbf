import { err, ok, type Result } from '@schutznetz/kernel';

/** The only version of envelopes so far; another one is named, never guessed. */
export const ENVELOPE_VERSION = 1;

/** How an envelope was closed: with a key that both sides have, or to a public key. */
export const SUITES = { key: 1, seal: 2 } as const;

/** The number of a suite as it stands in the second byte. */
export type Suite = (typeof SUITES)[keyof typeof SUITES];

/** What every envelope begins with: version u8 | suite u8 | length of the body u32 BE. */
export type EnvelopeHeader = {
	readonly version: typeof ENVELOPE_VERSION;
	readonly suite: Suite;
	readonly bodyBytes: number;
};

/** Why bytes are no envelope that this release knows. */
export type EnvelopeProblem =
	| { readonly kind: 'truncated'; readonly cameBytes: number; readonly dueBytes: number }
	| { readonly kind: 'overlong'; readonly cameBytes: number; readonly dueBytes: number }
	| { readonly kind: 'unknown-version'; readonly version: number }
	| { readonly kind: 'unknown-suite'; readonly suite: number };

/** An envelope of one suite where another was due. */
export type WrongSuite = {
	readonly kind: 'wrong-suite';
	readonly cameSuite: Suite;
	readonly dueSuite: Suite;
};

/** Length of the header in front of every body. */
export const HEADER_BYTES = 6;

/** Reads the header and holds the length of the whole against it; needs no key and looks at no body. */
export function readEnvelopeHeader(bytes: Uint8Array): Result<EnvelopeHeader, EnvelopeProblem> {
	const version = bytes[0];
	if (version === undefined) return err({ kind: 'truncated', cameBytes: 0, dueBytes: HEADER_BYTES });
	if (version !== ENVELOPE_VERSION) return err({ kind: 'unknown-version', version });
	if (bytes.length < HEADER_BYTES) {
		return err({ kind: 'truncated', cameBytes: bytes.length, dueBytes: HEADER_BYTES });
	}
	const view = new DataView(bytes.buffer, bytes.byteOffset, HEADER_BYTES);
	const suite = view.getUint8(1);
	if (suite !== SUITES.key && suite !== SUITES.seal) return err({ kind: 'unknown-suite', suite });
	const bodyBytes = view.getUint32(2);
	const sizes = { cameBytes: bytes.length, dueBytes: HEADER_BYTES + bodyBytes };
	if (sizes.cameBytes < sizes.dueBytes) return err({ kind: 'truncated', ...sizes });
	if (sizes.cameBytes > sizes.dueBytes) return err({ kind: 'overlong', ...sizes });
	return ok({ version, suite, bodyBytes });
}

/** The six bytes in front of a body. */
export function writeEnvelopeHeader(suite: Suite, bodyBytes: number): Uint8Array {
	const header = new Uint8Array(HEADER_BYTES);
	const view = new DataView(header.buffer);
	view.setUint8(0, ENVELOPE_VERSION);
	view.setUint8(1, suite);
	view.setUint32(2, bodyBytes);
	return header;
}

import { base64urlnopad } from '@scure/base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	checkKeyedText,
	checkSealedText,
	fromB64,
	keyedTextBytes,
	readEnvelopeHeader,
	sealedTextBytes,
	TEXT_BUCKETS_BYTES,
	toB64,
	tokenHash,
} from './index.ts';

function envelope(suite: number, bytes: number, version = 1): Uint8Array {
	const made = new Uint8Array(bytes);
	made.set([version, suite]);
	new DataView(made.buffer).setUint32(2, bytes - 6);
	return made;
}

describe('the header of an envelope', () => {
	it('is read without a key', () => {
		expect(readEnvelopeHeader(envelope(2, 100))).toEqual({
			ok: true,
			value: { version: 1, suite: 2, bodyBytes: 94 },
		});
	});

	it('names versions and suites that nobody knows', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }), (version, suite) => {
				const read = readEnvelopeHeader(envelope(suite, 50, version));
				const isKnown = suite === 1 || suite === 2;
				if (version !== 1) expect(read).toEqual({ ok: false, error: { kind: 'unknown-version', version } });
				else if (!isKnown) expect(read).toEqual({ ok: false, error: { kind: 'unknown-suite', suite } });
				else expect(read.ok).toBe(true);
			}),
		);
	});

	it('is read at an offset, too', () => {
		const whole = new Uint8Array(70);
		whole.set(envelope(1, 60), 10);
		expect(readEnvelopeHeader(whole.subarray(10)).ok).toBe(true);
	});

	it('says how much is missing or too much', () => {
		expect(readEnvelopeHeader(envelope(1, 60).slice(0, 59))).toEqual({
			ok: false,
			error: { kind: 'truncated', cameBytes: 59, dueBytes: 60 },
		});
		expect(readEnvelopeHeader(new Uint8Array(0))).toMatchObject({
			error: { kind: 'truncated', dueBytes: 6 },
		});
		const longer = envelope(1, 60);
		new DataView(longer.buffer).setUint32(2, 53);
		expect(readEnvelopeHeader(longer)).toMatchObject({
			error: { kind: 'overlong', cameBytes: 60, dueBytes: 59 },
		});
	});
});

describe('what a server takes', () => {
	it.each(TEXT_BUCKETS_BYTES)('a text of %d bytes, in its suite alone', (bucket) => {
		expect(checkSealedText(envelope(2, sealedTextBytes(bucket))).ok).toBe(true);
		expect(checkKeyedText(envelope(1, keyedTextBytes(bucket))).ok).toBe(true);
		expect(checkSealedText(envelope(1, sealedTextBytes(bucket)))).toEqual({
			ok: false,
			error: { kind: 'wrong-suite', cameSuite: 1, dueSuite: 2 },
		});
	});

	it('sizes that a later release must not change', () => {
		expect(TEXT_BUCKETS_BYTES.map(keyedTextBytes)).toEqual([1622, 4694, 16982]);
		expect(TEXT_BUCKETS_BYTES.map(sealedTextBytes)).toEqual([2710, 5782, 18070]);
	});

	it('no other size', () => {
		expect(checkKeyedText(envelope(1, 1623))).toEqual({
			ok: false,
			error: { kind: 'wrong-size', cameBytes: 1623, dueBytes: [1622, 4694, 16982] },
		});
	});
});

describe('base64url', () => {
	it('is read alike by the platform and by the library that stands in for it', () => {
		const character = fc.constantFrom(...'AQgwZaz09-_=+/ \n\t\u00e4');
		fc.assert(
			fc.property(fc.string({ unit: character, maxLength: 12 }), (text) => {
				const read = fromB64(text);
				let due: Uint8Array | undefined;
				try {
					due = base64urlnopad.decode(text);
				} catch {
					due = undefined;
				}
				expect(read.ok ? read.value : undefined).toEqual(due);
			}),
			{ numRuns: 5_000 },
		);
	});

	it('gives back any bytes, and has one text for each', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				const text = toB64(bytes);
				expect(text).toBe(Buffer.from(bytes).toString('base64url'));
				expect(fromB64(text)).toEqual({ ok: true, value: bytes });
			}),
		);
	});

	it.each(['A', 'AB', 'AA==', 'AA=', '+/+/', 'A A', 'AAé', 'AA\n'])('refuses %j', (text) => {
		expect(fromB64(text)).toEqual({
			ok: false,
			error: { kind: 'not-base64url', cameCharacters: text.length },
		});
	});
});

it('a token hash differs from a bare SHA-256', async () => {
	const token = new Uint8Array(32).fill(7);
	const bare = new Uint8Array(await crypto.subtle.digest('SHA-256', token));
	expect(tokenHash(token)).toHaveLength(32);
	expect(tokenHash(token)).not.toEqual(bare);
});

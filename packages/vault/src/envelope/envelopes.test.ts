import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concat, utf8 } from '../bytes.ts';
import { hkdf } from '../hkdf.ts';
import { LABELS } from '../labels.ts';
import { SUITES } from '../public/index.ts';
import { ciphertextForTwoKeys } from '../testing/ciphertext-for-two-keys.ts';
import { goodValue } from '../testing/good-value.ts';
import { associatedData, type Context } from './context.ts';
import { openWithKey, sealWithKey } from './key-envelope.ts';
import { newSealingPair, openSealed, sealingPairFromSeed, sealTo } from './sealed-envelope.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const context: Context = { label: LABELS.message, data: ['fromSeeker', '0'] };
const plain = new TextEncoder().encode('Niemand sonst liest das.');

type Suite = {
	readonly name: string;
	readonly seal: (place?: Context) => Promise<Uint8Array>;
	readonly open: (envelope: Uint8Array, place?: Context) => ReturnType<typeof openWithKey>;
	readonly openWithAnother: (envelope: Uint8Array) => ReturnType<typeof openWithKey>;
	readonly commitmentAt: number;
};

const key = crypto.getRandomValues(new Uint8Array(32));
const another = crypto.getRandomValues(new Uint8Array(32));
const pair = await newSealingPair();

const suites: Suite[] = [
	{
		name: 'an envelope closed with a key',
		seal: (place = context) => sealWithKey(key, plain, place),
		open: (envelope, place = context) => openWithKey(key, envelope, place),
		openWithAnother: (envelope) => openWithKey(another, envelope, context),
		commitmentAt: 6 + 32,
	},
	{
		name: 'an envelope sealed to a public key',
		seal: (place = context) => sealTo(pair.publicKey, plain, place),
		open: (envelope, place = context) => openSealed(pair.seed, envelope, place),
		openWithAnother: (envelope) => openSealed(another, envelope, context),
		commitmentAt: 6 + 1120,
	},
];

describe.each(suites)('$name', ({ seal, open, openWithAnother, commitmentAt }) => {
	it('opens with its key in its place', async () => {
		expect(goodValue(await open(await seal()))).toEqual(plain);
	});

	it('differs each time', async () => {
		expect(await seal()).not.toEqual(await seal());
	});

	it('is named as another key’s where it is', async () => {
		expect(await openWithAnother(await seal())).toEqual({ ok: false, error: { kind: 'other-key' } });
	});

	it.each<Context>([
		{ label: LABELS.firstMessage, data: context.data },
		{ label: LABELS.message, data: ['fromSeeker', '1'] },
		{ label: LABELS.message, data: ['fromSeeker0'] },
		{ label: LABELS.message, data: ['fromSeeker', '0', ''] },
		{ label: LABELS.message, data: [] },
	])('does not open in another place: $label $data', async (place) => {
		expect(await open(await seal(), place)).toEqual({ ok: false, error: { kind: 'other-key' } });
		expect(await open(await seal(place))).toEqual({ ok: false, error: { kind: 'other-key' } });
	});

	it('gives a named error for every flipped bit, and never a content', { timeout: 60_000 }, async () => {
		const envelope = await seal();
		const kinds = new Map<string, number>();
		for (let at = 0; at < envelope.length; at++) {
			// Every bit, but of the long encapsulation (milliseconds each) one bit in every fourth byte.
			const isLong = commitmentAt > 1000 && at >= 6 && at < commitmentAt;
			if (isLong && at % 4 !== 0) continue;
			for (const bit of isLong ? [(at >> 2) % 8] : [0, 1, 2, 3, 4, 5, 6, 7]) {
				const flipped = envelope.slice();
				flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
				const opened = await open(flipped);
				if (opened.ok) throw new Error(`bit ${bit} of byte ${at} changed nothing`);
				const { kind } = opened.error;
				const ciphertextAt = commitmentAt + 32;
				if (at === 0) expect(kind).toBe('unknown-version');
				else if (at === 1) expect(['unknown-suite', 'wrong-suite']).toContain(kind);
				else if (at < 6) expect(['truncated', 'overlong']).toContain(kind);
				else if (at < ciphertextAt) expect(['other-key', 'damaged']).toContain(kind);
				else expect(kind).toBe('damaged');
				kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
			}
		}
		expect(kinds.get('damaged')).toBeGreaterThanOrEqual((plain.length + 16) * 8);
		expect(kinds.get('other-key')).toBeGreaterThanOrEqual(32 * 8);
	});

	it('is truncated at every length but its own, and overlong beyond', { timeout: 60_000 }, async () => {
		const envelope = await seal();
		for (let length = 0; length < envelope.length; length++) {
			const opened = await open(envelope.slice(0, length));
			expect(opened.ok ? 'opened' : opened.error.kind).toBe('truncated');
		}
		const longer = new Uint8Array(envelope.length + 1);
		longer.set(envelope);
		expect(await open(longer)).toMatchObject({ ok: false, error: { kind: 'overlong' } });
	});

	it('is truncated where header and length agree but no body fits', async () => {
		const envelope = (await seal()).slice(0, commitmentAt);
		new DataView(envelope.buffer).setUint32(2, envelope.length - 6);
		expect(await open(envelope)).toMatchObject({ ok: false, error: { kind: 'truncated' } });
	});

	it('never opens as random bytes of the right form', { timeout: 60_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ minLength: 1200, maxLength: 1300 }), async (noise) => {
				const envelope = noise.slice();
				envelope[0] = 1;
				envelope[1] = commitmentAt === 38 ? 1 : 2;
				new DataView(envelope.buffer).setUint32(2, envelope.length - 6);
				const opened = await open(envelope);
				expect(opened.ok ? 'opened' : opened.error.kind).toMatch(/^(other-key|damaged)$/);
			}),
			{ numRuns: 30 },
		);
	});
});

describe('closing with a key', () => {
	it('gives back any content', { timeout: 60_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(bytes(32), fc.uint8Array({ maxLength: 5000 }), async (anyKey, content) => {
				const envelope = await sealWithKey(anyKey, content, context);
				expect(goodValue(await openWithKey(anyKey, envelope, context))).toEqual(content);
			}),
		);
	});

	it('throws for a key that is none, as that is a bug of the caller', async () => {
		await expect(sealWithKey(new Uint8Array(31), plain, context)).rejects.toThrow(
			'31 bytes came, 32 are due',
		);
	});

	it('refuses what was made to open under two keys, as AES-GCM alone does not', async () => {
		// Its maker knows both keys and takes an honest envelope's head: salt and commitment.
		const head = (await sealWithKey(key, new Uint8Array(16), context)).slice(0, 6 + 32 + 32);
		const contentKeys = await Promise.all(
			[key, another].map((each) => hkdf(each, head.slice(6, 38), utf8(`${context.label}/key`), 32)),
		);
		const [mine, theirs] = contentKeys;
		if (!mine || !theirs) throw new Error('two keys are due');
		const iv = new Uint8Array(12).fill(1, 11);
		const additionalData = associatedData(SUITES.key, context);
		const ciphertext = ciphertextForTwoKeys([mine, theirs], iv, additionalData);
		for (const raw of [mine, theirs]) {
			const bare = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
			const algorithm = { name: 'AES-GCM', iv, additionalData };
			expect((await crypto.subtle.decrypt(algorithm, bare, concat(ciphertext))).byteLength).toBe(16);
		}
		const forTwo = concat(head, ciphertext);
		expect((await openWithKey(key, forTwo, context)).ok).toBe(true);
		expect(await openWithKey(another, forTwo, context)).toEqual({ ok: false, error: { kind: 'other-key' } });
	});
});

describe('sealing to a public key', () => {
	it('gives back any content', { timeout: 60_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 5000 }), async (content) => {
				const envelope = await sealTo(pair.publicKey, content, context);
				expect(goodValue(await openSealed(pair.seed, envelope, context))).toEqual(content);
			}),
			{ numRuns: 20 },
		);
	});

	it('makes the same pair of the same seed', async () => {
		expect((await sealingPairFromSeed(pair.seed)).publicKey).toEqual(pair.publicKey);
		expect(pair.publicKey).toHaveLength(1216);
	});

	it('gives a named error for a point of small order inside the encapsulation', async () => {
		const envelope = await sealTo(pair.publicKey, plain, context);
		envelope.fill(0, 6 + 1088, 6 + 1120);
		const opened = await openSealed(pair.seed, envelope, context);
		expect(opened.ok ? 'opened' : opened.error.kind).toMatch(/^(other-key|damaged)$/);
	});

	it('throws for a public key whose numbers are out of range (FIPS 203, 7.2)', async () => {
		const outOfRange = pair.publicKey.slice().fill(0xff, 0, 1152);
		await expect(sealTo(outOfRange, plain, context)).rejects.toThrow();
	});

	it('throws for a public key of the wrong length', async () => {
		await expect(sealTo(new Uint8Array(32), plain, context)).rejects.toThrow('32 bytes came, 1216 are due');
	});
});

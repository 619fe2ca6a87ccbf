import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	deriveMailbox,
	intakeToken,
	LABELS,
	newFile,
	newSealingPair,
	newSigningPair,
	openWithKey,
	pieceSlot,
	pieceSpan,
	sealFirstMessage,
	sealMessage,
	sealPiece,
	sealTo,
	sealWithKey,
	secretToDigits,
	sign,
	slotAt,
	tokenHash,
} from '../index.ts';
import { goodValue } from './good-value.ts';
import { toHex } from './hex.ts';
import * as second from './second-implementation.ts';

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const labels = fc.constantFrom(...Object.values(LABELS));
const contexts = fc.record({
	label: labels,
	data: fc.array(fc.oneof(fc.string(), fc.uint8Array({ maxLength: 40 })), { maxLength: 4 }),
});

describe('a second implementation, with other libraries,', () => {
	it('opens what is closed with a key', { timeout: 60_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(
				bytes(32),
				fc.uint8Array({ maxLength: 300 }),
				contexts,
				async (key, plain, context) => {
					const envelope = await sealWithKey(key, plain, context);
					expect(toHex(second.openKeyed(key, envelope, context))).toBe(toHex(plain));
				},
			),
			{ numRuns: 60 },
		);
	});

	it('opens what is sealed to a public key', { timeout: 60_000 }, async () => {
		const { seed, publicKey } = await newSealingPair();
		await fc.assert(
			fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), contexts, async (plain, context) => {
				const envelope = await sealTo(publicKey, plain, context);
				expect(toHex(second.openSealed(seed, envelope, context))).toBe(toHex(plain));
			}),
			{ numRuns: 15 },
		);
	});

	it('reads messages and first messages', { timeout: 60_000 }, async () => {
		const threadKey = crypto.getRandomValues(new Uint8Array(32));
		const message = { text: 'Zeile\nzwei „👋“', writtenOn: '2026-11-21' };
		const sealed = goodValue(await sealMessage(threadKey, 'fromCentre', 7, message));
		const place = { label: 'schutznetz/1/message', data: ['fromCentre', '7'] };
		const padded = second.openKeyed(second.messageKeyOf(threadKey), sealed, place);
		expect(second.readPadded(padded)).toEqual({ v: 1, ...message });

		const { seed, publicKey } = await newSealingPair();
		const first = { ...message, language: 'ro', forWhom: 'other', ageGroup: '18to20' } as const;
		const centre = { centreId: 'zentrum', epoch: 2968 };
		const envelope = goodValue(await sealFirstMessage(publicKey, centre, { ...first, threadKey }));
		const firstPlace = { label: 'schutznetz/1/first-message', data: ['zentrum', '2968'] };
		const threadKeyB64 = Buffer.from(threadKey).toString('base64url');
		expect(second.readPadded(second.openSealed(seed, envelope, firstPlace))).toEqual({
			v: 1,
			...first,
			threadKey: threadKeyB64,
		});
	});

	it('opens files, and finds their pieces', { timeout: 60_000 }, async () => {
		const content = crypto.getRandomValues(new Uint8Array(65_500));
		const header = {
			name: 'Ausweis „1“.png',
			type: 'image/png',
			bytes: content.length,
			kept: 'original',
			on: '2026-11-21',
		} as const;
		const file = newFile(header);
		expect(file.pieces).toBe(2);
		const pieces = await Promise.all(
			[0, 1].map((index) => {
				const { from, to } = pieceSpan(file, index);
				return sealPiece(file, index, content.subarray(from, to));
			}),
		);
		expect(second.openFile(file.key, pieces)).toEqual({ header: { v: 1, ...header }, content });
		for (const index of [0, 1, 255]) {
			const { id, token } = await pieceSlot(file.key, index);
			expect(toHex(second.pieceSlotOf(file.key, index))).toBe(toHex(id) + toHex(token));
		}
	});

	it('finds the same slots and tokens', { timeout: 60_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(
				bytes(32),
				fc.constantFrom('fromSeeker' as const, 'fromCentre' as const),
				fc.nat(),
				async (threadKey, direction, index) => {
					const slot = await slotAt(threadKey, direction, index);
					expect(toHex(slot.id) + toHex(slot.token)).toBe(toHex(second.slotOf(threadKey, direction, index)));
					expect(toHex(slot.tokenHash)).toBe(toHex(second.hashOfToken(slot.token)));
					const { token, tokenHash: hash } = await intakeToken(threadKey);
					expect(toHex(token)).toBe(toHex(second.intakeTokenOf(threadKey)));
					expect(toHex(hash)).toBe(toHex(tokenHash(token)));
				},
			),
			{ numRuns: 100 },
		);
	});

	it('writes the same digits', () => {
		fc.assert(
			fc.property(fc.oneof(bytes(10), bytes(16)), (bits) => {
				const form = bits.length === 10 ? 8 : 12;
				expect(BigInt(secretToDigits({ form, bits }))).toBe(second.numberOf(bits));
			}),
		);
	});

	it.each([
		[8, ''],
		[8, '2580'],
		[12, 'Ähre'],
	] as const)('derives the same mailbox from %d words, PIN "%s"', { timeout: 60_000 }, async (form, pin) => {
		const bits = crypto.getRandomValues(new Uint8Array(form === 8 ? 10 : 16));
		const mailbox = await deriveMailbox({ form, bits }, { instanceId: 'instanz', pin });
		expect(toHex(mailbox.threadKey)).toBe(toHex(second.threadKeyOf(bits, pin, 'instanz')));
	});

	it('verifies signatures, and so does the platform', async () => {
		const { seed, publicKey } = newSigningPair();
		const content = new TextEncoder().encode('Inhalt');
		const signature = sign(seed, LABELS.message, content);
		expect(second.isSigned(publicKey, 'schutznetz/1/message', content, signature)).toBe(true);
		const key = await crypto.subtle.importKey('raw', new Uint8Array(publicKey), 'Ed25519', false, ['verify']);
		const label = new TextEncoder().encode('schutznetz/1/message');
		const signed = Uint8Array.of(0, 0, 0, label.length, ...label, 0, 0, 0, content.length, ...content);
		expect(await crypto.subtle.verify('Ed25519', key, new Uint8Array(signature), signed)).toBe(true);
	});

	it('does not open what the vault does not open either', async () => {
		const key = new Uint8Array(32).fill(1);
		const context = { label: LABELS.message, data: ['a', 'bc'] };
		const envelope = await sealWithKey(key, Uint8Array.of(1), context);
		const shifted = { ...context, data: ['ab', 'c'] };
		expect(() => second.openKeyed(key, envelope, shifted)).toThrow('commitment');
		expect(await openWithKey(key, envelope, shifted)).toEqual({ ok: false, error: { kind: 'other-key' } });
	});
});

import { describe, expect, it } from 'vitest';
import {
	checkKeyedText,
	checkSealedText,
	deriveMailbox,
	digitsToSecret,
	LABELS,
	newSealingPair,
	newSecret,
	newSigningPair,
	openFirstMessage,
	openMessage,
	sealFirstMessage,
	sealMessage,
	secretToDigits,
	secretToWords,
	sign,
	slotAt,
	tokenHash,
	verify,
	wordsToSecret,
} from '../index.ts';

const list = Array.from({ length: 2048 }, (_, i) => `wort${i}`);

describe('a seeker writes and comes back', () => {
	it('from the words to the first message and an answer', { timeout: 60_000 }, async () => {
		const secret = newSecret(8);
		const { threadKey } = await deriveMailbox(secret, { instanceId: 'a', pin: '1234' });
		const { seed, publicKey } = await newSealingPair();
		const place = { centreId: 'c', epoch: 2960 };
		const first = {
			threadKey,
			text: 'Guten Tag 👋\n"ich"',
			writtenOn: '2026-11-21',
			language: 'de',
			forWhom: 'self',
			ageGroup: null,
		} as const;
		const envelope = await sealFirstMessage(publicKey, place, first);
		if (!envelope.ok) throw new Error(envelope.error.kind);
		expect(checkSealedText(envelope.value).ok).toBe(true);
		expect(await openFirstMessage(seed, place, envelope.value)).toEqual({ ok: true, value: first });
		expect(await openFirstMessage(seed, { ...place, epoch: 2961 }, envelope.value)).toEqual({
			ok: false,
			error: { kind: 'other-key' },
		});

		const words = wordsToSecret(secretToWords(secret, list), list);
		expect(words).toEqual({ ok: true, value: secret });
		expect(digitsToSecret(secretToDigits(secret))).toEqual({ ok: true, value: secret });
		const again = await deriveMailbox(secret, { instanceId: 'a', pin: '1234' });
		expect(again.threadKey).toEqual(threadKey);

		const answer = { text: 'Wir sind da.', writtenOn: '2026-11-22' };
		const sealed = await sealMessage(threadKey, 'fromCentre', 0, answer);
		if (!sealed.ok) throw new Error(sealed.error.kind);
		expect(checkKeyedText(sealed.value).ok).toBe(true);
		expect(await openMessage(again.threadKey, 'fromCentre', 0, sealed.value)).toEqual({
			ok: true,
			value: answer,
		});
		expect(await openMessage(threadKey, 'fromCentre', 1, sealed.value)).toEqual({
			ok: false,
			error: { kind: 'other-key' },
		});
		const slot = await slotAt(threadKey, 'fromCentre', 0);
		expect(slot.tokenHash).toEqual(tokenHash(slot.token));
	});

	it('signs for one use alone', () => {
		const { seed, publicKey } = newSigningPair();
		const signature = sign(seed, LABELS.message, Uint8Array.of(1));
		expect(verify(publicKey, LABELS.message, Uint8Array.of(1), signature)).toBe(true);
		expect(verify(publicKey, LABELS.firstMessage, Uint8Array.of(1), signature)).toBe(false);
	});
});

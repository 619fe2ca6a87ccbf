import { describe, expect, it } from 'vitest';
import { sealWithSalt } from '../envelope/key-envelope.ts';
import {
	deriveMailbox,
	digitsToSecret,
	intakeToken,
	LABELS,
	openFirstMessage,
	openMessage,
	openSealed,
	openWithKey,
	sealingPairFromSeed,
	secretToDigits,
	sign,
	slotAt,
	verify,
	wordsToSecret,
} from '../index.ts';
import { hex, toHex } from './hex.ts';
import answers from './known-answers/release-0.1.0.json' with { type: 'json' };

// What release 0.1.0 stored and derived. The file is never made again: a change that breaks a line here would lock
// people out of what they have, so it needs a new version or suite beside the old one.

const plain = (content: string) => new TextEncoder().encode(content);
const labelOf = (text: string) => {
	const label = Object.values(LABELS).find((known) => known === text);
	if (label === undefined) throw new Error(`label ${text} has gone`);
	return label;
};

describe('a later release', () => {
	it('opens what was closed with a key, and closes it in the same way', async () => {
		const { key, label, data, content, envelope } = answers.keyed;
		const context = { label: labelOf(label), data };
		expect(await openWithKey(hex(key), hex(envelope), context)).toEqual({ ok: true, value: plain(content) });
		const salt = hex(envelope).slice(6, 38);
		expect(toHex(await sealWithSalt(hex(key), plain(content), context, salt))).toBe(envelope);
	});

	it('opens what was sealed to a public key, which is still the same', async () => {
		const { seed, publicKey, label, data, content, envelope } = answers.sealed;
		expect(toHex((await sealingPairFromSeed(hex(seed))).publicKey)).toBe(publicKey);
		const context = { label: labelOf(label), data };
		expect(await openSealed(hex(seed), hex(envelope), context)).toEqual({ ok: true, value: plain(content) });
	});

	it('verifies what was signed, and signs it in the same way', () => {
		const { seed, publicKey, label, content, signature } = answers.signed;
		expect(verify(hex(publicKey), labelOf(label), plain(content), hex(signature))).toBe(true);
		expect(toHex(sign(hex(seed), labelOf(label), plain(content)))).toBe(signature);
	});

	it.each(answers.secrets)(
		'finds the mailbox of $form words, PIN "$pin"',
		{ timeout: 30_000 },
		async (answer) => {
			const { bits, wordNumbers, digits, instanceId, pin, threadKey } = answer;
			const form = answer.form === 8 ? 8 : 12;
			const secret = { form, bits: hex(bits) } as const;
			const list = Array.from({ length: 2048 }, (_, i) => `w${i}`);
			expect(
				wordsToSecret(
					wordNumbers.map((number) => `w${number}`),
					list,
				),
			).toEqual({ ok: true, value: secret });
			expect(digitsToSecret(digits)).toEqual({ ok: true, value: secret });
			expect(secretToDigits(secret)).toBe(digits);
			expect(toHex((await deriveMailbox(secret, { instanceId, pin })).threadKey)).toBe(threadKey);
		},
	);

	it('finds the slots and tokens of a thread', async () => {
		const { threadKey, slots, intakeToken: token, intakeTokenHash } = answers.thread;
		for (const slot of slots) {
			const direction = slot.direction === 'fromSeeker' ? 'fromSeeker' : 'fromCentre';
			const found = await slotAt(hex(threadKey), direction, slot.index);
			expect({
				...slot,
				id: toHex(found.id),
				token: toHex(found.token),
				tokenHash: toHex(found.tokenHash),
			}).toEqual(slot);
		}
		const found = await intakeToken(hex(threadKey));
		expect([toHex(found.token), toHex(found.tokenHash)]).toEqual([token, intakeTokenHash]);
	});

	it.each(answers.thread.messages)('opens message $direction $index', async (answer) => {
		const direction = answer.direction === 'fromSeeker' ? 'fromSeeker' : 'fromCentre';
		const envelope = hex(answer.envelope);
		expect(await openMessage(hex(answers.thread.threadKey), direction, answer.index, envelope)).toEqual({
			ok: true,
			value: answer.message,
		});
	});

	it('opens a first message', async () => {
		const { seed, centreId, epoch, message, envelope } = answers.firstMessage;
		expect(await openFirstMessage(hex(seed), { centreId, epoch }, hex(envelope))).toEqual({
			ok: true,
			value: { ...message, threadKey: hex(answers.thread.threadKey) },
		});
	});
});

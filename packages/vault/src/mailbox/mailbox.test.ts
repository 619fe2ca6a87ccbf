import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8 } from '../bytes.ts';
import { openWithKey, sealWithKey } from '../envelope/key-envelope.ts';
import { padPayload } from '../envelope/padding.ts';
import { newSealingPair, sealTo } from '../envelope/sealed-envelope.ts';
import { derive } from '../hkdf.ts';
import { LABELS } from '../labels.ts';
import { checkKeyedText, checkSealedText, keyedTextBytes } from '../public/index.ts';
import { newSecret } from '../secret/secret.ts';
import { goodValue } from '../testing/good-value.ts';
import { toHex } from '../testing/hex.ts';
import { deriveMailbox } from './derive-mailbox.ts';
import { openDraft, sealDraft } from './draft.ts';
import { type FirstMessage, openFirstMessage, sealFirstMessage } from './first-message.ts';
import { openMessage, sealMessage } from './message.ts';
import { type Direction, intakeToken, slotAt } from './slots.ts';

const threadKey = crypto.getRandomValues(new Uint8Array(32));
const directions: Direction[] = ['fromSeeker', 'fromCentre'];

describe('slots', () => {
	it('are distinct over messages, directions and threads', { timeout: 60_000 }, async () => {
		const seen = new Set<string>();
		let count = 0;
		for (let thread = 0; thread < 5; thread++) {
			const key = crypto.getRandomValues(new Uint8Array(32));
			const { token, tokenHash } = await intakeToken(key);
			for (const value of [token, tokenHash]) seen.add(toHex(value));
			count += 2;
			for (const direction of directions) {
				for (let index = 0; index < 64; index++) {
					const slot = await slotAt(key, direction, index);
					for (const value of [slot.id, slot.token, slot.tokenHash]) seen.add(toHex(value));
					count += 3;
				}
			}
		}
		expect(seen.size).toBe(count);
	});

	it('are the same for both sides', async () => {
		expect(await slotAt(threadKey, 'fromCentre', 3)).toEqual(
			await slotAt(threadKey.slice(), 'fromCentre', 3),
		);
	});

	it.each([-1, 0.5, Number.NaN, 2 ** 53])('index %d is a bug of the caller', async (index) => {
		await expect(slotAt(threadKey, 'fromSeeker', index)).rejects.toThrow('index of a message');
	});
});

describe('a mailbox', () => {
	it('differs by secret, instance, PIN and form', { timeout: 60_000 }, async () => {
		const secret = newSecret(12);
		const keys = [
			await deriveMailbox(secret, { instanceId: 'eins' }),
			await deriveMailbox(secret, { instanceId: 'zwei' }),
			await deriveMailbox(secret, { instanceId: 'eins', pin: '1' }),
			await deriveMailbox(newSecret(12), { instanceId: 'eins' }),
			await deriveMailbox({ form: 8, bits: secret.bits.slice(0, 10) }, { instanceId: 'eins' }),
		].map((mailbox) => toHex(mailbox.threadKey));
		expect(new Set(keys).size).toBe(keys.length);
		expect(toHex((await deriveMailbox(secret, { instanceId: 'eins', pin: '' })).threadKey)).toBe(keys[0]);
	});

	it.each([
		['composed or not', 'ä7', 'a\u03087'],
		['in ASCII, Arabic or Persian digits', '2580', '٢٥٨٠', '۲۵۸۰'],
		['with spaces around it', '2580', ' 2580 '],
	])('is the same with a PIN %s', { timeout: 60_000 }, async (_, pin, ...others) => {
		const secret = newSecret(12);
		const due = await deriveMailbox(secret, { instanceId: 'eins', pin });
		for (const other of others) {
			expect(await deriveMailbox(secret, { instanceId: 'eins', pin: other })).toEqual(due);
		}
	});
});

describe('a message', () => {
	it('comes back as it was written, in one of three sizes', { timeout: 60_000 }, async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.string({ unit: 'binary', maxLength: 2000 }),
				fc.constantFrom(...directions),
				fc.nat(),
				fc.boolean(),
				fc.option(fc.maxSafeNat(), { nil: undefined }),
				fc.constantFrom('question', 'answer', undefined),
				fc.option(fc.uuid(), { nil: undefined }),
				fc.option(
					fc.string({ unit: 'binary', maxLength: 200 }).filter((name) => name.trim() !== ''),
					{ nil: undefined },
				),
				async (text, direction, index, isAutomatic, readUpTo, safety, centreId, name) => {
					const handOver =
						centreId === undefined
							? {}
							: direction === 'fromSeeker'
								? { answer: { to: index, yes: isAutomatic, centreId } }
								: { ask: { kind: 'hand-over' as const, centreId, ...(name !== undefined && { name }) } };
					const message = {
						text,
						writtenOn: '2026-02-28',
						...(isAutomatic ? { automatic: true as const } : {}),
						...(readUpTo === undefined ? {} : { readUpTo }),
						...(safety === undefined ? {} : { safety }),
						...handOver,
					} as const;
					const envelope = goodValue(await sealMessage(threadKey, direction, index, message));
					expect(checkKeyedText(envelope).ok).toBe(true);
					expect(goodValue(await openMessage(threadKey, direction, index, envelope))).toEqual(message);
				},
			),
		);
	});

	it('of up to 1 KiB has one size on the wire', async () => {
		const sizes = new Set<number>();
		for (const text of ['', 'Ja', 'a'.repeat(1024), '👋'.repeat(256)]) {
			for (const message of [
				{ text, writtenOn: '2026-11-21' },
				{ text, writtenOn: '2026-11-21', automatic: true as const },
				{ text, writtenOn: '2026-11-21', readUpTo: Number.MAX_SAFE_INTEGER },
				{ text, writtenOn: '2026-11-21', safety: 'question' as const },
				{ text, writtenOn: '2026-11-21', ask: { kind: 'hand-over', centreId: crypto.randomUUID() } as const },
				{
					text,
					writtenOn: '2026-11-21',
					readUpTo: Number.MAX_SAFE_INTEGER,
					ask: { kind: 'hand-over', centreId: crypto.randomUUID(), name: 'ä'.repeat(128) } as const,
				},
				{ text, writtenOn: '2026-11-21', answer: { to: 9, centreId: crypto.randomUUID(), yes: true } },
			]) {
				sizes.add(goodValue(await sealMessage(threadKey, 'fromSeeker', 0, message)).length);
			}
		}
		expect([...sizes]).toEqual([keyedTextBytes(1024)]);
	});

	it('counts a name that is longer than the room for it as text', async () => {
		const sizeOf = async (text: string, name: string) => {
			const ask = { kind: 'hand-over', centreId: crypto.randomUUID(), name } as const;
			const message = { text, writtenOn: '2026-11-21', readUpTo: Number.MAX_SAFE_INTEGER, ask };
			return goodValue(await sealMessage(threadKey, 'fromCentre', 0, message)).length;
		};
		expect(await sizeOf('a'.repeat(1024), '文'.repeat(200))).toBe(keyedTextBytes(4096));
		expect(await sizeOf('a'.repeat(424), '文'.repeat(200))).toBe(keyedTextBytes(1024));
	});

	it('opens in its own slot of its own thread alone', async () => {
		const envelope = goodValue(
			await sealMessage(threadKey, 'fromSeeker', 1, { text: 'x', writtenOn: '2026-11-21' }),
		);
		const otherKey = { ok: false, error: { kind: 'other-key' } };
		expect(await openMessage(threadKey, 'fromCentre', 1, envelope)).toEqual(otherKey);
		expect(await openMessage(threadKey, 'fromSeeker', 2, envelope)).toEqual(otherKey);
		expect(await openMessage(new Uint8Array(32), 'fromSeeker', 1, envelope)).toEqual(otherKey);
	});

	it('asks to hand over from the centre alone, is answered by the seeker alone, and is a text otherwise', async () => {
		const key = await derive(threadKey, LABELS.messageKey);
		const said = async (direction: Direction, more: object) => {
			const payload = utf8(JSON.stringify({ v: 1, text: 'x', writtenOn: '2026-11-21', ...more }));
			const context = { label: LABELS.message, data: [direction, '0'] };
			const envelope = await sealWithKey(key, padPayload(payload, 1024), context);
			return goodValue(await openMessage(threadKey, direction, 0, envelope));
		};
		const ask = { kind: 'hand-over', centreId: 'eins' };
		const answer = { to: 0, centreId: 'eins', yes: true };
		expect(await said('fromCentre', { ask, answer })).toEqual({ text: 'x', writtenOn: '2026-11-21', ask });
		expect(await said('fromSeeker', { ask, answer })).toEqual({ text: 'x', writtenOn: '2026-11-21', answer });
		const plain = { text: 'x', writtenOn: '2026-11-21' };
		const named = { ...ask, name: 'Ulmenried' };
		expect(await said('fromCentre', { ask: named })).toEqual({ ...plain, ask: named });
		const nameless = [
			{ ...ask, name: ' ' },
			{ ...ask, name: 7 },
		];
		for (const other of [
			null,
			'hand-over',
			{ kind: 'move', centreId: 'eins' },
			{ ...ask, centreId: '' },
			...nameless,
		]) {
			expect(await said('fromCentre', { ask: other })).toEqual(plain);
		}
		for (const other of [true, { ...answer, to: -1 }, { ...answer, yes: 'yes' }, { to: 0, yes: true }]) {
			expect(await said('fromSeeker', { answer: other })).toEqual(plain);
		}
	});

	it('of 100 kB is too long, with its size', async () => {
		expect(
			await sealMessage(threadKey, 'fromSeeker', 0, { text: 'ä'.repeat(50_000), writtenOn: '2026-11-21' }),
		).toEqual({ ok: false, error: { kind: 'too-long', cameBytes: 100_000, dueBytes: 16384 } });
	});

	it.each(['21.11.2026', '2026-02-30', '2026-1-1', '2026-11-21T10:00'])(
		'has a day, not %s',
		async (writtenOn) => {
			await expect(sealMessage(threadKey, 'fromSeeker', 0, { text: '', writtenOn })).rejects.toThrow(
				'YYYY-MM-DD',
			);
		},
	);

	it.each([
		['{"v":2,"text":"x"}', { kind: 'unknown-payload-version', version: 2 }],
		['{"v":1,"writtenOn":"2026-11-21"}', { kind: 'malformed', what: 'text' }],
		['{"v":1,"text":"x","writtenOn":"morgen"}', { kind: 'malformed', what: 'writtenOn' }],
		[
			'{"v":1,"text":"x","writtenOn":"2026-11-21","automatic":"ja"}',
			{ kind: 'malformed', what: 'automatic' },
		],
		['{"v":1,"text":"x","writtenOn":"2026-11-21","readUpTo":-1}', { kind: 'malformed', what: 'readUpTo' }],
		['{"v":1,"text":"x","writtenOn":"2026-11-21","readUpTo":"3"}', { kind: 'malformed', what: 'readUpTo' }],
		['{"text":"x"}', { kind: 'malformed', what: 'v' }],
		['[]', { kind: 'malformed', what: 'json' }],
		['{"v":1', { kind: 'malformed', what: 'json' }],
	])('is named where its content is not what is due: %s', async (json, error) => {
		const key = await derive(threadKey, LABELS.messageKey);
		const place = { label: LABELS.message, data: ['fromSeeker', '0'] };
		const envelope = await sealWithKey(key, padPayload(utf8(json), 1024), place);
		expect((await openWithKey(key, envelope, place)).ok).toBe(true);
		expect(await openMessage(threadKey, 'fromSeeker', 0, envelope)).toEqual({ ok: false, error });
	});

	it.each([-1, 0.5, Number.NaN])('does not say that %d messages were read', async (readUpTo) => {
		const message = { text: '', writtenOn: '2026-11-21', readUpTo };
		await expect(sealMessage(threadKey, 'fromCentre', 0, message)).rejects.toThrow('messages read');
	});

	it('keeps what a later release adds to version 1 out of the way', async () => {
		const key = await derive(threadKey, LABELS.messageKey);
		const json = '{"v":1,"text":"x","writtenOn":"2026-11-21","rosterHead":"AAAA"}';
		const envelope = await sealWithKey(key, padPayload(utf8(json), 1024), {
			label: LABELS.message,
			data: ['fromSeeker', '0'],
		});
		expect(await openMessage(threadKey, 'fromSeeker', 0, envelope)).toEqual({
			ok: true,
			value: { text: 'x', writtenOn: '2026-11-21' },
		});
	});
});

describe('a first message', async () => {
	const { seed, publicKey } = await newSealingPair();
	const place = { centreId: 'zentrum', epoch: 2968 };
	const first: FirstMessage = {
		threadKey,
		text: 'Guten Tag',
		writtenOn: '2026-11-21',
		language: 'de',
		forWhom: 'self',
		ageGroup: null,
	};

	it('comes back as it was written', { timeout: 60_000 }, async () => {
		for (const ageGroup of ['under18', '18to20', 'adult', null] as const) {
			const topic = ageGroup ? ({ topic: 'exploitation-labour' } as const) : {};
			const message = { ...first, ageGroup, forWhom: 'other' as const, text: '👋'.repeat(4096), ...topic };
			const envelope = goodValue(await sealFirstMessage(publicKey, place, message));
			expect(checkSealedText(envelope).ok).toBe(true);
			expect(goodValue(await openFirstMessage(seed, place, envelope))).toEqual(message);
		}
	});

	it('says for whom a centre stands in, or who hands a thread over and how far it came', async () => {
		const handedOver = { by: 'eins', answers: 3, answeredUpTo: 0 };
		for (const more of [{ coverFor: crypto.randomUUID() }, { handedOver }]) {
			const message = { ...first, ...more };
			const envelope = goodValue(await sealFirstMessage(publicKey, place, message));
			expect(checkSealedText(envelope).ok).toBe(true);
			expect(goodValue(await openFirstMessage(seed, place, envelope))).toEqual(message);
		}
	});

	it('opens for its centre and epoch alone', async () => {
		const envelope = goodValue(await sealFirstMessage(publicKey, place, first));
		const otherKey = { ok: false, error: { kind: 'other-key' } };
		expect(await openFirstMessage(seed, { ...place, epoch: 2969 }, envelope)).toEqual(otherKey);
		expect(await openFirstMessage(seed, { ...place, centreId: 'anderes' }, envelope)).toEqual(otherKey);
		expect(await openFirstMessage(threadKey, place, envelope)).toEqual(otherKey);
	});

	it.each([
		[{ language: 'DROP TABLE' }, 'language'],
		[{ forWhom: 'friend' }, 'forWhom'],
		[{ ageGroup: 'old' }, 'ageGroup'],
		[{ writtenOn: '' }, 'writtenOn'],
		[{ text: 7 }, 'text'],
		[{ coverFor: '' }, 'coverFor'],
		[{ handedOver: null }, 'handedOver'],
		[{ handedOver: { by: 'eins', answers: -1, answeredUpTo: 0 } }, 'handedOver'],
		[{ threadKey: 'AAAA' }, 'threadKey'],
		[{ threadKey: undefined }, 'threadKey'],
	])('is malformed with %j', async (change, what) => {
		const json = JSON.stringify({ v: 1, ...first, threadKey: 'A'.repeat(43), ...change });
		const envelope = await sealTo(publicKey, padPayload(utf8(json), 1024), {
			label: LABELS.firstMessage,
			data: ['zentrum', '2968'],
		});
		expect(await openFirstMessage(seed, place, envelope)).toEqual({
			ok: false,
			error: { kind: 'malformed', what },
		});
	});
});

describe('a draft', () => {
	it('comes back with its thread key alone', async () => {
		const envelope = await sealDraft(threadKey, 'Ich wollte noch \n sagen 👋');
		expect(await openDraft(threadKey, envelope)).toEqual({ ok: true, value: 'Ich wollte noch \n sagen 👋' });
		expect(await openDraft(new Uint8Array(32), envelope)).toEqual({
			ok: false,
			error: { kind: 'other-key' },
		});
	});
});

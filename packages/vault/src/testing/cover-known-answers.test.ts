import { describe, expect, it } from 'vitest';
import { openFirstMessage, openMessage, parseConversation } from '../index.ts';
import { hex } from './hex.ts';
import answers from './known-answers/cover-0.2.0.json' with { type: 'json' };

// What release 0.2.0 stored of standing in and handing over. The file is never made again.

describe('a later release', () => {
	it.each(answers.messages)(
		'opens $direction $index',
		async ({ direction: way, index, envelope, message }) => {
			const direction = way === 'fromSeeker' ? 'fromSeeker' : 'fromCentre';
			expect(await openMessage(hex(answers.threadKey), direction, index, hex(envelope))).toEqual({
				ok: true,
				value: message,
			});
		},
	);

	it.each(answers.firstMessages)(
		'opens the first message of $epoch',
		async ({ centreId, epoch, envelope, message }) => {
			expect(await openFirstMessage(hex(answers.seed), { centreId, epoch }, hex(envelope))).toEqual({
				ok: true,
				value: { ...message, threadKey: hex(answers.threadKey) },
			});
		},
	);

	it('reads the conversations', () => {
		for (const conversation of answers.conversations) {
			expect(parseConversation(conversation)).toMatchObject({
				ok: true,
				value: { ...conversation, threadKey: hex(answers.threadKey) },
			});
		}
	});
});

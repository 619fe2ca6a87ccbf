import { expect, it } from 'vitest';
import { openSafetyQuestion } from './open-safety-question.ts';

const message = (direction: 'fromCentre' | 'fromSeeker', index: number, safety?: 'question' | 'answer') => ({
	direction,
	index,
	writtenOn: '2026-11-21',
	text: 'erfunden',
	isAutomatic: false,
	...(safety && { safety }),
});
const messages = [
	message('fromCentre', 0),
	message('fromCentre', 1, 'question'),
	message('fromSeeker', 0, 'answer'),
	message('fromCentre', 2),
];

it('stays open, whatever comes as an answer, until somebody says that it was right', () => {
	expect(openSafetyQuestion({}, { messages })).toMatchObject({ index: 1 });
	expect(openSafetyQuestion({ safetyAnsweredUpTo: 1 }, { messages })).toMatchObject({ index: 1 });
	expect(openSafetyQuestion({ safetyAnsweredUpTo: 2 }, { messages })).toBeUndefined();
});

it('is open again when it is asked once more', () => {
	const again = { messages: [...messages, message('fromCentre', 3, 'question')] };
	expect(openSafetyQuestion({ safetyAnsweredUpTo: 2 }, again)).toMatchObject({ index: 3 });
});

it('is not there where none was asked, nor before the thread was read', () => {
	expect(openSafetyQuestion({}, { messages: messages.slice(0, 1) })).toBeUndefined();
	expect(openSafetyQuestion({}, undefined)).toBeUndefined();
});

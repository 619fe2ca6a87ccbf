import { describe, expect, test } from 'vitest';
import { exportConversation, exportName, fileKey, type KnownFile, missingOf } from './export-conversation.ts';
import type { InboxEntry } from './inbox.svelte.ts';

type Entry = Pick<InboxEntry, 'conversation' | 'thread'>;
const conversation: InboxEntry['conversation'] = {
	id: 'a1b2',
	version: 3,
	language: 'fr',
	forWhom: 'self',
	ageGroup: 'adult',
	receivedOn: '2026-11-03',
	first: { text: 'Première', writtenOn: '2026-11-02' },
	state: 'open',
	caseId: 'fall-geheim',
	notes: [{ id: 'n', by: 'berit', on: '2026-11-04', text: 'Notiz-geheim' }],
	safetyQuestion: 'Frage-geheim',
};
const thread: NonNullable<Entry['thread']> = {
	conversationId: 'a1b2',
	messages: [
		{ direction: 'fromCentre', index: 0, writtenOn: '2026-11-03', text: 'Danke.', isAutomatic: true },
		{ direction: 'fromCentre', index: 1, writtenOn: '2026-11-04', text: '', isAutomatic: false },
		{
			direction: 'fromSeeker',
			index: 2,
			writtenOn: '2026-11-05',
			text: 'Oui',
			isAutomatic: false,
			safety: 'answer',
			files: [4, 1, 2],
		},
	],
	fromSeeker: 3,
	damaged: 0,
	gone: 0,
	hasMore: false,
};
const shape = (entry: Entry, isCurrent = true) =>
	exportConversation(entry, {
		centre: 'Ahornbruck',
		exportedOn: '2026-11-22',
		missing: missingOf(entry, isCurrent),
		knownFiles: new Map<string, KnownFile>([
			[
				fileKey({ direction: 'fromSeeker', index: 2, file: 1 }),
				{ name: 'Foto.jpg', kind: 'image' as const, bytes: 120 },
			],
			[fileKey({ direction: 'fromSeeker', index: 2, file: 2 }), { isDeleted: true as const }],
		]),
	});

describe('an exported conversation', () => {
	test('has its texts in order, each with its side and day; of files only what is known of them', () => {
		expect(shape({ conversation, thread })).toEqual({
			format: 'schutznetz-conversation',
			version: 1,
			centre: 'Ahornbruck',
			exportedOn: '2026-11-22',
			language: 'fr',
			topic: null,
			missing: { isNotAllRead: false, unreadable: 0, gone: 0, handedOverOn: null },
			leftOut: ['file-contents', 'notes', 'drafts', 'safety-question', 'case'],
			messages: [
				{ side: 'seeker', day: '2026-11-02', text: 'Première' },
				{ side: 'centre', day: '2026-11-03', text: 'Danke.', isAutomatic: true },
				{ side: 'centre', day: '2026-11-04', text: '' },
				{
					side: 'seeker',
					day: '2026-11-05',
					text: 'Oui',
					safety: 'answer',
					files: [
						{ atMostBytes: 4 * 65536 },
						{ name: 'Foto.jpg', kind: 'image', bytes: 120 },
						{ isDeleted: true },
					],
				},
			],
		});
	});

	test('has nothing that the team keeps for itself, and not the id under which it lies here', () => {
		const json = JSON.stringify(shape({ conversation, thread }));
		for (const kept of ['geheim', 'berit', 'a1b2']) expect(json).not.toContain(kept);
	});

	test('names its topic where there is one', () => {
		expect(shape({ conversation: { ...conversation, topic: 'money' }, thread }).topic).toBe('money');
	});

	test('after a hand-over, what the earlier centre wrote is neither ours nor the person’s', () => {
		const handedOver = { by: 'zentrum-zwei', answers: 1, answeredUpTo: 0 };
		const sides = shape({ conversation: { ...conversation, handedOver }, thread }).messages.map(
			({ side }) => side,
		);
		expect(sides).toEqual(['hand-over', 'earlier-centre', 'centre', 'seeker']);
	});

	test.each<[string, Entry, boolean, ReturnType<typeof missingOf>]>([
		[
			'a thread that was never read',
			{ conversation, thread: undefined },
			true,
			{ isNotAllRead: true, unreadable: 0, gone: null, handedOverOn: null },
		],
		[
			'a beginning that was not loaded',
			{ conversation, thread: { ...thread, hasMore: true, gone: 9 } },
			true,
			{ isNotAllRead: true, unreadable: 0, gone: null, handedOverOn: null },
		],
		[
			'a server that did not answer',
			{ conversation, thread },
			false,
			{ isNotAllRead: true, unreadable: 0, gone: null, handedOverOn: null },
		],
		[
			'texts that do not open, and others that have expired',
			{ conversation, thread: { ...thread, damaged: 2, gone: 1 } },
			true,
			{ isNotAllRead: false, unreadable: 2, gone: 1, handedOverOn: null },
		],
		[
			'what another centre reads',
			{ conversation: { ...conversation, handOver: { to: 'zentrum-zwei', on: '2026-11-10' } }, thread },
			true,
			{ isNotAllRead: false, unreadable: 0, gone: 0, handedOverOn: '2026-11-10' },
		],
	])('says what is missing: %s', (_, entry, isCurrent, due) => {
		expect(shape(entry, isCurrent).missing).toEqual(due);
	});

	test('is called by its day alone', () => {
		expect(exportName('2026-11-22', 'json')).toBe('export-2026-11-22.json');
		expect(exportName('2026-11-22', 'txt')).toBe('export-2026-11-22.txt');
	});
});

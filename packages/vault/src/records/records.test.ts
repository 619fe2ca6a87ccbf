import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomBytes } from '../bytes.ts';
import { sealWithKey } from '../envelope/key-envelope.ts';
import { pad } from '../envelope/padding.ts';
import { LABELS } from '../labels.ts';
import { writePayload } from '../mailbox/payload.ts';
import { toB64 } from '../public/b64.ts';
import { keyedBytes } from '../public/sizes.ts';
import { goodValue } from '../testing/good-value.ts';
import { type ConversationRecord, conversationToJson, parseConversation } from './conversation.ts';
import { openRecord, SMALLEST_RECORD_BYTES, sealRecord } from './record.ts';

const key = randomBytes(32);
const place = { objectId: 'case/one', kind: 'case' } as const;
const head = { version: 3, rosterPosition: 2, rosterHead: randomBytes(32) };
const refused = (error: object) => ({ ok: false, error });

describe('a record', () => {
	test('comes back as it was, whatever JSON it holds', async () => {
		const json = fc.jsonValue().map((value): unknown => JSON.parse(JSON.stringify(value)));
		await fc.assert(
			fc.asyncProperty(json, async (content) => {
				const envelope = await sealRecord(key, { ...place, ...head }, content);
				expect(goodValue(await openRecord(key, place, envelope))).toEqual({ ...head, json: content });
			}),
		);
	});

	test('has one of few sizes', async () => {
		const sizeOf = async (characters: number) =>
			(await sealRecord(key, { ...place, ...head }, 'a'.repeat(characters))).length;
		const [smallest, next, third] = [1, 4, 16].map((factor) => keyedBytes(SMALLEST_RECORD_BYTES * factor));
		expect(await sizeOf(0)).toBe(smallest);
		expect(await sizeOf(3900)).toBe(smallest);
		expect(await sizeOf(4096)).toBe(next);
		expect(await sizeOf(16_384)).toBe(third);
		// The last content that fits, and one more: what pads takes a byte of its own.
		const fixed = writePayload({ ...head, rosterHead: toB64(head.rosterHead), json: '' }).length;
		expect(await sizeOf(4095 - fixed)).toBe(smallest);
		expect(await sizeOf(4096 - fixed)).toBe(next);
	});

	test('says its true version, whichever one the server calls it', async () => {
		const older = await sealRecord(key, { ...place, ...head, version: 1 }, 'old');
		const served = { version: 2, record: older };
		expect(goodValue(await openRecord(key, place, served.record)).version).toBe(1);
	});

	test('does not open as another object, another kind or with another key', async () => {
		const envelope = await sealRecord(key, { ...place, ...head }, 'content');
		const otherKey = refused({ kind: 'other-key' });
		expect(await openRecord(key, { ...place, objectId: 'case/two' }, envelope)).toEqual(otherKey);
		expect(await openRecord(key, { ...place, kind: 'conversation' }, envelope)).toEqual(otherKey);
		expect(await openRecord(randomBytes(32), place, envelope)).toEqual(otherKey);
	});

	test.each([
		['version', { version: 0 }],
		['version', { version: '1' }],
		['rosterPosition', { rosterPosition: -1 }],
		['rosterHead', { rosterHead: 'AAAA' }],
		['json', { json: undefined }],
	])('is malformed without its %s: %j', async (what, change) => {
		const fields = { ...head, rosterHead: toB64(head.rosterHead), json: 'content', ...change };
		const padded = pad(writePayload(fields), SMALLEST_RECORD_BYTES);
		const envelope = await sealWithKey(key, padded, { label: LABELS.record, data: ['case', 'case/one'] });
		expect(await openRecord(key, place, envelope)).toEqual(refused({ kind: 'malformed', what }));
	});

	test('is never written without version or content', () => {
		expect(() => sealRecord(key, { ...place, ...head, version: 0 }, 'content')).toThrow(/1 or more is due/);
		expect(() => sealRecord(key, { ...place, ...head }, undefined)).toThrow(/JSON is due/);
	});
});

describe('a conversation', () => {
	const conversation: ConversationRecord = {
		v: 1,
		threadKey: randomBytes(32),
		language: 'de',
		forWhom: 'other',
		ageGroup: null,
		receivedOn: '2026-11-21',
		first: { text: 'Guten Tag 🌱', writtenOn: '2026-11-20' },
		state: 'open',
	};

	test('comes back out of a record, with and without what may be absent', async () => {
		for (const record of [
			conversation,
			{ ...conversation, state: 'closed', caseId: 'one', answeredUpTo: 0 } as const,
			{
				...conversation,
				state: 'closed',
				assignedTo: 'berit',
				notes: [{ id: 'one', by: 'joris', on: '2026-11-21', text: 'Rückruf vereinbart' }],
				closedOn: '2026-11-21',
				keepUntil: '2027-02-21',
				topic: 'violence',
				isUrgent: true,
				safetyQuestion: 'Wie heißt die Katze?',
				mediationId: 'room',
				handOver: { to: 'eins', on: '2026-11-21' },
			} as const,
			{ ...conversation, coverFor: 'eins', handedOver: { by: 'zwei', answers: 2, answeredUpTo: 1 } },
			{ ...conversation, answeredUpTo: 3, lastRead: { on: '2026-11-20', texts: 2 }, answers: 1 },
		]) {
			const place = { objectId: 'conversation/one', kind: 'conversation' } as const;
			const envelope = await sealRecord(key, { ...place, ...head }, conversationToJson(record));
			const { json } = goodValue(await openRecord(key, place, envelope));
			expect(goodValue(parseConversation(json))).toEqual(record);
		}
	});

	test.each([
		['threadKey', { threadKey: 'AAAA' }],
		['language', { language: 7 }],
		['forWhom', { forWhom: 'nobody' }],
		['ageGroup', { ageGroup: 'old' }],
		['receivedOn', { receivedOn: '2026-02-30' }],
		['first', { first: null }],
		['first.text', { first: { writtenOn: '2026-11-20' } }],
		['first.writtenOn', { first: { text: '', writtenOn: 'gestern' } }],
		['state', { state: 'lost' }],
		['caseId', { caseId: '' }],
		['answeredUpTo', { answeredUpTo: -1 }],
		['answers', { answers: 0.5 }],
		['lastRead', { lastRead: null }],
		['lastRead', { lastRead: { on: 'gestern', texts: 1 } }],
		['lastRead', { lastRead: { on: '2026-11-20', texts: 0 } }],
		['v', { v: undefined }],
		['assignedTo', { assignedTo: 7 }],
		['notes', { notes: {} }],
		['notes', { notes: [{ id: 'one', by: 'joris', on: 'gestern', text: '' }] }],
		['notes', { notes: [null] }],
		['closedOn', { closedOn: true }],
		['keepUntil', { keepUntil: '2027-02-30' }],
		['topic', { topic: '' }],
		['isUrgent', { isUrgent: 'ja' }],
		['safetyQuestion', { safetyQuestion: null }],
		['mediationId', { mediationId: 1 }],
		['coverFor', { coverFor: '' }],
		['handedOver', { handedOver: 'zwei' }],
		['handOver', { handOver: { to: 'eins', on: 'gestern' } }],
	])('is malformed without its %s', (what, change) => {
		const json = { ...(conversationToJson(conversation) as object), ...change };
		expect(parseConversation(json)).toEqual(refused({ kind: 'malformed', what }));
	});

	test('keeps what a later release added, through an older one that changes something else', () => {
		const later = {
			...(conversationToJson(conversation) as object),
			first: { text: 'Guten Tag', writtenOn: '2026-11-20', tone: 'calm' },
			weather: ['rain'],
		};
		const known = goodValue(parseConversation(later));
		expect(conversationToJson({ ...known, state: 'closed' })).toEqual({ ...later, state: 'closed' });
	});

	test('of a later version is named, and what is none at all too', () => {
		const later = { ...(conversationToJson(conversation) as object), v: 2 };
		expect(parseConversation(later)).toEqual(refused({ kind: 'unknown-payload-version', version: 2 }));
		for (const none of [null, [], 'text', 7]) {
			expect(parseConversation(none)).toEqual(refused({ kind: 'malformed', what: 'json' }));
		}
	});
});

import { fromB64, openMessage, slotAt, toB64 } from '@schutznetz/vault';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { filesOf } from '../seeker/core/files.ts';
import { threadOf } from '../seeker/core/thread.ts';
import { slotAnswer } from '../testing/slot-answer.ts';
import { Inbox } from './inbox.svelte.ts';
import { fakeTeam } from './testing/fake-team.ts';
import { ThreadReading } from './thread-reading.svelte.ts';
import type { Vault } from './vault.svelte.ts';
import { readMark } from './waiting.ts';

const day = '2026-11-21';
const closing = { closedOn: day, keepUntil: '2027-02-21' };
let team: Awaited<ReturnType<typeof fakeTeam>>;
beforeEach(async () => {
	team = await fakeTeam();
});

const restless = (vault: Vault) => new Inbox(vault, new ThreadReading(vault, 0));

/** Loads, and waits until all threads were read through. */
async function loadAll(inbox: Inbox): Promise<void> {
	await inbox.load();
	await inbox.reading.resume();
}

async function openInbox() {
	const vault = await team.openTab();
	const inbox = restless(vault);
	await loadAll(inbox);
	const only = () => {
		const [entry] = inbox.entries;
		if (!entry) throw new Error('the inbox is empty');
		return entry;
	};
	const texts = () => only().thread?.messages.map(({ text }) => text);
	return { vault, inbox, only, texts };
}
const offline = { when: 'before', problem: { kind: 'offline' } } as const;
const onWrite = (path: string): boolean => path === '/x/slots/write';

describe('taking in', () => {
	test('a first message leaves the intake and is a conversation of the team', async () => {
		await team.person('Guten Tag', undefined, { topic: 'residence' });
		const { only } = await openInbox();
		expect(only()).toMatchObject({
			conversation: { first: { text: 'Guten Tag' }, topic: 'residence', state: 'open', version: 1 },
			waiting: 'new',
		});
		expect(team.server.intake.size).toBe(0);
	});

	test('two looks at a team that has grown take over who came once, and refuse nothing', async () => {
		const { vault } = await openInbox();
		await team.takeIn('joris', 'member');
		const looks = await Promise.all([vault.refreshTeam(), vault.refreshTeam()]);
		expect(looks.map(({ ok }) => ok)).toEqual([true, true]);
		expect([vault.state, vault.me?.members.length]).toEqual(['open', 2]);
	});

	test('no key of a thread comes out of the worker', async () => {
		await team.person('Guten Tag');
		const { inbox } = await openInbox();
		expect(JSON.stringify(inbox.entries)).not.toContain('threadKey');
	});

	test('a colleague was faster: there is one conversation, hers', async () => {
		await team.person('Guten Tag');
		const theirs = await team.openTab();
		const faster = new Inbox(theirs);
		let wasFaster = false;
		team.server.meanwhile = async (path) => {
			if (path !== '/api/conversations' || wasFaster) return;
			wasFaster = true;
			await faster.load();
		};
		const { inbox, only } = await openInbox();
		expect(inbox.problem).toBeUndefined();
		expect(inbox.entries).toHaveLength(1);
		expect(only().conversation.id).toBe(faster.entries[0]?.conversation.id);
	});

	test.each([
		['cut', (bytes: Uint8Array) => bytes.slice(0, 900), 'truncated'],
		['bent', (bytes: Uint8Array) => bytes.with(-1, (bytes.at(-1) ?? 0) ^ 1), 'damaged'],
		['of a later version', (bytes: Uint8Array) => bytes.with(0, 2), 'unknown-version'],
	])('an envelope that is %s is named and stays; the others are there', async (_, bend, kind) => {
		await team.person('Verdorben', bend);
		await team.person('Heil');
		const { inbox, only } = await openInbox();
		expect(inbox.unreadable).toMatchObject([{ from: 'intake', receivedOn: day, problem: { kind } }]);
		expect(only().conversation.first.text).toBe('Heil');
		expect(team.server.intake.size).toBe(1);
	});

	test('one that the server will not take is named, and keeps no other waiting', async () => {
		await team.person('Heil');
		const { inbox, vault } = await openInbox();
		await team.person('Neu');
		const refused = { kind: 'refused', status: 400, answer: { kind: 'keys-missing' } } as const;
		const fail = (path: string, body: unknown) => path === '/api/conversations' && body !== undefined;
		team.server.fail = (path, body) => (fail(path, body) ? { when: 'before', problem: refused } : undefined);
		const fresh = new Inbox(vault);
		await fresh.load();
		expect([fresh.problem, fresh.entries.length]).toEqual([undefined, 1]);
		expect(fresh.unreadable).toMatchObject([{ from: 'intake', problem: { kind: 'not-taken' } }]);
		team.server.fail = () => undefined;
		await inbox.load();
		expect(inbox.entries).toHaveLength(2);
	});

	test('the server goes away on the way: what was there stays, and the reason is named', async () => {
		await team.person('Guten Tag');
		const { inbox } = await openInbox();
		team.server.fail = () => ({ when: 'before', problem: { kind: 'server-away' } });
		await inbox.load();
		expect(inbox.problem).toEqual({ kind: 'server-away' });
		expect(inbox.entries).toHaveLength(1);
	});
});

describe('answers', () => {
	test('without a connection an answer is kept, tried again and stored once', async () => {
		await team.person('Guten Tag');
		const { inbox, only, texts } = await openInbox();
		const { id } = only().conversation;
		team.server.fail = (path) => (onWrite(path) ? offline : undefined);
		expect(await inbox.answers.send(id, 'Hallo', readMark(only().thread))).toEqual({ ok: true, value: null });
		expect(inbox.answers.pending(id)).toMatchObject({ text: 'Hallo', problem: { kind: 'offline' } });
		expect(team.server.slots.size).toBe(0);
		team.server.fail = () => undefined;
		await Promise.all([inbox.answers.retry(), inbox.answers.retry()]);
		expect(inbox.answers.count).toBe(0);
		expect([team.server.slots.size, texts(), only().waiting]).toEqual([1, ['Hallo'], 'answered']);
	});

	test('the server took it and its word got lost: the retry stores nothing twice', async () => {
		await team.person('Guten Tag');
		const { inbox, only, texts } = await openInbox();
		const { id } = only().conversation;
		team.server.fail = (path) =>
			onWrite(path) ? { when: 'after', problem: { kind: 'server-away' } } : undefined;
		await inbox.answers.send(id, 'Hallo', readMark(only().thread));
		team.server.fail = () => undefined;
		await inbox.answers.retry();
		expect([team.server.slots.size, texts()]).toEqual([1, ['Hallo']]);
	});

	test('a colleague answered in the same moment: both are there, in two slots', async () => {
		const { put } = await team.person('Guten Tag');
		const { inbox, only, texts } = await openInbox();
		await put('fromCentre', 0, { text: 'Von der Kollegin', writtenOn: day });
		await inbox.answers.send(only().conversation.id, 'Von mir', readMark(only().thread));
		expect(inbox.answers.count).toBe(0);
		expect(texts()).toEqual(['Von der Kollegin', 'Von mir']);
	});

	test('the agreed question goes out as one, and what she writes to it is marked', async () => {
		const { put, threadKey } = await team.person('Guten Tag');
		const { inbox, only } = await openInbox();
		await inbox.answers.send(
			only().conversation.id,
			'Welche Farbe?',
			readMark(only().thread),
			'safety-question',
		);
		const [sealed] = team.server.slots.values();
		const bytes = fromB64(sealed ?? '');
		const opened = bytes.ok && (await openMessage(threadKey, 'fromCentre', 0, bytes.value));
		expect(opened).toMatchObject({ ok: true, value: { text: 'Welche Farbe?', safety: 'question' } });
		await put('fromSeeker', 0, { text: 'Grün', writtenOn: day, safety: 'answer' });
		await inbox.load();
		expect(only().thread?.messages.map(({ text, safety }) => [text, safety])).toEqual([
			['Grün', 'answer'],
			['Welche Farbe?', 'question'],
		]);
	});

	test('a text too long is refused with its size and nothing is sent', async () => {
		await team.person('Guten Tag');
		const { inbox, only } = await openInbox();
		const sent = await inbox.answers.send(
			only().conversation.id,
			'x'.repeat(100_000),
			readMark(only().thread),
		);
		expect(sent).toEqual({ ok: false, error: { kind: 'too-long', cameBytes: 100_000, dueBytes: 16_384 } });
		expect(team.server.asked.filter(onWrite)).toEqual([]);
	});

	test('a second text on the day of our answer waits; an automatic one is no answer', async () => {
		const { put } = await team.person('Guten Tag');
		await put('fromCentre', 0, { text: 'Danke.', writtenOn: day, automatic: true });
		const { inbox, only } = await openInbox();
		expect(only().waiting).toBe('new');
		await inbox.answers.send(only().conversation.id, 'Hallo', readMark(only().thread));
		expect(only().waiting).toBe('answered');
		await put('fromSeeker', 0, { text: 'Noch etwas', writtenOn: day });
		await inbox.load();
		expect(only().waiting).toBe('waiting');
		await inbox.answers.send(only().conversation.id, 'Ja?', readMark(only().thread));
		expect(only()).toMatchObject({ waiting: 'answered', conversation: { answeredUpTo: 1 } });
	});

	test('what was read half a year ago has expired: a new text is found behind the gap, and waits', async () => {
		const { put } = await team.person('Guten Tag');
		for (const index of Array(20).keys())
			await put('fromSeeker', index, { text: `${index}`, writtenOn: day });
		const before = await openInbox();
		await before.inbox.answers.send(before.only().conversation.id, 'Hallo', readMark(before.only().thread));
		expect(before.only()).toMatchObject({ waiting: 'answered', conversation: { answeredUpTo: 20 } });
		team.server.slots.clear();
		const after = await openInbox();
		expect([after.texts(), after.only().waiting]).toEqual([[], 'answered']);
		await put('fromSeeker', 20, { text: 'Wieder da', writtenOn: day });
		await after.inbox.load();
		expect([after.texts(), after.only().waiting]).toEqual([['Wieder da'], 'waiting']);
	});

	/** What the person's own page says of where her next text goes. */
	async function nextIndexOf(threadKey: Uint8Array): Promise<number> {
		const thread = threadOf(async () => threadKey, filesOf(async () => '').keys);
		await thread.beginReading();
		for (let round = await thread.nextRound(); round; round = await thread.nextRound()) {
			const reads = round.reads.map((ids) => slotAnswer(ids.map((id) => team.server.slots.get(id))));
			await thread.takeRound({ reads, large: [] });
		}
		return (await thread.whatWasRead()).nextIndex;
	}

	test.each([['in a tab that stayed open'], ['after the next unlock']])(
		'all has expired and she writes where her own page says: it waits, %s',
		async (where) => {
			const { put, threadKey } = await team.person('Guten Tag');
			const lastYear = '2025-11-21';
			for (const index of Array(3).keys())
				await put('fromSeeker', index, { text: `${index}`, writtenOn: lastYear });
			const before = await openInbox();
			await before.inbox.answers.send(before.only().conversation.id, 'Hallo', readMark(before.only().thread));
			expect(before.only().waiting).toBe('answered');
			team.server.slots.clear();
			const index = await nextIndexOf(threadKey);
			expect(index).toBe(0);
			await put('fromSeeker', index, { text: 'Wieder da', writtenOn: day });
			const after = where === 'after the next unlock' ? await openInbox() : before;
			await loadAll(after.inbox);
			expect(after.texts()).toContain('Wieder da');
			expect(after.only().waiting).toBe('waiting');
			// Answered, and a second text of the same day.
			await after.inbox.answers.send(after.only().conversation.id, 'Ja', readMark(after.only().thread));
			expect(after.only().waiting).toBe('answered');
			const next = await nextIndexOf(threadKey);
			await put('fromSeeker', next, { text: 'Noch etwas', writtenOn: day });
			for (const one of [after, await openInbox()]) {
				await loadAll(one.inbox);
				expect(one.only().waiting).toBe('waiting');
			}
		},
	);

	test('an answer says how far was read, so that her page goes on behind it', async () => {
		const { put, threadKey } = await team.person('Guten Tag');
		for (const index of Array(2).keys()) await put('fromSeeker', index, { text: `${index}`, writtenOn: day });
		const { inbox, only } = await openInbox();
		const before = new Set(team.server.slots.keys());
		await inbox.answers.send(only().conversation.id, 'Hallo', readMark(only().thread));
		for (const id of before) team.server.slots.delete(id);
		expect(await nextIndexOf(threadKey)).toBe(2);
	});

	test('our own answers expired in part: later ones are found, and no slot is used twice', async () => {
		await team.person('Guten Tag');
		const before = await openInbox();
		const { id } = before.only().conversation;
		for (const at of Array(12).keys())
			await before.inbox.answers.send(id, `Antwort ${at}`, readMark(before.only().thread));
		const slots = [...team.server.slots.keys()];
		for (const slot of slots.slice(0, 11)) team.server.slots.delete(slot);
		const after = await openInbox();
		expect(after.texts()).toEqual(['Antwort 11']);
		expect(after.only().thread).toMatchObject({ hasMore: false, gone: 11 });
		team.server.slots.clear();
		const later = await openInbox();
		await later.inbox.answers.send(id, 'Antwort 12', readMark(later.only().thread));
		expect(slots).not.toContain([...team.server.slots.keys()][0]);
	});

	test('thousands of slots in one thread keep nobody waiting; more is read on demand', async () => {
		const { put } = await team.person('Viel');
		for (const index of Array(200).keys())
			await put('fromSeeker', index, { text: `${index}`, writtenOn: day });
		await (await team.person('Wenig')).put('fromSeeker', 0, { text: 'Neues', writtenOn: day });
		const { inbox } = await openInbox();
		const of = (text: string) => {
			const entry = inbox.entries.find(({ conversation }) => conversation.first.text === text);
			if (!entry) throw new Error(text);
			return entry;
		};
		const asked = () => team.server.asked.filter((path) => path === '/x/slots/read').length;
		expect(of('Viel').thread?.messages.length).toBeLessThan(140);
		expect(of('Viel').thread?.hasMore).toBe(true);
		expect([of('Wenig').waiting, of('Wenig').thread?.hasMore]).toEqual(['waiting', false]);
		expect(asked()).toBeLessThan(48);
		await inbox.readOn(of('Viel').conversation.id);
		await inbox.readOn(of('Viel').conversation.id);
		expect([of('Viel').thread?.messages.length, of('Viel').thread?.hasMore]).toEqual([200, false]);
	});

	test('closed threads are asked after the open ones, and what came is shown before the rest', async () => {
		for (const at of Array(20).keys()) await team.person(`${at}`);
		const { inbox } = await openInbox();
		const closed = inbox.entries.slice(0, 16).map(({ conversation }) => conversation.id);
		for (const id of closed) await inbox.desk.close(id, closing);
		const again = restless(await team.openTab());
		const shown = new Set<number>();
		team.server.meanwhile = (path) => {
			if (path !== '/x/slots/read' || !again.reading.isLooking) return;
			expect(again.phase).toBe('ready');
			const looked = again.entries.filter(({ thread }) => thread);
			expect(looked.every(({ conversation }) => conversation.state === 'open')).toBe(true);
			shown.add(looked.length);
		};
		await again.load();
		expect([...shown]).toEqual([0, 4]);
		expect([again.reading.isLooking, again.entries.every(({ thread }) => thread)]).toEqual([false, true]);
	});

	/** Five texts of each that were read and answered; then all but `silent` write once more. */
	async function crowd(people: number, silent = 0) {
		const all = [];
		for (const at of Array(people).keys()) {
			const person = await team.person(`${at}`);
			for (const index of Array(5).keys()) {
				await person.put('fromSeeker', index, { text: `${at}/${index}`, writtenOn: '2026-11-01' });
			}
			all.push(person);
		}
		const { inbox } = await openInbox();
		for (const { conversation, thread } of inbox.entries) {
			await inbox.answers.send(conversation.id, 'Ja', readMark(thread));
		}
		for (const { put } of all.slice(silent)) await put('fromSeeker', 5, { text: 'Neu', writtenOn: day });
		return all;
	}
	const readings = () => team.server.asked.filter((path) => path === '/x/slots/read').length;

	test('a look at all comes first and is short; the rest is read behind it, and until then nothing says that it was', async () => {
		await crowd(20, 10);
		const inbox = restless(await team.openTab());
		const before = readings();
		const loading = inbox.load();
		let whileLooking = 0;
		team.server.meanwhile = () => {
			if (inbox.reading.isLooking) whileLooking = readings();
		};
		await loading;
		// Three slots of each; an answer has room for four of the ten texts.
		expect(whileLooking - before).toBeLessThanOrEqual(2 + 3);
		const waiting = () => inbox.entries.filter((one) => one.waiting === 'waiting').length;
		expect(waiting()).toBe(10);
		expect(inbox.entries.every(({ thread }) => thread?.hasMore)).toBe(true);
		expect(inbox.reading.left).toBe(20);
		await inbox.reading.resume();
		expect([inbox.reading.left, waiting()]).toEqual([0, 10]);
		const texts = inbox.entries.map(({ thread }) => thread?.messages.length);
		expect([...texts].sort()).toEqual([...Array(10).fill(6), ...Array(10).fill(7)]);
		expect(inbox.entries.some(({ thread }) => thread?.hasMore)).toBe(false);
	});

	test('a thread that was opened is read before the others, and never asked for alone', async () => {
		const people = await crowd(40);
		const whose = new Map<string, number>();
		for (const [at, { threadKey }] of people.entries()) {
			for (const direction of ['fromSeeker', 'fromCentre'] as const) {
				for (const index of Array(40).keys()) {
					whose.set(toB64((await slotAt(threadKey, direction, index)).id), at);
				}
			}
		}
		const inbox = restless(await team.openTab());
		const together: Set<number | undefined>[] = [];
		team.server.fail = (path, body) => {
			if (path === '/x/slots/read') {
				together.push(new Set((body as { ids: string[] }).ids.map((id) => whose.get(id))));
			}
			return undefined;
		};
		await inbox.load();
		const opened = inbox.entries.at(-1)?.conversation.id ?? '';
		await inbox.readOn(opened);
		expect(inbox.entry(opened)?.thread).toMatchObject({ hasMore: false, fromSeeker: 6 });
		expect(inbox.reading.left).toBeGreaterThan(0);
		await inbox.reading.resume();
		await inbox.readOn(opened);
		expect(together.filter((some) => some.size < 2)).toEqual([]);
	});

	test('the house goes away in the midst of the walk: it is named, and the walk goes on where it stopped', async () => {
		await crowd(40);
		const inbox = restless(await team.openTab());
		await inbox.load();
		let answered = 0;
		team.server.fail = (path) => (path === '/x/slots/read' && ++answered > 9 ? offline : undefined);
		await inbox.reading.resume();
		expect(inbox.reading.problem).toEqual({ kind: 'offline' });
		expect(inbox.reading.left).toBe(40);
		team.server.fail = () => undefined;
		await inbox.reading.resume();
		expect([inbox.reading.left, inbox.reading.problem]).toEqual([0, undefined]);
		expect(inbox.entries.every(({ thread }) => thread?.messages.length === 7 && !thread.hasMore)).toBe(true);
	});

	test('locked in the midst of the walk and open again: all is read from the beginning', async () => {
		await crowd(20);
		const vault = await team.openTab();
		const inbox = restless(vault);
		await inbox.load();
		let asked = 0;
		team.server.meanwhile = (path) => {
			if (path === '/x/slots/read' && ++asked === 3) vault.lock();
		};
		await inbox.reading.resume();
		expect([inbox.entries, inbox.reading.left, inbox.reading.views.size]).toEqual([[], 0, 0]);
		team.server.meanwhile = () => {};
		await team.unlock(vault);
		await loadAll(inbox);
		expect(inbox.entries.every(({ thread }) => thread?.messages.length === 7 && !thread.hasMore)).toBe(true);
	});

	test('what is deleted was read through before, as only its texts name its files', async () => {
		const { put } = await team.person('Guten Tag');
		const files = [{ key: crypto.getRandomValues(new Uint8Array(32)), pieces: 1 }];
		await put('fromSeeker', 0, { text: '', writtenOn: day, files });
		const { inbox: first, only: firstOnly } = await openInbox();
		await first.answers.send(firstOnly().conversation.id, 'Ja', readMark(firstOnly().thread));
		const inbox = restless(await team.openTab());
		const forgotten: number[] = [];
		team.server.fail = (path, body) => {
			if (path === '/x/forget') forgotten.push((body as { slots: unknown[] }).slots.length);
			return undefined;
		};
		await inbox.load();
		const [entry] = inbox.entries;
		expect([entry?.thread?.hasMore, entry?.thread?.messages.length]).toEqual([true, 0]);
		await inbox.desk.remove(entry?.conversation.id ?? '');
		// One text each way with eight behind it, and the file's one piece.
		expect(forgotten).toEqual([2 * (1 + 8) + 1]);
	});

	test('what was written a moment ago is read before a thread leaves, and behind a gap too', async () => {
		const { put } = await team.person('Guten Tag');
		const { inbox, only, texts } = await openInbox();
		const { id } = only().conversation;
		await put('fromSeeker', 0, { text: 'Eben', writtenOn: day });
		expect(await inbox.readThrough(id)).toEqual({ ok: true, value: null });
		expect([texts(), only().thread?.hasMore]).toEqual([['Eben'], false]);
		await put('fromSeeker', 4, { text: 'Hinter einer Lücke', writtenOn: day });
		expect(await inbox.readThrough(id)).toEqual({ ok: true, value: null });
		expect([texts(), only().thread?.gone]).toEqual([['Eben', 'Hinter einer Lücke'], 3]);
		team.server.fail = (path) => (path === '/x/slots/read' ? offline : undefined);
		expect(await inbox.readThrough(id)).toEqual({ ok: false, error: { kind: 'offline' } });
	});

	test('what is written while a walk is under way is read too', async () => {
		const { put } = await team.person('Guten Tag');
		const { inbox, only, texts } = await openInbox();
		const { id } = only().conversation;
		let writing: Promise<unknown> | undefined;
		// The walk has been given its answer: the text comes behind it.
		team.server.bend = (path, honest) => {
			if (path === '/x/slots/read') writing ??= put('fromSeeker', 0, { text: 'Dazwischen', writtenOn: day });
			return honest;
		};
		team.server.meanwhile = async () => {
			await writing;
		};
		const walking = inbox.readOn(id);
		expect(await inbox.readThrough(id)).toEqual({ ok: true, value: null });
		await walking;
		expect(texts()).toEqual(['Dazwischen']);
	});

	test('a look is over when the last of those that were asked for is', async () => {
		await team.person('Guten Tag');
		const { inbox, only } = await openInbox();
		const ids = [only().conversation.id];
		const first = inbox.reading.look(ids);
		const second = inbox.reading.look(ids);
		await first;
		expect(inbox.reading.isLooking).toBe(true);
		await second;
		expect(inbox.reading.isLooking).toBe(false);
	});

	test('a page that is opened again asks no slots that were just asked', async () => {
		await team.person('Guten Tag');
		const { inbox } = await openInbox();
		const asked = () => team.server.asked.filter((path) => path === '/x/slots/read').length;
		const before = asked();
		await inbox.load('due');
		await inbox.reading.resume();
		expect(asked()).toBe(before);
		await team.person('Noch jemand');
		await inbox.load('due');
		await inbox.reading.resume();
		// A look at the new one, and its walk.
		expect(asked()).toBe(before + 2);
		await inbox.load('new');
		await inbox.reading.resume();
		expect(asked()).toBe(before + 3);
	});

	test.each([
		['bent', 1622],
		['cut short', 811],
		['of a size between two', 2000],
	])('a text in the thread that is %s is counted, the others are shown', async (_, bytes) => {
		const { put, threadKey } = await team.person('Guten Tag');
		await put('fromSeeker', 1, { text: 'Lesbar', writtenOn: day });
		team.server.slots.set(toB64((await slotAt(threadKey, 'fromSeeker', 0)).id), toB64(new Uint8Array(bytes)));
		const { only, texts } = await openInbox();
		expect([texts(), only().thread?.damaged, only().waiting]).toEqual([['Lesbar'], 1, 'waiting']);
		expect(only().thread?.gone).toBe(0);
	});
});

describe('a server that answers something else', () => {
	test.each([
		['/api/intake', { rows: 'keine' }],
		['/api/conversations', { rows: [{ id: 7 }] }],
		['/api/conversations', null],
	])('%s: it is named, and what was there stays', async (path, answer) => {
		await team.person('Guten Tag');
		const { inbox } = await openInbox();
		team.server.bend = (asked, honest) => (asked.startsWith(path) ? answer : honest);
		await inbox.load();
		expect([inbox.problem, inbox.phase]).toEqual([{ kind: 'not-understood' }, 'ready']);
		expect(inbox.entries).toHaveLength(1);
		const fresh = new Inbox(await team.openTab());
		await fresh.load();
		expect([fresh.problem, fresh.phase]).toEqual([{ kind: 'not-understood' }, 'ready']);
	});

	test('slots that are none: the conversations are there, and the doubt is named', async () => {
		await team.person('Guten Tag');
		team.server.bend = (path, honest) => (path === '/x/slots/read' ? { classes: 'AA', cells: 'AA' } : honest);
		const { inbox } = await openInbox();
		expect([inbox.reading.problem, inbox.reading.isLooking]).toEqual([{ kind: 'not-understood' }, false]);
		expect(inbox.entries).toHaveLength(1);
	});

	test('what nobody foresaw ends the loading, and never looks like an empty inbox', async () => {
		const { vault } = await openInbox();
		const inbox = new Inbox(vault);
		team.server.meanwhile = () => {
			throw new Error('a bug');
		};
		await expect(inbox.load()).rejects.toThrow('a bug');
		expect([inbox.phase, inbox.problem]).toEqual(['ready', { kind: 'not-understood' }]);
	});
});

describe('deleting and laying aside', () => {
	test('a conversation is deleted here and at the server, with its texts and its draft', async () => {
		const { put } = await team.person('Guten Tag');
		const { inbox, only } = await openInbox();
		const { id } = only().conversation;
		await inbox.answers.send(id, 'Hallo', readMark(only().thread));
		await put('fromSeeker', 0, { text: 'Noch etwas', writtenOn: day });
		await inbox.reading.look([id]);
		inbox.answers.keepDraft(id, 'angefangen');
		team.server.fail = (path) => (path.endsWith(id) ? offline : undefined);
		expect(await inbox.desk.remove(id)).toEqual({ ok: false, error: { kind: 'offline' } });
		expect(inbox.entries).toHaveLength(1);
		team.server.fail = () => undefined;
		expect(await inbox.desk.remove(id)).toEqual({ ok: true, value: null });
		expect([inbox.entries, team.server.conversations.size, inbox.answers.draft(id)]).toEqual([[], 0, '']);
		// What is left says that it has ended.
		expect(team.server.slots.size).toBe(1);
		// A second time, as where a colleague was faster.
		expect(await inbox.desk.remove(id)).toEqual({ ok: true, value: null });
	});

	test('what the person wrote a moment ago is shown, and nothing is deleted before it was', async () => {
		const { put } = await team.person('Guten Tag');
		const { inbox, only, texts } = await openInbox();
		const { id } = only().conversation;
		await put('fromSeeker', 0, { text: 'Warten Sie', writtenOn: day });
		expect(await inbox.desk.remove(id)).toEqual({ ok: false, error: { kind: 'written-meanwhile' } });
		expect([texts(), only().waiting]).toEqual([['Warten Sie'], 'waiting']);
		expect([team.server.conversations.size, team.server.slots.size]).toEqual([1, 1]);
		// Shown, and decided anew: not a word is left.
		const seen = only().thread;
		await put('fromSeeker', 1, { text: 'Doch nicht', writtenOn: day });
		await inbox.reading.look([id]);
		expect((await inbox.desk.remove(id, { seen })).ok).toBe(false);
		expect(await inbox.desk.remove(id, { leavesFarewell: false })).toEqual({ ok: true, value: null });
		expect([team.server.conversations.size, team.server.slots.size]).toEqual([0, 0]);
	});

	test('where the slots cannot be asked, nothing is deleted', async () => {
		const { put } = await team.person('Guten Tag');
		const { inbox, only } = await openInbox();
		await put('fromSeeker', 0, { text: 'Warten Sie', writtenOn: day });
		team.server.fail = (path) => (path === '/x/slots/read' ? offline : undefined);
		const removed = await inbox.desk.remove(only().conversation.id);
		expect(removed).toEqual({ ok: false, error: { kind: 'offline' } });
		expect([team.server.conversations.size, team.server.slots.size]).toEqual([1, 1]);
	});

	test('where somebody else may have the words, it is deleted without a last sentence', async () => {
		await team.person('Guten Tag');
		const { inbox, only } = await openInbox();
		const { id } = only().conversation;
		await inbox.answers.send(id, 'Hallo', readMark(only().thread));
		expect(await inbox.desk.remove(id, { leavesFarewell: false })).toEqual({ ok: true, value: null });
		expect([team.server.conversations.size, team.server.slots.size]).toEqual([0, 0]);
	});

	test('where the person has deleted everything, nothing is written to her any more', async () => {
		const { put } = await team.person('Guten Tag');
		const { inbox, only } = await openInbox();
		await put('fromSeeker', 0, { text: 'Noch etwas', writtenOn: day });
		const { id } = only().conversation;
		const deletesAll = () => {
			team.server.conversations.clear();
			team.server.slots.clear();
		};
		deletesAll();
		await inbox.answers.send(id, 'Rufen Sie an.', readMark(only().thread));
		expect(inbox.answers.pending(id)).toMatchObject({ text: 'Rufen Sie an.', problem: { kind: 'gone' } });
		await inbox.answers.retry();
		expect(await inbox.desk.remove(id)).toEqual({ ok: true, value: null });
		expect(team.server.slots.size).toBe(0);
	});

	test('an answer that crosses her deletion goes again', async () => {
		await team.person('Guten Tag');
		const { inbox, only } = await openInbox();
		const { id } = only().conversation;
		team.server.meanwhile = (path) => {
			if (path === '/x/slots/write') team.server.conversations.clear();
		};
		await inbox.answers.send(id, 'Rufen Sie an.', readMark(only().thread));
		expect(inbox.answers.pending(id)?.problem).toEqual({ kind: 'gone' });
		expect(team.server.slots.size).toBe(0);
	});

	test('what cannot be opened is laid aside, counted, and taken back', async () => {
		await team.person('Verdorben', (bytes) => bytes.slice(0, 900));
		const { inbox } = await openInbox();
		const [entry] = inbox.unreadable;
		if (!entry) throw new Error('it opened');
		expect(await inbox.desk.layAside(entry.id, false)).toEqual({ ok: true, value: null });
		expect([inbox.unreadable, inbox.setAside.map(({ hash }) => hash)]).toEqual([[], [entry.id]]);
		expect(await inbox.desk.layAside(entry.id, true)).toEqual({ ok: true, value: null });
		expect([inbox.unreadable.map(({ id }) => id), inbox.setAside]).toEqual([[entry.id], []]);
	});
});

describe('changes', () => {
	test('closed, and back on top when the person writes again', async () => {
		const { put } = await team.person('Guten Tag');
		const { inbox, only } = await openInbox();
		await inbox.desk.close(only().conversation.id, closing);
		expect(only()).toMatchObject({ waiting: 'closed', conversation: { version: 2 } });
		await put('fromSeeker', 0, { text: 'Doch noch', writtenOn: day });
		await inbox.load();
		expect(only().waiting).toBe('waiting');
	});

	test('changed by a colleague meanwhile: nothing is overwritten, her state is shown', async () => {
		await team.person('Guten Tag');
		const mine = await openInbox();
		const hers = await openInbox();
		const { id } = mine.only().conversation;
		await hers.inbox.desk.linkCase(id, 'fall-1');
		expect(await mine.inbox.desk.close(id, closing)).toEqual({
			ok: false,
			error: { kind: 'changed-meanwhile' },
		});
		expect(mine.only().conversation).toMatchObject({ state: 'open', caseId: 'fall-1', version: 2 });
		expect((await mine.inbox.desk.close(id, closing)).ok).toBe(true);
	});

	test('a reload that is under way while something is saved is no lie of the server', async () => {
		await team.person('Guten Tag');
		const { inbox, only } = await openInbox();
		const { id } = only().conversation;
		await Promise.all([inbox.load(), inbox.desk.close(id, closing), inbox.load()]);
		await inbox.load();
		expect([inbox.unreadable, only().conversation.state]).toEqual([[], 'closed']);
	});
});

describe('locking', () => {
	test('everything readable is forgotten, what was on its way does not come back', async () => {
		await team.person('Guten Tag');
		const { vault, inbox, only } = await openInbox();
		const { id } = only().conversation;
		const loading = inbox.load();
		vault.lock();
		await loading;
		expect([inbox.entries, inbox.phase, inbox.answers.draft(id)]).toEqual([[], 'empty', '']);
		expect(await inbox.desk.close(id, closing)).toEqual({ ok: false, error: { kind: 'locked' } });
		await team.unlock(vault);
		await inbox.load();
		expect(only().conversation.first.text).toBe('Guten Tag');
	});

	test('what was begun or is on its way survives the lock sealed, and not the sign-out', async () => {
		await team.person('Guten Tag');
		await team.person('Noch jemand');
		const { vault, inbox } = await openInbox();
		const [begun = '', sent = ''] = inbox.entries.map(({ conversation }) => conversation.id);
		for (const text of ['a', 'an', 'angefangen']) inbox.answers.keepDraft(begun, text);
		team.server.fail = (path) => (onWrite(path) ? offline : undefined);
		await inbox.answers.send(sent, 'unterwegs', readMark(undefined));
		inbox.answers.keepDraft(sent, '');
		await vault.keepUnsaved('case/new', { facts: { age: 16 } });
		// Sealing takes a moment; what was typed in the very last one is lost.
		await vi.waitFor(async () => {
			expect(await inbox.answers.restore(begun)).toBe('angefangen');
			expect(await inbox.answers.restore(sent)).toBe('unterwegs');
		});
		vault.lock();
		expect([inbox.answers.draft(begun), inbox.answers.count]).toEqual(['', 0]);
		expect(await inbox.answers.restore(begun)).toBe('');
		await team.unlock(vault);
		expect(await inbox.answers.restore(begun)).toBe('angefangen');
		expect(await inbox.answers.restore(sent)).toBe('unterwegs');
		expect(await vault.readUnsaved('case/new')).toEqual({ facts: { age: 16 } });
		vault.dropUnsaved('case/new');
		expect(await vault.readUnsaved('case/new')).toBeUndefined();
		// Sent after all: nothing is put back a second time.
		team.server.fail = () => undefined;
		await inbox.load();
		await inbox.answers.send(sent, 'unterwegs', readMark(undefined));
		expect(await inbox.answers.restore(sent)).toBe('');
		await vault.signOut();
		await team.unlock(vault);
		expect(await inbox.answers.restore(begun)).toBe('');
	});

	test('a session that has ended closes the vault and says so', async () => {
		const { vault, inbox } = await openInbox();
		team.server.fail = () => ({ when: 'before', problem: { kind: 'signed-out' } });
		await inbox.load();
		expect([vault.state, vault.closedBy, vault.me]).toEqual(['signed-out', 'session-ended', undefined]);
	});
});

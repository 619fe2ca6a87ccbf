import { beforeEach, describe, expect, test } from 'vitest';
import { Inbox } from './inbox.svelte.ts';
import { fakeTeam } from './testing/fake-team.ts';

const day = '2026-11-21';
let team: Awaited<ReturnType<typeof fakeTeam>>;
beforeEach(async () => {
	team = await fakeTeam();
});

async function openInbox() {
	const vault = await team.openTab();
	const inbox = new Inbox(vault);
	await inbox.load();
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
		await team.person('Guten Tag');
		const { only } = await openInbox();
		expect(only()).toMatchObject({
			conversation: { first: { text: 'Guten Tag' }, state: 'open', version: 1 },
			waiting: 'new',
		});
		expect(team.server.intake.size).toBe(0);
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
		expect(await inbox.answers.send(id, 'Hallo', 0)).toEqual({ ok: true, value: null });
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
		await inbox.answers.send(id, 'Hallo', 0);
		team.server.fail = () => undefined;
		await inbox.answers.retry();
		expect([team.server.slots.size, texts()]).toEqual([1, ['Hallo']]);
	});

	test('a colleague answered in the same moment: both are there, in two slots', async () => {
		const { put } = await team.person('Guten Tag');
		const { inbox, only, texts } = await openInbox();
		await put('fromCentre', 0, { text: 'Von der Kollegin', writtenOn: day });
		await inbox.answers.send(only().conversation.id, 'Von mir', 0);
		expect(inbox.answers.count).toBe(0);
		expect(texts()).toEqual(['Von der Kollegin', 'Von mir']);
	});

	test('a text too long is refused with its size and nothing is sent', async () => {
		await team.person('Guten Tag');
		const { inbox, only } = await openInbox();
		const sent = await inbox.answers.send(only().conversation.id, 'x'.repeat(100_000), 0);
		expect(sent).toEqual({ ok: false, error: { kind: 'too-long', cameBytes: 100_000, dueBytes: 16_384 } });
		expect(team.server.asked.filter(onWrite)).toEqual([]);
	});

	test('a second text on the day of our answer waits; an automatic one is no answer', async () => {
		const { put } = await team.person('Guten Tag');
		await put('fromCentre', 0, { text: 'Danke.', writtenOn: day, automatic: true });
		const { inbox, only } = await openInbox();
		expect(only().waiting).toBe('new');
		await inbox.answers.send(only().conversation.id, 'Hallo', 0);
		expect(only().waiting).toBe('answered');
		await put('fromSeeker', 0, { text: 'Noch etwas', writtenOn: day });
		await inbox.load();
		expect(only().waiting).toBe('waiting');
		await inbox.answers.send(only().conversation.id, 'Ja?', 1);
		expect(only()).toMatchObject({ waiting: 'answered', conversation: { answeredUpTo: 1 } });
	});

	test('what was read half a year ago has expired: a new text is found behind the gap, and waits', async () => {
		const { put } = await team.person('Guten Tag');
		for (const index of Array(20).keys())
			await put('fromSeeker', index, { text: `${index}`, writtenOn: day });
		const before = await openInbox();
		await before.inbox.answers.send(before.only().conversation.id, 'Hallo', 20);
		expect(before.only()).toMatchObject({ waiting: 'answered', conversation: { answeredUpTo: 20 } });
		team.server.slots.clear();
		const after = await openInbox();
		expect([after.texts(), after.only().waiting]).toEqual([[], 'new']);
		await put('fromSeeker', 20, { text: 'Wieder da', writtenOn: day });
		await after.inbox.load();
		expect([after.texts(), after.only().waiting]).toEqual([['Wieder da'], 'waiting']);
	});

	test('a page that is opened again asks no slots that were just asked', async () => {
		await team.person('Guten Tag');
		const { inbox } = await openInbox();
		const asked = () => team.server.asked.filter((path) => path === '/x/slots/read').length;
		const before = asked();
		await inbox.load('due');
		expect(asked()).toBe(before);
		await team.person('Noch jemand');
		await inbox.load('due');
		expect(asked()).toBe(before + 1);
		await inbox.load();
		expect(asked()).toBe(before + 2);
	});

	test('a damaged text in the thread is counted, the others are shown', async () => {
		const { put, threadKey } = await team.person('Guten Tag');
		await put('fromSeeker', 1, { text: 'Lesbar', writtenOn: day });
		const { slotAt, toB64 } = await import('@schutznetz/vault');
		team.server.slots.set(toB64((await slotAt(threadKey, 'fromSeeker', 0)).id), toB64(new Uint8Array(9)));
		const { only, texts } = await openInbox();
		expect([texts(), only().thread?.damaged, only().waiting]).toEqual([['Lesbar'], 1, 'waiting']);
	});
});

describe('changes', () => {
	test('closed, and back on top when the person writes again', async () => {
		const { put } = await team.person('Guten Tag');
		const { inbox, only } = await openInbox();
		await inbox.setState(only().conversation.id, 'closed');
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
		await hers.inbox.linkCase(id, 'fall-1');
		expect(await mine.inbox.setState(id, 'closed')).toEqual({
			ok: false,
			error: { kind: 'changed-meanwhile' },
		});
		expect(mine.only().conversation).toMatchObject({ state: 'open', caseId: 'fall-1', version: 2 });
		expect((await mine.inbox.setState(id, 'closed')).ok).toBe(true);
	});

	test('a reload that is under way while something is saved is no lie of the server', async () => {
		await team.person('Guten Tag');
		const { inbox, only } = await openInbox();
		const { id } = only().conversation;
		await Promise.all([inbox.load(), inbox.setState(id, 'closed'), inbox.load()]);
		await inbox.load();
		expect([inbox.unreadable, only().conversation.state]).toEqual([[], 'closed']);
	});
});

describe('locking', () => {
	test('everything readable is forgotten, what was on its way does not come back', async () => {
		await team.person('Guten Tag');
		const { vault, inbox, only } = await openInbox();
		const { id } = only().conversation;
		inbox.answers.keepDraft(id, 'angefangen');
		const loading = inbox.load();
		vault.lock();
		await loading;
		expect([inbox.entries, inbox.phase, inbox.answers.draft(id)]).toEqual([[], 'empty', '']);
		expect(await inbox.setState(id, 'closed')).toEqual({ ok: false, error: { kind: 'locked' } });
		await team.unlock(vault);
		await inbox.load();
		expect(only().conversation.first.text).toBe('Guten Tag');
	});

	test('a session that has ended closes the vault and says so', async () => {
		const { vault, inbox } = await openInbox();
		team.server.fail = () => ({ when: 'before', problem: { kind: 'signed-out' } });
		await inbox.load();
		expect([vault.state, vault.closedBy, vault.me]).toEqual(['signed-out', 'session-ended', undefined]);
	});
});

import { beforeEach, describe, expect, test } from 'vitest';
import { Inbox } from './inbox.svelte.ts';
import { TeamDesk } from './team-desk.svelte.ts';
import { fakeTeam } from './testing/fake-team.ts';

let team: Awaited<ReturnType<typeof fakeTeam>>;
beforeEach(async () => {
	team = await fakeTeam();
});

async function openDesk() {
	const vault = await team.openTab();
	const desk = new TeamDesk(vault);
	await desk.load();
	return { vault, desk };
}
async function openInbox() {
	const vault = await team.openTab();
	const inbox = new Inbox(vault);
	await inbox.load();
	const only = () => {
		const [entry] = inbox.entries;
		if (!entry) throw new Error('the inbox is empty');
		return entry.conversation;
	};
	return { vault, inbox, only };
}
const greeting = { id: 'a', title: 'Gruß', texts: { de: 'Guten Tag, hier {zentrum}.' } };
const note = (id: string) => ({ id, by: 'berit', on: '2026-11-21', text: `Notiz ${id}` });

describe('canned answers', () => {
	test('begin with a key that the first admin makes, and are there for the next', async () => {
		const { desk } = await openDesk();
		expect(team.server.teamKey).not.toBeNull();
		expect(await desk.saveCanned([greeting])).toEqual({ ok: true, value: null });
		const { desk: later } = await openDesk();
		expect([later.canned, later.cannedProblem]).toEqual([[greeting], undefined]);
		expect(JSON.stringify([...team.server.teamRecords])).not.toContain('Guten Tag');
	});

	test('two who change them at once: the slower one is told, and sees what is there now', async () => {
		const [{ desk: mine }, { desk: hers }] = [await openDesk(), await openDesk()];
		expect((await hers.saveCanned([greeting])).ok).toBe(true);
		expect(await mine.saveCanned([])).toEqual({ ok: false, error: { kind: 'changed-meanwhile' } });
		expect(mine.canned).toEqual([greeting]);
	});

	test('a record that does not open is named and never written over; the rest is there', async () => {
		await openDesk();
		const spoilt = team.server.teamRecords.get('answers');
		if (!spoilt) throw new Error('no record');
		team.server.teamRecords.set('answers', { ...spoilt, record: `${spoilt.record.slice(0, -8)}AAAAAAAA` });
		const { desk } = await openDesk();
		expect(desk.cannedProblem).toMatchObject({ kind: 'damaged' });
		expect([desk.phase, desk.names.size]).toEqual(['ready', 1]);
		expect(team.server.teamRecords.get('answers')?.version).toBe(1);
	});

	test('whoever has no key is told so', async () => {
		await openDesk();
		team.server.teamKey = null;
		const { desk } = await openDesk();
		expect(desk.cannedProblem).toEqual({ kind: 'team-key-missing' });
	});
});

describe('drafts', () => {
	test('are there on another device, as text of nobody else', async () => {
		const { desk } = await openDesk();
		desk.drafts.keep('eins', 'Angefangen');
		expect(desk.drafts.isSaved).toBe(false);
		await desk.drafts.save();
		expect(desk.drafts.isSaved).toBe(true);
		const { desk: later } = await openDesk();
		expect(later.drafts.all.eins?.text).toBe('Angefangen');
		expect(JSON.stringify([...team.server.teamRecords])).not.toContain('Angefangen');
		expect(team.server.slots.size).toBe(0);
	});

	test('of two devices at once both are kept; the same one on both stands beside mine', async () => {
		const [{ desk: mine }, { desk: other }] = [await openDesk(), await openDesk()];
		other.drafts.keep('eins', 'dort');
		other.drafts.keep('zwei', 'nur dort');
		await other.drafts.save();
		mine.drafts.keep('eins', 'hier');
		await mine.drafts.save();
		expect(mine.drafts.all).toMatchObject({ eins: { text: 'hier' }, zwei: { text: 'nur dort' } });
		expect(mine.drafts.others.eins?.text).toBe('dort');
		mine.drafts.dropOther('eins');
		expect(mine.drafts.others).toEqual({});
	});

	test('that were emptied are gone everywhere, and a lock forgets what is here', async () => {
		const { vault, desk } = await openDesk();
		desk.drafts.keep('eins', 'Angefangen');
		await desk.drafts.save();
		desk.drafts.keep('eins', '');
		await desk.drafts.save();
		const { desk: later } = await openDesk();
		expect(later.drafts.all).toEqual({});
		desk.drafts.keep('zwei', 'geheim');
		vault.lock();
		expect(JSON.stringify([desk.drafts.all, desk.canned])).toBe('[{},[]]');
	});
});

describe('two counsellors at once', () => {
	test('both note something: both notes are there', async () => {
		await team.person('Guten Tag');
		const [mine, hers] = [await openInbox(), await openInbox()];
		const { id } = mine.only();
		const add = ({ inbox }: typeof mine, which: string) =>
			inbox.desk.add(id, (now) => ({ notes: [...(now.notes ?? []), note(which)] }));
		expect((await add(hers, 'ihre')).ok).toBe(true);
		expect((await add(mine, 'meine')).ok).toBe(true);
		expect(mine.only().notes?.map((one) => one.id)).toEqual(['ihre', 'meine']);
	});

	test('both take it over: the slower one is told who has it, and takes nothing away', async () => {
		await team.person('Guten Tag');
		const [mine, hers] = [await openInbox(), await openInbox()];
		const { id } = mine.only();
		expect((await hers.inbox.desk.change(id, { assignedTo: 'joris' })).ok).toBe(true);
		const slower = await mine.inbox.desk.change(id, { assignedTo: 'berit' });
		expect(slower).toEqual({ ok: false, error: { kind: 'changed-meanwhile' } });
		expect(mine.only().assignedTo).toBe('joris');
		expect((await mine.inbox.desk.change(id, { assignedTo: undefined })).ok).toBe(true);
		expect('assignedTo' in mine.only()).toBe(false);
	});

	test('closed for a time, reopened: the days go; a new text shows it as waiting all the same', async () => {
		const { put } = await team.person('Guten Tag');
		const { inbox, only } = await openInbox();
		const days = { closedOn: '2026-11-21', keepUntil: '2027-05-21' };
		await inbox.desk.close(only().id, days);
		expect(only()).toMatchObject({ state: 'closed', ...days });
		expect(inbox.entries[0]?.waiting).toBe('closed');
		await put('fromSeeker', 0, { text: 'Noch etwas', writtenOn: '2026-11-21' });
		await inbox.load();
		expect(inbox.entries[0]?.waiting).toBe('waiting');
		await inbox.desk.reopen(only().id);
		expect([only().state, only().keepUntil, only().closedOn]).toEqual(['open', undefined, undefined]);
	});
});

describe('the keys of a long inbox', () => {
	test('are kept for the next unlock, and only for the envelopes that they came from', async () => {
		await team.person('Guten Tag');
		await team.person('Noch eine');
		const { vault, inbox } = await openInbox();
		const desk = new TeamDesk(vault);
		const ids = inbox.entries.map(({ conversation }) => conversation.id);
		await desk.keepKeys(ids);
		expect(team.server.teamRecords.get('keys')?.version).toBe(1);
		await desk.keepKeys(ids);
		expect(team.server.teamRecords.get('keys')?.version).toBe(1);

		// A server that hands out something else under a known id: the kept key is not used for it.
		const next = await team.openTab();
		await new TeamDesk(next).load();
		team.server.bend = (path, answer) => {
			if (path !== '/api/conversations') return answer;
			const { rows } = answer as { rows: { wrapped: string }[] };
			return { rows: rows.map((row, at) => (at === 0 ? { ...row, wrapped: 'AAAA' } : row)) };
		};
		const fresh = new Inbox(next);
		await fresh.load();
		expect(fresh.entries).toHaveLength(1);
		expect(fresh.unreadable).toMatchObject([{ from: 'team', problem: { kind: 'unknown-version' } }]);
	});

	test('of what was shredded are kept no longer', async () => {
		await team.person('Guten Tag');
		await team.person('Noch eine');
		const { vault, inbox } = await openInbox();
		const desk = new TeamDesk(vault);
		const [gone = '', stays = ''] = inbox.entries.map(({ conversation }) => conversation.id);
		await desk.keepKeys([gone, stays]);
		expect(await inbox.desk.remove(gone)).toEqual({ ok: true, value: null });
		await desk.keepKeys([stays]);
		expect(team.server.teamRecords.get('keys')?.version).toBe(2);
	});
});

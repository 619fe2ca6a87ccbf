import { ok, type Result } from '@schutznetz/kernel';
import { expect, test } from 'vitest';
import { Room } from './room.svelte.ts';
import type { RoomProblem } from './room-problem.ts';
import { fakeTeam } from './testing/fake-team.ts';
import { readWireNotices } from './wire.ts';

/** The smallest room: notices, and how one is put away. */
class Shelf extends Room<'put-away'> {
	shown: readonly string[] = [];

	putAway(id: string): Promise<boolean> {
		return this.change('put-away', () => this.vault.api.send('POST', `/api/notices/${id}/dismiss`, {}));
	}

	protected async fetch(): Promise<Result<null, RoomProblem>> {
		const read = await this.vault.whileOpen(() => this.vault.api.get('/api/notices', readWireNotices));
		if (!read.ok) return read;
		this.shown = read.value.notices.map(({ id }) => id);
		return ok(null);
	}
}

async function openShelf() {
	const team = await fakeTeam();
	team.server.notices = ['eins', 'zwei'].map((id) => ({ id, text: id, writtenOn: '2026-11-20' }));
	const vault = await team.openTab();
	const shelf = new Shelf(vault);
	await shelf.load();
	const state = () => [shelf.phase, shelf.isBusy, shelf.news, shelf.problem, shelf.shown];
	return { server: team.server, vault, shelf, state };
}

test('a change is made, said, and what stands then is read anew', async () => {
	const { shelf, state } = await openShelf();
	expect(state()).toEqual(['ready', false, undefined, undefined, ['eins', 'zwei']]);
	expect(await shelf.putAway('eins')).toBe(true);
	expect(state()).toEqual(['ready', false, 'put-away', undefined, ['zwei']]);
});

test('a refusal is named as the server named it, and gone with the next change', async () => {
	const { server, shelf, state } = await openShelf();
	const refused = { kind: 'refused', status: 409, answer: { kind: 'last-admin' } } as const;
	server.fail = () => ({ when: 'before', problem: refused });
	expect(await shelf.putAway('eins')).toBe(false);
	expect(state()).toEqual(['ready', false, undefined, { kind: 'last-admin' }, ['eins', 'zwei']]);
	server.fail = () => undefined;
	await shelf.putAway('zwei');
	expect(state()).toEqual(['ready', false, 'put-away', undefined, ['eins']]);
});

test('what comes while another thing is under way is not begun', async () => {
	const { server, shelf, state } = await openShelf();
	expect(await Promise.all([shelf.putAway('eins'), shelf.putAway('zwei')])).toEqual([true, false]);
	expect(state()).toEqual(['ready', false, 'put-away', undefined, ['zwei']]);
	expect(server.asked.filter((path) => path.endsWith('/dismiss'))).toEqual(['/api/notices/eins/dismiss']);
});

test('a lock in between is named, and nothing is asked of the server any more', async () => {
	const { server, vault, shelf, state } = await openShelf();
	vault.lock();
	const asked = server.asked.length;
	expect(await shelf.putAway('eins')).toBe(false);
	expect(state().slice(1, 4)).toEqual([false, undefined, { kind: 'locked' }]);
	expect(server.asked.slice(asked).filter((path) => path.startsWith('/api/notices'))).toEqual([]);
});

import { beforeEach, expect, test } from 'vitest';
import { Mediations } from './mediations.svelte.ts';
import { fakeTeam } from './testing/fake-team.ts';

const done = { ok: true, value: null };
const conversationId = 'gespraech-eins';
const mediator = 'yusra';
let team: Awaited<ReturnType<typeof fakeTeam>>;
beforeEach(async () => {
	team = await fakeTeam();
	await team.takeIn(mediator, 'mediator');
});

async function openTab() {
	const vault = await team.openTab();
	await vault.refreshTeam();
	const mediations = new Mediations(vault);
	await mediations.load();
	const only = () => {
		const [one] = mediations.all;
		if (!one) throw new Error('no mediation');
		return one;
	};
	const texts = () => mediations.all.flatMap(({ entries }) => entries.map(({ text }) => text));
	return { vault, mediations, only, texts };
}

async function begun() {
	const tab = await openTab();
	expect(await tab.mediations.begin(conversationId, mediator, 'ckb')).toEqual(done);
	return tab;
}

test('a mediation begins, is given texts, brings translations and ends', async () => {
	const { mediations, only, texts } = await begun();
	expect(mediations.ofConversation(conversationId)).toMatchObject({ mediatorId: mediator, entries: [] });
	const [row] = team.server.mediations.values();
	expect(row?.keys.map(({ memberId }) => memberId).sort()).toEqual(['berit', mediator]);

	expect(await mediations.add(only().id, 'seeker', 'Silav')).toEqual(done);
	expect(await mediations.add(only().id, 'team', 'Guten Tag')).toEqual(done);
	expect(texts()).toEqual(['Silav', 'Guten Tag']);
	const [first] = only().entries;
	expect(await mediations.translate(only().id, first?.id ?? '', 'Hallo')).toEqual(done);
	expect(only().entries.map(({ translation }) => translation)).toEqual(['Hallo', undefined]);
	const { only: elsewhere } = await openTab();
	expect(elsewhere()).toEqual(only());
	expect(JSON.stringify([...team.server.mediations])).not.toMatch(/Silav|Guten Tag|Hallo|ckb/);

	expect(await mediations.end(only().id)).toEqual(done);
	expect([mediations.all, team.server.mediations.size]).toEqual([[], 0]);
});

test('nobody but a mediator of the team is let in, and the server hears of none', async () => {
	const { mediations } = await openTab();
	const before = team.server.asked.length;
	for (const somebody of ['berit', 'niemand']) {
		expect(await mediations.begin(conversationId, somebody, 'ckb')).toEqual({
			ok: false,
			error: { kind: 'no-such-mediator' },
		});
	}
	expect(new Set(team.server.asked.slice(before))).toEqual(new Set(['/api/mediations']));
	expect(team.server.mediations.size).toBe(0);
});

test('two at once: what the other has put there stays, and mine goes on top of it', async () => {
	const { mediations: mine, only, texts } = await begun();
	const { mediations: hers } = await openTab();
	expect(await hers.add(only().id, 'team', 'Von ihr')).toEqual(done);
	expect(texts()).toEqual([]);
	expect(await mine.add(only().id, 'team', 'Von mir')).toEqual(done);
	expect(texts()).toEqual(['Von ihr', 'Von mir']);
});

test('a refusal changes nothing and is named; what is no more, as gone', async () => {
	const { mediations, only, texts } = await begun();
	const { id } = only();
	const refused = { kind: 'refused', status: 403, answer: { kind: 'team-only' } } as const;
	team.server.fail = (path) =>
		path.startsWith('/api/mediations/') ? { when: 'before', problem: refused } : undefined;
	expect(await mediations.add(id, 'team', 'Guten Tag')).toEqual({ ok: false, error: refused });
	expect(await mediations.end(id)).toEqual({ ok: false, error: refused });
	expect([texts(), mediations.phase, team.server.mediations.size]).toEqual([[], 'ready', 1]);
	team.server.fail = () => undefined;
	team.server.mediations.clear();
	const gone = { ok: false, error: { kind: 'gone' } };
	expect(await mediations.translate(id, 'a', 'Hallo')).toEqual(gone);
	expect(await mediations.end(id)).toEqual(gone);
	expect(mediations.all).toEqual([]);
});

test('one that does not open is counted, and the others are there', async () => {
	const { mediations } = await begun();
	await mediations.begin('gespraech-zwei', mediator, 'ti');
	const [spoilt] = team.server.mediations.values();
	if (!spoilt) throw new Error('no mediation');
	team.server.mediations.set(spoilt.id, { ...spoilt, record: spoilt.record.slice(0, 40) });
	const { mediations: fresh } = await openTab();
	expect(fresh.all.map(({ language }) => language)).toEqual(['ti']);
	expect([fresh.phase, fresh.unreadable]).toEqual(['ready', 1]);
});

test('a lock in between forgets all of it; what arrived is there after the next unlock, once', async () => {
	const { vault, mediations, only } = await begun();
	const { id } = only();
	team.server.meanwhile = (path) => {
		if (path === `/api/mediations/${id}`) vault.lock();
	};
	const results = await Promise.all([
		mediations.add(id, 'seeker', 'Silav'),
		mediations.add(id, 'seeker', 'Dereng'),
	]);
	const locked = { ok: false, error: { kind: 'locked' } };
	expect(results).toEqual([locked, locked]);
	expect([mediations.phase, mediations.all]).toEqual(['empty', []]);
	team.server.meanwhile = () => {};
	await team.unlock(vault);
	await vault.refreshTeam();
	await mediations.load();
	expect(only().entries.map(({ text }) => text)).toEqual(['Silav']);
	expect(await mediations.add(id, 'team', 'Guten Tag')).toEqual(done);
});

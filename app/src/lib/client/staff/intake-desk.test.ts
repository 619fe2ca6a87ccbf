import { beforeEach, expect, test } from 'vitest';
import { inventedProfile } from '../../testing/invented-profile.ts';
import { IntakeDesk } from './intake-desk.svelte.ts';
import { TeamDesk } from './team-desk.svelte.ts';
import { fakeTeam } from './testing/fake-team.ts';

let team: Awaited<ReturnType<typeof fakeTeam>>;
beforeEach(async () => {
	team = await fakeTeam();
});

const profile = inventedProfile();
const closing = { isOpen: false, closedNote: { de: 'Bis Montag zu.' }, mostPerDay: 200 };
const saved = { ok: true, value: null };

async function openDesk(hasProfile = true) {
	const vault = await team.openTab();
	const desk = new TeamDesk(vault);
	await desk.load();
	if (hasProfile) await desk.saveProfile(profile);
	const intake = new IntakeDesk(vault, desk);
	await intake.load();
	team.server.asked.length = 0;
	return { desk, intake };
}

test('what was closed stands in the signed profile, and opens again by one step back', async () => {
	const { desk, intake } = await openDesk();
	expect([intake.phase, intake.today, intake.choice.mostPerDay]).toEqual(['ready', 0, 200]);
	expect(await intake.save(closing)).toEqual(saved);
	expect(team.server.asked).toEqual(['/api/profile']);
	const { desk: later } = await openDesk(false);
	expect(later.profile).toMatchObject({ intake: 'closed', closedNote: { de: 'Bis Montag zu.' } });
	expect(await intake.undo()).toEqual(saved);
	expect(desk.profile).toEqual({ ...profile, name: 'Beratungsstelle (erfunden)' });
});

test('the number alone is sent alone, also by a centre that has said nothing of itself', async () => {
	const { intake } = await openDesk(false);
	expect(await intake.save({ ...intake.choice, mostPerDay: 5 })).toEqual(saved);
	expect([team.server.asked, team.server.mostPerDay]).toEqual([['/api/intake/setting'], 5]);
	expect(await intake.undo()).toEqual(saved);
	expect(team.server.mostPerDay).toBe(200);
});

test('what was cut off in the middle is named, and the rest is sent when it is tried again', async () => {
	const { desk, intake } = await openDesk();
	team.server.fail = (path) =>
		path === '/api/profile' ? { when: 'before', problem: { kind: 'offline' } } : undefined;
	const choice = { ...closing, mostPerDay: 3 };
	expect(await intake.save(choice)).toEqual({ ok: false, error: { kind: 'offline' } });
	expect([desk.profile?.intake, team.server.mostPerDay]).toEqual(['open', 3]);
	team.server.fail = () => undefined;
	expect(await intake.save(choice)).toEqual(saved);
	expect(team.server.asked).toEqual(['/api/intake/setting', '/api/profile', '/api/profile']);
});

test('whoever is no admin is told so', async () => {
	const { intake } = await openDesk();
	const answer = { kind: 'admins-only' };
	team.server.fail = (path) =>
		path === '/api/intake/setting'
			? { when: 'before', problem: { kind: 'refused', status: 403, answer } }
			: undefined;
	const refused = await intake.save({ ...intake.choice, mostPerDay: 3 });
	expect(refused).toEqual({ ok: false, error: { kind: 'not-signed' } });
	expect(intake.choice.mostPerDay).toBe(200);
});

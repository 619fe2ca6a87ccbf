import { expect, test } from 'vitest';
import { inventedProfile } from '../../testing/invented-profile.ts';
import { TeamDesk } from './team-desk.svelte.ts';
import { TeamRoom } from './team-room.svelte.ts';
import { fakeTeam } from './testing/fake-team.ts';

// Whoever stands by what the centre says may leave; what it says must not change by that.

async function openRoom() {
	const team = await fakeTeam();
	await team.takeIn('joris', 'admin');
	await team.takeIn('kim', 'member');
	const vault = await team.openTab();
	const desk = new TeamDesk(vault);
	await desk.load();
	await desk.saveProfile(inventedProfile({ intake: 'closed' }));
	const room = new TeamRoom(vault, desk);
	await room.load();
	const { server } = team;
	server.asked.length = 0;
	const changes = () => server.asked.filter((path) => path === '/api/profile' || path === '/api/roster');
	return { server, desk, room, changes };
}

test('an admin who leaves or is admin no more: first another one signs what the centre says', async () => {
	const { desk, room, changes } = await openRoom();
	await room.remove('joris');
	expect(changes()).toEqual(['/api/profile', '/api/roster']);
	await room.setRole('joris', 'member');
	expect(changes()).toEqual(['/api/profile', '/api/roster', '/api/profile', '/api/roster']);
	expect(desk.profile?.intake).toBe('closed');
});

test('who could not sign it takes no signature along, and nobody signs for herself', async () => {
	const { room, changes } = await openRoom();
	await room.remove('kim');
	await room.remove('berit');
	expect(changes()).toEqual(['/api/roster', '/api/roster']);
});

test('a signature that the server refuses keeps nobody from ending a membership', async () => {
	const { server, room, changes } = await openRoom();
	const refused = { kind: 'refused', status: 409, answer: { kind: 'not-signed' } } as const;
	server.fail = (path) => (path === '/api/profile' ? { when: 'before', problem: refused } : undefined);
	await room.remove('joris');
	expect(changes()).toEqual(['/api/profile', '/api/roster']);
});

import { expect, test } from 'vitest';
import { NoticeBoard } from './notice-board.svelte.ts';
import { fakeTeam } from './testing/fake-team.ts';

test('notices stay until they are put away, also when the line breaks just then', async () => {
	const team = await fakeTeam();
	team.server.notices = ['eins', 'zwei'].map((id) => ({
		id,
		text: `Hinweis ${id}`,
		writtenOn: '2026-11-20',
	}));
	team.server.stoppedSince = '2026-11-19';
	const board = new NoticeBoard(await team.openTab());
	const shown = () => board.notices.map(({ id }) => id);
	await board.load();
	expect([shown(), board.stoppedSince]).toEqual([['eins', 'zwei'], '2026-11-19']);
	team.server.fail = () => ({ when: 'before', problem: { kind: 'offline' } });
	await board.putAway('eins');
	expect([shown(), board.problem]).toEqual([['eins', 'zwei'], { kind: 'offline' }]);
	team.server.fail = () => undefined;
	await board.putAway('eins');
	expect([shown(), board.problem]).toEqual([['zwei'], undefined]);
	const later = new NoticeBoard(await team.openTab());
	await later.load();
	expect(later.notices.map(({ text }) => text)).toEqual(['Hinweis zwei']);
});

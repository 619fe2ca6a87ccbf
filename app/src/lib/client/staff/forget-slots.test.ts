import { expect, test } from 'vitest';
import { forgetSlots } from './forget-slots.ts';
import { fakeTeam } from './testing/fake-team.ts';

type Asked = { slots: readonly { id: string }[]; intakeToken: string };
const many = Array.from({ length: 300 }, (_, index) => ({ id: `platz-${index}`, token: `marke-${index}` }));

/** A server that notes what it was asked to forget, and is away from the given call on. */
async function forgetful(awayFrom = Number.POSITIVE_INFINITY) {
	const { server } = await fakeTeam();
	const asked: Asked[] = [];
	server.fail = (_, body) => {
		if (asked.length === awayFrom) return { when: 'before', problem: { kind: 'offline' } };
		asked.push(body as Asked);
		return undefined;
	};
	return { api: server.api, asked };
}

test('what is more than the server forgets at once goes in several calls, each slot in one', async () => {
	const { api, asked } = await forgetful();
	expect((await forgetSlots(api, many)).ok).toBe(true);
	expect(asked.map(({ slots }) => slots.length)).toEqual([256, 44]);
	expect(asked.flatMap(({ slots }) => slots)).toEqual(many);
	// No conversation goes by this name: each is drawn anew.
	expect(new Set(asked.map(({ intakeToken }) => intakeToken)).size).toBe(2);
});

test('a cut line on the way is named, and nothing further is asked', async () => {
	const { api, asked } = await forgetful(1);
	expect(await forgetSlots(api, many)).toEqual({ ok: false, error: { kind: 'offline' } });
	expect(asked).toHaveLength(1);
});

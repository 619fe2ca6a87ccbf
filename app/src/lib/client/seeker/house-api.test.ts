import { afterEach, expect, test, vi } from 'vitest';
import { houseApi } from './house-api.ts';

const letter = { centreId: 'c', epoch: 1, envelope: 'AA', deletionHash: 'BB', stamp: 'CC' };
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const json = (status: number, body: unknown): Response => Response.json(body, { status });

test.each([
	['stored', () => json(201, { kind: 'stored' }), { ok: true, value: 'stored' }],
	[
		'refused',
		() => json(409, { kind: 'epoch-closed' }),
		{ ok: false, error: { kind: 'refused', why: 'epoch-closed' } },
	],
	[
		'more work is due',
		() => json(409, { kind: 'work-due', bits: 5, day: 20_778 }),
		{ ok: false, error: { kind: 'work-due', bits: 5, day: 20_778 } },
	],
	[
		'work in another form',
		() => json(409, { kind: 'work-due', bits: 'many' }),
		{ ok: false, error: { kind: 'refused', why: 'work-due' } },
	],
	['storage full', () => json(507, { kind: 'storage-full' }), { ok: false, error: { kind: 'unreachable' } }],
	['not stored', () => json(503, { kind: 'not-stored' }), { ok: false, error: { kind: 'unreachable' } }],
	['too many', () => json(429, { kind: 'too-many-requests' }), { ok: false, error: { kind: 'unreachable' } }],
	['a page of a hotel', () => new Response('<html>'), { ok: false, error: { kind: 'unreachable' } }],
	[
		'an answer of another kind',
		() => json(200, { kind: 'hello' }),
		{ ok: false, error: { kind: 'unreachable' } },
	],
	[
		'no connection',
		() => {
			throw new TypeError('Failed to fetch');
		},
		{ ok: false, error: { kind: 'unreachable' } },
	],
])('%s', async (_name, answer, expected) => {
	const api = houseApi(async () => answer());
	expect(await api.writeFirst(letter)).toEqual(expected);
});

test('asks without cookies, without a cache, and says nothing of where it came from', async () => {
	const asked: RequestInit[] = [];
	const api = houseApi(async (_url, init) => {
		asked.push(init ?? {});
		return json(200, { classes: 'AA', cells: 'BB' });
	});
	expect(await api.readSlots(['AA'])).toEqual({ ok: true, value: { classes: 'AA', cells: 'BB' } });
	expect(asked[0]).toMatchObject({
		method: 'POST',
		credentials: 'omit',
		cache: 'no-store',
		referrerPolicy: 'no-referrer',
	});
});

test.each([{ classes: 7, cells: 'AA' }, { classes: 'AA' }, { envelopes: [] }, 'none', null])(
	'%j is no answer to a reading',
	async (answer) => {
		const api = houseApi(async () => json(200, answer));
		expect(await api.readSlots(['AA'])).toEqual({ ok: false, error: { kind: 'unreachable' } });
		expect(await api.readLarge('AA', 2)).toEqual({ ok: false, error: { kind: 'unreachable' } });
	},
);

test('asks also on a phone that cannot count the time of a request by itself', async () => {
	vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
		throw new TypeError('AbortSignal.timeout is not a function');
	});
	const api = houseApi(async () => json(201, { kind: 'stored' }));
	expect(await api.writeFirst(letter)).toEqual({ ok: true, value: 'stored' });
});

test('a house that says nothing for half a minute is away', async () => {
	vi.useFakeTimers();
	const api = houseApi(
		(_url, init) =>
			new Promise((_done, fail) => {
				init?.signal?.addEventListener('abort', () => fail(new DOMException('late', 'AbortError')));
			}),
	);
	const answer = api.writeFirst(letter);
	await vi.advanceTimersByTimeAsync(30_000);
	expect(await answer).toEqual({ ok: false, error: { kind: 'unreachable' } });
});

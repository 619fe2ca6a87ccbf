import { describe, expect, test } from 'vitest';
import { createApi } from './api.ts';
import { count, nothing, type Read, shape } from './read-json.ts';
import {
	readWireProven,
	readWireRecord,
	readWireRecords,
	readWireSession,
	readWireSetAside,
	readWireSlots,
} from './wire.ts';

type Asked = { path: string; init: RequestInit };

function apiThatGets(answer: Response | 'nothing', isOnline = true) {
	const asked: Asked[] = [];
	const fakeFetch = (path: unknown, init?: RequestInit): Promise<Response> => {
		asked.push({ path: String(path), init: init ?? {} });
		return answer === 'nothing' ? Promise.reject(new TypeError('fetch failed')) : Promise.resolve(answer);
	};
	return { api: createApi({ fetch: fakeFetch as typeof fetch, isOnline: () => isOnline }), asked };
}
const json = (status: number, body: unknown): Response => Response.json(body, { status });

describe('the API as results', () => {
	test('a good answer is its content; 204 has none', async () => {
		const read = shape({ a: count });
		const got = await apiThatGets(json(200, { a: 1, b: 2 })).api.get('/x', read);
		expect(got).toEqual({ ok: true, value: { a: 1 } });
		const empty = apiThatGets(new Response(null, { status: 204 }));
		expect(await empty.api.send('POST', '/x')).toEqual({ ok: true, value: null });
	});

	test.each([
		['no connection', 'nothing', false, { kind: 'offline' }],
		['no server', 'nothing', true, { kind: 'server-away' }],
		[
			'a proxy speaks instead of the server',
			new Response('<html>', { status: 404 }),
			true,
			{ kind: 'server-away' },
		],
		['a cut answer', new Response('{"a":', { status: 200 }), true, { kind: 'server-away' }],
		['the database is away', json(503, { kind: 'not-stored' }), true, { kind: 'server-away' }],
		['another tab has locked the session', json(401, { kind: 'locked-session' }), true, { kind: 'locked' }],
		['the session has ended', json(401, { kind: 'signed-out' }), true, { kind: 'signed-out' }],
		[
			'a refusal keeps its facts',
			json(423, { kind: 'locked', until: '2026-11-21T10:00:00Z' }),
			true,
			{ kind: 'refused', status: 423, answer: { kind: 'locked', until: '2026-11-21T10:00:00Z' } },
		],
	] as const)('%s', async (_, answer, isOnline, error) => {
		const { api } = apiThatGets(answer, isOnline);
		expect(await api.get('/x', nothing)).toEqual({ ok: false, error });
	});

	test('slots are asked for without a cookie, everything else as the browser does', async () => {
		const unnamed = apiThatGets(json(200, {}));
		await unnamed.api.sendUnnamed('/x/slots/read', { ids: [] }, nothing);
		expect(unnamed.asked[0]?.init.credentials).toBe('omit');
		const named = apiThatGets(json(200, {}));
		await named.api.send('PUT', '/api/cases/1', { version: 2 });
		expect(named.asked[0]).toMatchObject({
			path: '/api/cases/1',
			init: { method: 'PUT', body: '{"version":2}' },
		});
		expect(named.asked[0]?.init.credentials).toBeUndefined();
	});

	test.each([
		['a list that is none', readWireRecords, { rows: null }],
		['a record without its key', readWireRecords, { rows: [{ id: 'a', version: 1, record: 'r' }] }],
		['half a version', readWireRecord, { id: 'a', version: 1.5, record: 'r', wrapped: 'w' }],
		['an empty page', readWireSession, null],
		['a state of tomorrow', readWireSession, { state: 'passkey-due' }],
		['a day that is none', readWireSetAside, { rows: [{ hash: 'h', receivedOn: 'heute' }] }],
		['classes that are a list', readWireSlots, { classes: [7], cells: 'AA' }],
		['no kind', readWireProven, {}],
	] as const)('what is not understood is named and never believed: %s', async (_, read, answer) => {
		const { api } = apiThatGets(json(200, answer as object));
		const reader: Read<unknown> = read;
		expect(await api.get('/x', reader)).toEqual({ ok: false, error: { kind: 'not-understood' } });
	});
});

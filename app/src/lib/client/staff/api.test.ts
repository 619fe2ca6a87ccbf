import { describe, expect, test } from 'vitest';
import { createApi } from './api.ts';

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
		expect(await apiThatGets(json(200, { a: 1 })).api.get('/x')).toEqual({ ok: true, value: { a: 1 } });
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
		['the session has ended', json(401, { kind: 'signed-out' }), true, { kind: 'signed-out' }],
		[
			'a refusal keeps its facts',
			json(423, { kind: 'locked', until: '2026-11-21T10:00:00Z' }),
			true,
			{ kind: 'refused', status: 423, answer: { kind: 'locked', until: '2026-11-21T10:00:00Z' } },
		],
	] as const)('%s', async (_, answer, isOnline, error) => {
		const { api } = apiThatGets(answer, isOnline);
		expect(await api.get('/x')).toEqual({ ok: false, error });
	});

	test('slots are asked for without a cookie, everything else as the browser does', async () => {
		const unnamed = apiThatGets(json(200, {}));
		await unnamed.api.sendUnnamed('/x/slots/read', { ids: [] });
		expect(unnamed.asked[0]?.init.credentials).toBe('omit');
		const named = apiThatGets(json(200, {}));
		await named.api.send('PUT', '/api/cases/1', { version: 2 });
		expect(named.asked[0]).toMatchObject({
			path: '/api/cases/1',
			init: { method: 'PUT', body: '{"version":2}' },
		});
		expect(named.asked[0]?.init.credentials).toBeUndefined();
	});
});

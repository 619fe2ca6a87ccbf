import { describe, expect, test } from 'vitest';
import { answerJson, readJson } from './json.ts';

const post = (body: BodyInit | null, headers: Record<string, string> = {}): Request =>
	new Request('http://localhost/x', { method: 'POST', body, headers, duplex: 'half' } as RequestInit);
const inParts = (...parts: readonly Uint8Array[]): ReadableStream =>
	new ReadableStream({
		start(controller) {
			for (const part of parts) controller.enqueue(part);
			controller.close();
		},
	});

describe('readJson', () => {
	test('reads a letter that came in two parts', async () => {
		const bytes = new TextEncoder().encode('{"a":"ä"}');
		const request = post(inParts(bytes.subarray(0, 7), bytes.subarray(7)));
		expect(await readJson(request, 100)).toEqual({ ok: true, value: { a: 'ä' } });
	});

	test.each([
		['nothing', null],
		['no JSON', '{"a":'],
		['no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
		['a letter cut in half', new Uint8Array([0x22, 0xc3])],
	])('names %s', async (_name, body) => {
		expect(await readJson(post(body), 100)).toEqual({
			ok: false,
			error: { kind: 'malformed', what: 'body', because: 'not-json' },
		});
	});

	test('refuses what says that it is too large, and what is without saying so', async () => {
		const tooLarge = { ok: false, error: { kind: 'too-large', mostBytes: 10 } };
		expect(await readJson(post('1', { 'content-length': '11' }), 10)).toEqual(tooLarge);
		const endless = new ReadableStream({
			pull(controller) {
				controller.enqueue(new Uint8Array(4).fill(0x20));
			},
		});
		expect(await readJson(post(endless), 10)).toEqual(tooLarge);
		expect(await readJson(post('"12345678"'), 10)).toEqual({ ok: true, value: '12345678' });
	});

	test('a body that breaks off is no JSON', async () => {
		const broken = new ReadableStream({
			pull(controller) {
				controller.error(new Error('aborted'));
			},
		});
		expect(await readJson(post(broken), 10)).toMatchObject({ ok: false, error: { because: 'not-json' } });
	});
});

test('an answer is JSON that nobody keeps', async () => {
	const answer = answerJson(201, { kind: 'stored' });
	expect(answer.status).toBe(201);
	expect(Object.fromEntries(answer.headers)).toEqual({
		'content-type': 'application/json',
		'cache-control': 'no-store',
	});
	expect(await answer.text()).toBe('{"kind":"stored"}');
});

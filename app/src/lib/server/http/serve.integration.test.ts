import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, createServer, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLog } from './log.ts';
import { type Serving, serve } from './serve.ts';

// A handler of three lines stands for the built pages: what is tested here is the shell around them.
const handlerSource = `export const handler = (req, res) => {
	if (req.url === '/file.css') return void res.writeHead(200, { 'cache-control': 'public,max-age=31536000,immutable', etag: 'x' }).end('a{}');
	if (req.url === '/never') return;
	if (req.url === '/read-first') return void req.resume().on('end', () => res.writeHead(400).end());
	if (req.url === '/too-large') return void res.writeHead(413, { 'content-type': 'text/plain' }).end('too large');
	if (req.url === '/broken') return Promise.reject(new Error('planted'));
	if (req.url === '/slow') return void setTimeout(() => res.end('late'), 300);
	res.setHeader('content-type', 'text/html');
	const { url, headers, rawHeaders } = req;
	res.end(JSON.stringify({ url, host: headers['x-schutznetz-host'], origin: headers.origin, headers, rawHeaders }));
};`;

const origins = {
	public: 'http://localhost:1',
	seeker: 'http://info.localhost:1',
	staff: 'http://team.localhost:1',
};
const canaries = {
	proxied: '203.0.113.77',
	direct: '127.0.0.1',
	query: 'kanarienvogel-7731',
	path: 'pfad-kanarie-42',
};
const folder = mkdtempSync(join(tmpdir(), 'schutznetz-shell-'));
const lines: string[] = [];
let serving: Serving;
let isReady = true;

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; text: string };

function ask(
	server: Serving,
	path: string,
	{
		host = 'localhost:1',
		method = 'GET',
		headers = {},
	}: { host?: string; method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
	return new Promise((done, fail) => {
		const req = request(
			{ host: '127.0.0.1', port: server.port, path, method, headers: { host, ...headers } },
			(res) => {
				let text = '';
				res.setEncoding('utf8');
				res.on('data', (chunk: string) => {
					text += chunk;
				});
				res.on('end', () => done({ status: res.statusCode ?? 0, headers: res.headers, text }));
			},
		);
		req.on('error', fail);
		req.end();
	});
}

const start = (rateLimitPerMinute = 0, trustedProxyHops = 0, publicOrigin = origins.public) =>
	serve({
		host: '127.0.0.1',
		port: 0,
		origins: { ...origins, public: publicOrigin },
		rateLimitPerMinute,
		trustedProxyHops,
		handlerPath: join(folder, 'handler.mjs'),
		isReady: async () => isReady,
		log: createLog((line) => lines.push(line), 'debug'),
	});

beforeAll(async () => {
	writeFileSync(join(folder, 'handler.mjs'), handlerSource);
	serving = await start();
});

afterAll(async () => {
	await serving.close(0);
	rmSync(folder, { recursive: true, force: true });
});

describe('the shell', () => {
	test.each([
		['localhost:1', 'localhost:1'],
		['info.localhost:1', 'info.localhost:1'],
		['team.localhost:1', 'team.localhost:1'],
	])('knows the door of %s', async (host, seen) => {
		const answer = await ask(serving, '/de', { host });
		expect(JSON.parse(answer.text)).toMatchObject({ url: '/de', host: seen });
	});

	test('a host that is none of its own gets nothing', async () => {
		const answer = await ask(serving, '/de', { host: 'evil.example' });
		expect(answer.status).toBe(421);
	});

	test('a visitor cannot claim another door by header', async () => {
		const answer = await ask(serving, '/de', {
			headers: { 'x-schutznetz-host': 'team.localhost:1', 'x-forwarded-host': 'team.localhost:1' },
		});
		expect(JSON.parse(answer.text)).toMatchObject({ host: 'localhost:1' });
	});

	test.each([['/de'], ['/_app/immutable/a.js']])('puts the headers on %s', async (path) => {
		const { headers } = await ask(serving, path);
		expect(headers).toMatchObject({
			'content-security-policy': expect.stringContaining("default-src 'none'"),
			'referrer-policy': 'no-referrer',
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY',
			'cross-origin-opener-policy': 'same-origin',
		});
		expect(headers['strict-transport-security']).toBeUndefined();
	});

	test('says HSTS where the address is encrypted', async () => {
		const encrypted = await start(0, 0, 'https://schutznetz.example');
		const { headers } = await ask(encrypted, '/de', { host: 'schutznetz.example' });
		await encrypted.close(0);
		expect(headers['strict-transport-security']).toContain('max-age=63072000');
	});

	test.each(['info.localhost:1', 'team.localhost:1'])('nothing of %s is kept by a cache', async (host) => {
		expect((await ask(serving, '/de', { host })).headers['cache-control']).toBe('no-store');
	});

	test('public pages may be found and kept', async () => {
		const { headers } = await ask(serving, '/de');
		expect(headers['x-robots-tag']).toBeUndefined();
		expect(headers['cache-control']).toBeUndefined();
	});

	test('not even a built file is kept at the help door, whatever it asks for', async () => {
		const atHelp = await ask(serving, '/file.css', { host: 'info.localhost:1' });
		expect(atHelp.headers).toMatchObject({ 'cache-control': 'no-store' });
		expect(atHelp.headers.etag).toBeUndefined();
		expect(atHelp.text).toBe('a{}');
		const atPublic = await ask(serving, '/file.css');
		expect(atPublic.headers['cache-control']).toContain('immutable');
	});

	test.each([
		['from another site', { 'sec-fetch-site': 'cross-site' }, 403],
		['from a sister origin', { 'sec-fetch-site': 'same-site' }, 403],
		['from an unknown place', {}, 403],
		['from another origin in an old browser', { origin: 'http://evil.example' }, 403],
		['of its own page', { 'sec-fetch-site': 'same-origin', origin: 'null' }, 200],
		['of its own page in an old browser', { origin: 'http://localhost:1' }, 200],
	])('a write %s', async (_name, headers, status) => {
		expect((await ask(serving, '/de', { method: 'POST', headers })).status).toBe(status);
	});

	test('too many requests are asked to wait', async () => {
		const limited = await start(3);
		for (let turn = 0; turn < 3; turn += 1) expect((await ask(limited, '/de')).status).toBe(200);
		const answer = await ask(limited, '/de');
		await limited.close(0);
		expect(answer.status).toBe(429);
		expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
	});

	test('a crowd at the public door does not lock anybody out of the help door', async () => {
		const limited = await start(1);
		await ask(limited, '/de');
		expect((await ask(limited, '/de')).status).toBe(429);
		for (let turn = 0; turn < 20; turn += 1) {
			expect((await ask(limited, '/de', { host: 'info.localhost:1' })).status).toBe(200);
		}
		const refused = await ask(limited, '/de', { host: 'info.localhost:1' });
		expect(refused.status).toBe(429);
		expect(refused.text).toContain('110, 112');
		await limited.close(0);
	});

	test('a request that breaks its handler is answered, and the house goes on', async () => {
		expect((await ask(serving, '/broken')).status).toBe(400);
		expect((await ask(serving, '/broken', { host: 'info.localhost:1' })).status).toBe(400);
		expect((await ask(serving, '/de')).status).toBe(200);
	});

	test.each([
		'/de/monitor/massnahmen/%00',
		'/de/monitor/feeds/massnahme/a%00.xml',
		'/de/monitor/massnahmen?suche=%00',
	])('nothing stands at an address with a zero character: %s', async (path) => {
		const answer = await ask(serving, path);
		expect(answer.status).toBe(404);
		expect(answer.text).toBe('Diese Seite gibt es nicht.\n');
	});

	test('the API says so as JSON', async () => {
		const answer = await ask(serving, '/api/v1/measures?plan=%00');
		expect(answer.status).toBe(404);
		expect(JSON.parse(answer.text)).toEqual({ kind: 'not-found' });
	});

	test('a script that has to wait, or comes from elsewhere, is told so as JSON', async () => {
		const limited = await start(1);
		const foreign = await ask(limited, '/x/intake', { method: 'POST' });
		expect(foreign).toMatchObject({ status: 403, text: '{"kind":"foreign-write"}' });
		const answer = await ask(limited, '/x/intake');
		await limited.close(0);
		expect(answer.status).toBe(429);
		expect(answer.headers['content-type']).toBe('application/json');
		expect(JSON.parse(answer.text)).toEqual({
			kind: 'too-many-requests',
			retryAfterSeconds: Number(answer.headers['retry-after']),
		});
	});

	test.each(['info.localhost:1', 'team.localhost:1'])('a worker of %s has no network', async (host) => {
		const { headers } = await ask(serving, '/_app/immutable/workers/keys-abc.js', { host });
		expect(headers['content-security-policy']).toBe(
			"default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
		);
		const page = await ask(serving, '/_app/immutable/chunks/a.js', { host });
		expect(page.headers['content-security-policy']).not.toContain('wasm-unsafe-eval');
	});

	test.each([0, 1])('behind the shell nobody learns an address, with %i proxies in front', async (hops) => {
		const server = await start(60, hops);
		const names = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'true-client-ip', 'cf-connecting-ip'];
		const headers = Object.fromEntries(names.map((name) => [name, canaries.proxied]));
		const host = { 'x-forwarded-host': 'localhost:1', 'x-kept': 'kept' };
		const { text } = await ask(server, '/de', { headers: { ...headers, ...host } });
		await server.close(0);
		expect(text).not.toContain(canaries.proxied);
		expect(JSON.parse(text)).toMatchObject({ headers: { 'x-kept': 'kept' }, rawHeaders: [] });
	});

	test('behind a proxy each visitor has a limit of their own', async () => {
		const limited = await start(1, 1);
		const from = (address: string) =>
			ask(limited, '/de', {
				headers: { 'x-forwarded-host': 'localhost:1', 'x-forwarded-for': `spoofed, ${address}` },
			});
		expect((await from('203.0.113.1')).status).toBe(200);
		expect((await from('203.0.113.2')).status).toBe(200);
		expect((await from('203.0.113.1')).status).toBe(429);
		await limited.close(0);
	});

	test.each(['/health', '/ready', '/de'])(
		'an answer to a host that is none of its own has the headers too: %s',
		async (path) => {
			const { headers } = await ask(serving, path, { host: 'evil.example' });
			expect(headers).toMatchObject({
				'x-content-type-options': 'nosniff',
				'x-frame-options': 'DENY',
				'cache-control': 'no-store',
			});
		},
	);

	test('/health says that it lives, /ready whether the parts behind it answer', async () => {
		expect((await ask(serving, '/health', { host: '10.0.0.1' })).status).toBe(200);
		expect((await ask(serving, '/ready')).status).toBe(200);
		isReady = false;
		await new Promise((done) => setTimeout(done, 1_100));
		expect((await ask(serving, '/ready')).status).toBe(503);
		expect((await ask(serving, '/health')).status).toBe(200);
		isReady = true;
	});

	test.each(['/too-large', '/refused'])('who sends on and on is told, and cut off: %s', async (path) => {
		const limited = await start(path === '/refused' ? 1 : 0);
		await ask(limited, '/de');
		const mostBytes = 64_000_000;
		const part = Buffer.alloc(64_000, 'a');
		const sent = await new Promise<{ bytes: number; answer: string }>((done) => {
			const socket = connect(limited.port, '127.0.0.1');
			let answer = '';
			let bytes = 0;
			const send = (): void => {
				while (bytes < mostBytes && socket.writable) {
					bytes += part.length;
					if (!socket.write(part)) return void socket.once('drain', send);
				}
				// Everything was taken: nobody cuts this off.
				if (bytes >= mostBytes) socket.destroy();
			};
			socket.setEncoding('utf8');
			socket.on('data', (text: string) => {
				answer += text;
			});
			socket.on('error', () => {});
			socket.on('close', () => done({ bytes, answer }));
			socket.write(
				`POST ${path} HTTP/1.1\r\nhost: localhost:1\r\norigin: ${origins.public}\r\ncontent-length: 1000000000\r\n\r\n`,
			);
			send();
		});
		await limited.close(0);
		expect(sent.answer).toMatch(path === '/refused' ? /^HTTP\/1.1 429 / : /^HTTP\/1.1 413 .*zu groß/s);
		expect(sent.answer.toLowerCase()).toContain('connection: close');
		expect(sent.bytes).toBeLessThan(mostBytes);
	});

	test('a refused body that was read to its end keeps its connection', async () => {
		const agent = new Agent({ keepAlive: true, maxSockets: 1 });
		const answer = await new Promise<IncomingMessage>((done) => {
			const headers = { host: 'localhost:1', origin: origins.public };
			const options = { host: '127.0.0.1', port: serving.port, path: '/read-first', method: 'POST', agent };
			request({ ...options, headers }, (res) => done(res.resume())).end('small');
		});
		expect(answer.statusCode).toBe(400);
		expect(answer.headers.connection).toBe('keep-alive');
		agent.destroy();
	});

	test("the channel at the team's door has a limit of its own", async () => {
		const limited = await start(2);
		const at = async (path: string) => (await ask(limited, path, { host: 'team.localhost:1' })).status;
		const asked: number[] = [];
		for (const path of ['/x/centres', '/x/centres', '/x/centres', '/de', '/api/session', '/de']) {
			asked.push(await at(path));
		}
		await limited.close(0);
		expect(asked).toEqual([200, 200, 429, 200, 200, 429]);
	});

	test('closing lets an open request finish', async () => {
		const closing = await start();
		const slow = ask(closing, '/slow');
		await new Promise((done) => setTimeout(done, 100));
		await closing.close(5_000);
		expect((await slow).text).toBe('late');
		await expect(ask(closing, '/de')).rejects.toThrow(/ECONNREFUSED|hang up|ECONNRESET/);
	});
});

test('a second call in a hurry ends what hangs', async () => {
	const closing = await start();
	const hanging = ask(closing, '/never').catch(() => 'ended');
	await new Promise((done) => setTimeout(done, 100));
	const patient = closing.close(60_000);
	await closing.close(0);
	await patient;
	expect(await hanging).toBe('ended');
});

describe('the log', () => {
	/** What must never stand in a log, wherever it came from. */
	const leaksIn = (text: string) => Object.values(canaries).filter((canary) => text.includes(canary));
	const provoke = async (server: Serving) => {
		const headers = {
			'x-forwarded-for': canaries.proxied,
			'x-forwarded-host': 'localhost:1',
			referer: `http://x/?${canaries.query}`,
		};
		for (const method of ['GET', 'POST', 'TRACE']) {
			await ask(server, `/${canaries.path}?suche=${canaries.query}`, { method, headers });
			await ask(server, `/%E0%A4%A?${canaries.query}`, { method, headers });
			await ask(server, `/${canaries.path}`, { method, headers, host: 'evil.example' });
		}
	};

	test.each([0, 1])('holds no address, no path and no query, with %i proxies in front', async (hops) => {
		lines.length = 0;
		const server = await start(0, hops);
		await provoke(server);
		await server.close(0);
		expect(lines.length).toBeGreaterThan(0);
		expect(leaksIn(lines.join(''))).toEqual([]);
	});

	test('has no line at all for what a seeker sends', async () => {
		lines.length = 0;
		await ask(serving, '/de', { host: 'info.localhost:1', method: 'POST' });
		expect(lines).toEqual([]);
	});

	test('the search finds a planted leak of each, where a careless line would put it', async () => {
		const careless: Record<keyof typeof canaries, (req: IncomingMessage) => string> = {
			proxied: (req) => String(req.headers['x-forwarded-for']),
			direct: (req) => String(req.socket.remoteAddress),
			query: (req) => String(req.url),
			path: (req) => String(req.url?.split('?')[0]),
		};
		for (const [name, read] of Object.entries(careless)) {
			lines.length = 0;
			const plant = createServer((req, res) => {
				lines.push(read(req));
				res.end();
			});
			await new Promise<void>((done) => plant.listen(0, '127.0.0.1', done));
			const { port } = plant.address() as AddressInfo;
			await ask({ port, close: async () => {} }, `/${canaries.path}?suche=${canaries.query}`, {
				headers: { 'x-forwarded-for': canaries.proxied },
			});
			plant.close();
			expect(leaksIn(lines.join(''))).toContain(canaries[name as keyof typeof canaries]);
		}
	});
});

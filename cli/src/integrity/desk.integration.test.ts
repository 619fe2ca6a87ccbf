import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Desk, startDesk } from './desk-server.ts';
import { manifestText } from './manifest.ts';
import { signaturesName, writeRelease } from './release-folder.ts';
import { makeReleaseKey, readReleaseKey } from './release-keys.ts';
import { signaturesText, signManifest } from './signatures.ts';
import { inventedContent, inventedManifest } from './testing/invented-release.ts';

type Came = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly text: string };

const program = join(import.meta.dirname, '../schutznetz.ts');
let server: Server;
let origin: string;
let asked: { readonly url: string; readonly headers: IncomingMessage['headers']; readonly body: string }[];
let respond: (req: IncomingMessage, res: ServerResponse) => void;
let desk: Desk;

beforeEach(async () => {
	asked = [];
	respond = (_, res) => {
		res.writeHead(200, { 'content-type': 'application/json' });
		res.end('{"kind":"hello"}');
	};
	server = createServer((req, res) => {
		let body = '';
		req.on('data', (part: Buffer) => {
			body += part.toString();
		});
		req.on('end', () => {
			asked.push({ url: req.url ?? '', headers: req.headers, body });
			respond(req, res);
		});
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	origin = `http://team.localhost:${(server.address() as AddressInfo).port}`;
	const addresses = {
		public: 'https://example.org',
		seeker: 'https://info.example.org',
		staff: origin,
		quickExitUrl: 'https://www.wikipedia.org/',
	};
	const release = { manifest: inventedManifest, signers: ['1234'], files: new Map(inventedContent) };
	desk = await startDesk(release, addresses, 0);
});
afterEach(async () => {
	await desk.close();
	server.closeAllConnections();
	await new Promise((done) => server.close(done));
});

function ask(
	path: string,
	headers: Record<string, string> = {},
	method = 'GET',
	body?: string,
): Promise<Came> {
	const { hostname, port, host } = new URL(desk.origin);
	return new Promise((done, fail) => {
		const sent = request(
			{ hostname, port, path, method, headers: { host, ...headers } },
			async (response) => {
				let text = '';
				for await (const part of response as AsyncIterable<Buffer>) text += part.toString();
				done({ status: response.statusCode ?? 0, headers: response.headers, text });
			},
		);
		sent.once('error', fail);
		sent.end(body);
	});
}

const own = { 'sec-fetch-site': 'same-origin' };

async function opened(): Promise<string> {
	const came = await ask(new URL(desk.openingAddress).pathname);
	return String(came.headers['set-cookie']).split(';')[0] ?? '';
}

describe('the desk', () => {
	test('listens on this machine alone, and to its own name alone', async () => {
		expect(new URL(desk.origin).hostname).toBe('127.0.0.1');
		for (const host of ['evil.example', 'localhost', `evil.example:${new URL(desk.origin).port}`]) {
			for (const path of ['/de/anmelden', '/_app/immutable/start.js', '/api/session', '/x/centres'])
				expect((await ask(path, { host, ...own })).status, `${host} ${path}`).toBe(421);
		}
		expect(asked).toEqual([]);
	});

	test('gives its pages and files from the release, each with its policy', async () => {
		const page = await ask('/de/eingang/a-b_1');
		const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(
			String(page.headers['content-security-policy']),
		)?.[1];
		expect(page.text).toContain(`<script nonce="${nonce}">`);
		expect(page.text).toContain('>a-b_1</a>');
		expect(page.text).toContain(`staff:"${origin}"`);
		expect(page.text).toContain('data-desk-version="0.1.0, 2026-11-21" data-desk-keys="1234"');
		expect(page.text).not.toMatch(/schutznetz\.invalid|nonce-of-this-answer/);
		expect((await ask('/de/eingang/a-b_1')).text).not.toBe(page.text);
		const worker = await ask('/_app/immutable/workers/vault.js');
		expect(worker.headers['content-security-policy']).toBe(inventedManifest.filePolicies.worker);
		expect(worker.headers['content-type']).toBe('text/javascript');
		expect(asked).toEqual([]);
	});

	test('passes on no other path', async () => {
		const cookie = await opened();
		const paths = [
			'/de/werkstatt',
			'/de/eingang/%3Cscript%3E',
			'/api',
			'/api/../de',
			'/api/%2e%2e/de',
			'/api//evil.example/',
			'/x/..%2fde',
			'/api/session#x',
			'//evil.example/api/session',
			'http://evil.example/api/session',
			'/_app/immutable/other.js',
		];
		for (const path of paths) expect((await ask(path, { cookie, ...own })).status, path).toBe(404);
		expect((await ask('/de/anmelden', { cookie, ...own }, 'POST', 'x')).status).toBe(405);
		expect(asked).toEqual([]);
	});

	test('keeps the session: the browser never has its cookie, and nobody else on this machine does', async () => {
		const cookie = await opened();
		respond = (_, res) => {
			res.writeHead(200, {
				'content-type': 'application/json',
				'set-cookie': 'team=secret; HttpOnly; Path=/',
			});
			res.end('{}');
		};
		const signedIn = await ask('/api/sign-in/start', { cookie, ...own, 'content-length': '2' }, 'POST', '{}');
		expect(signedIn.headers['set-cookie']).toBeUndefined();
		expect(asked[0]).toMatchObject({ url: '/api/sign-in/start', body: '{}', headers: { origin } });
		expect(asked[0]?.headers.cookie).toBeUndefined();
		await ask('/api/session', { cookie, ...own });
		expect(asked[1]?.headers.cookie).toBe('team=secret');
		expect((await ask('/api/session', own)).status).toBe(403);
		expect((await ask('/api/session', { ...own, cookie: `${cookie}x` })).status).toBe(403);
		// The server must not see who of us asks for which slots.
		await ask('/x/centres', { cookie, ...own });
		expect(asked[2]?.url).toBe('/x/centres');
		expect(asked[2]?.headers.cookie).toBeUndefined();
		await desk.close();
		expect(asked[3]).toMatchObject({ url: '/api/sign-out', headers: { cookie: 'team=secret', origin } });
	});

	test('opens by its address once', async () => {
		const path = new URL(desk.openingAddress).pathname;
		expect(await opened()).toMatch(/^schutznetz-tisch=[\w-]{43}$/);
		expect((await ask(path)).status).toBe(404);
	});

	test('refuses what another page of the browser sends', async () => {
		const cookie = await opened();
		for (const site of ['cross-site', 'same-site', 'none'])
			expect((await ask('/api/session', { cookie, 'sec-fetch-site': site })).status).toBe(403);
		expect((await ask('/api/lock', { cookie, origin: 'http://evil.example' }, 'POST')).status).toBe(403);
		expect((await ask('/x/slots/write', { origin: 'null' }, 'POST')).status).toBe(403);
		expect(asked).toEqual([]);
	});

	test.each([
		['a page', 200, { 'content-type': 'text/html' }],
		['a script', 200, { 'content-type': 'text/javascript' }],
		['a drawing', 200, { 'content-type': 'image/svg+xml' }],
		['a way elsewhere', 302, { location: 'https://evil.example/' }],
	])('takes no answer that is %s', async (_, status, headers) => {
		respond = (_req, res) => {
			res.writeHead(status, headers);
			res.end('<script>steal()</script>');
		};
		const came = await ask('/api/session', { cookie: await opened(), ...own });
		expect(came.status).toBe(502);
		expect(came.text).toBe('{"kind":"server-answers-otherwise"}');
		expect(came.headers.location).toBeUndefined();
		expect(asked).toHaveLength(1);
	});

	test('passes on refusals with their reason, and says when the server is away', async () => {
		const cookie = await opened();
		respond = (_, res) => {
			res.writeHead(401, { 'content-type': 'application/json' });
			res.end('{"kind":"signed-out"}');
		};
		expect(await ask('/api/session', { cookie, ...own })).toMatchObject({
			status: 401,
			text: '{"kind":"signed-out"}',
		});
		respond = (req) => req.socket.destroy();
		expect(await ask('/api/session', { cookie, ...own })).toMatchObject({
			status: 502,
			text: '{"kind":"server-away"}',
		});
	});
});

describe('the commands', () => {
	let folder: string;
	let digits: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'schutznetz-desk-'));
		const made = makeReleaseKey(join(folder, 'key'), []);
		const key = readReleaseKey(join(folder, 'key'));
		if (!made.ok || !key.ok) throw new Error('no key');
		digits = made.value;
		writeRelease(join(folder, 'release'), { manifest: inventedManifest, content: inventedContent });
		const path = join(folder, 'release/manifest.json');
		writeFileSync(
			signaturesName(path),
			signaturesText([signManifest(manifestText(inventedManifest), key.value)]),
		);
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	const run = (...args: readonly string[]) => {
		const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8' });
		return { status, stdout, stderr };
	};
	const away = 'http://nobody.localhost:1';
	const release = () => ['--release', join(folder, 'release'), '--key', digits];
	const manifest = () => ['--manifest', join(folder, 'release/manifest.json'), '--key', digits];

	test('desk does not start from a release in which one file was changed', () => {
		writeFileSync(join(folder, 'release/client/icon.svg'), '<svg onload="steal()"/>');
		const { status, stderr } = run('desk', away, ...release());
		expect(status).toBe(1);
		expect(stderr).toBe(
			'Die Datei client/icon.svg der Ausgabe ist nicht die, die unterschrieben wurde. Der Arbeitsplatz startet so nicht.\n',
		);
	});

	test.each([
		['desk', 'nonsense', 2, '„nonsense“ ist keine Adresse'],
		['desk', 'http://team.example.org', 2, 'ist nicht verschlüsselt'],
		['desk', away, 1, 'ist nicht zu erreichen (ECONNREFUSED)'],
		['verify', 'ftp://example.org', 2, 'ist keine Adresse'],
		['verify', away, 2, 'ist nicht zu erreichen (ECONNREFUSED)'],
	])('%s of %s ends with %i and says: %s', (command, address, code, sentence) => {
		const { status, stderr } = run(command, address, ...(command === 'desk' ? release() : manifest()));
		expect(stderr).toContain(sentence);
		expect(status).toBe(code);
	});

	test('verify takes no manifest that is cut, unsigned or signed by somebody else', () => {
		const [zeros, path] = ['0'.repeat(40), join(folder, 'release/manifest.json')];
		expect(run('verify', away, '--manifest', path, '--key', zeros)).toMatchObject({
			status: 2,
			stderr: `Der Schlüssel ${zeros} hat nicht unterschrieben. Unterschrieben hat: ${digits}.\n`,
		});
		expect(run('verify', away, '--manifest', path).stderr).toContain('--manifest und --key gehören zusammen');
		writeFileSync(path, manifestText(inventedManifest).slice(0, 200));
		expect(run('verify', away, ...manifest())).toMatchObject({
			status: 2,
			stderr: expect.stringContaining('passt nicht zum Verzeichnis'),
		});
	});
});

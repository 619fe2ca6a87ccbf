import { appendFileSync, copyFileSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { describe, expect, inject, test } from 'vitest';

const origins = inject('origins');
const logPath = inject('logPath');
const port = Number(new URL(origins.public).port);

type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

/** Asks by hand, so that the Host header can be any door's whatever the machine resolves. */
function ask(origin: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((done, fail) => {
		const request = get(
			{ host: '127.0.0.1', port, path, headers: { host: new URL(origin).host, ...headers } },
			(response) => {
				let body = '';
				response.setEncoding('utf8');
				response.on('data', (chunk: string) => {
					body += chunk;
				});
				response.on('end', () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
			},
		);
		request.on('error', fail);
	});
}

describe('the three doors', () => {
	test('a public page allows no script at all', async () => {
		const policy = String((await ask(origins.public, '/de')).headers['content-security-policy']);
		expect(policy).toContain("script-src 'none'");
		expect(policy).toContain("trusted-types 'none'");
	});

	test.each(['seeker', 'staff'] as const)(
		'%s: a policy with Trusted Types, no cache, no index',
		async (door) => {
			const { headers } = await ask(origins[door], '/de');
			const policy = String(headers['content-security-policy']);
			expect(policy).toContain("default-src 'none'");
			expect(policy).toContain("require-trusted-types-for 'script'");
			// The framework's router carries one style attribute, known by its hash.
			const oneStyle = /; style-src-attr 'unsafe-hashes' 'sha256-[A-Za-z0-9+/]+='(?=;)/;
			expect(door === 'staff' ? policy.replace(oneStyle, '') : policy).not.toContain('unsafe');
			expect(headers['cache-control']).toBe('no-store');
			expect(headers['x-robots-tag']).toContain('noindex');
		},
	);

	test.each(['public', 'seeker', 'staff'] as const)(
		'%s sets no cookie and says nothing of itself to others',
		async (door) => {
			const { headers } = await ask(origins[door], '/de');
			expect(headers['set-cookie']).toBeUndefined();
			expect(headers['referrer-policy']).toBe('no-referrer');
			expect(String(headers['content-security-policy'])).toContain("frame-ancestors 'none'");
			expect(headers['x-powered-by']).toBeUndefined();
		},
	);

	test('the help door has no page of the public door', async () => {
		expect((await ask(origins.seeker, '/de/monitor')).status).toBe(404);
		expect((await ask(origins.public, '/de/einrichten')).status).toBe(404);
	});

	test.each([
		['/', 'de-DE,de', '/de'],
		['/', 'en-GB,en;q=0.8', '/en'],
		['/', 'fr', '/de'],
		['/monitor?kapitel=2', 'de', '/de/monitor?kapitel=2'],
	])('the bare path %s in %s leads to %s', async (path, language, location) => {
		const answer = await ask(origins.public, path, { 'accept-language': language });
		expect(answer.status).toBe(307);
		expect(answer.headers.location).toBe(location);
		expect(answer.headers.vary).toContain('accept-language');
	});
});

describe('paths that are none', () => {
	const paths = [
		'/%',
		'/%zz',
		'/x%',
		'/%c0%af',
		'/%ff',
		'/_app/%',
		'/_app/immutable/%ff',
		'/de/%',
		'/de/%E0%A4%A',
		'//evil',
		'/de/monitor/forderungen/%',
	];

	test.each(paths)('%s does not end the house', async (path) => {
		for (const door of ['public', 'seeker', 'staff'] as const) {
			const { status, headers } = await ask(origins[door], path);
			expect(status).toBeGreaterThanOrEqual(300);
			expect(status).toBeLessThan(500);
			expect(String(headers.location ?? '/')).toMatch(/^\/(?!\/)/);
		}
		expect((await ask(origins.public, '/de')).status).toBe(200);
	});
});

describe('the log of the running house', () => {
	const canaries = ['203.0.113.77', '127.0.0.1', '::1', 'kanarienvogel-7731', 'F9.9-kanarie'];
	const leaksIn = (path: string) => {
		const text = readFileSync(path, 'utf8');
		return canaries.filter((canary) => text.includes(canary));
	};

	test('has a line for a visit, and no address, path or query in it', async () => {
		const headers = { 'x-forwarded-for': '203.0.113.77', referer: 'http://x/?kanarienvogel-7731' };
		for (const door of ['public', 'seeker', 'staff'] as const) {
			await ask(origins[door], '/de?suche=kanarienvogel-7731', headers);
			await ask(origins[door], '/de/monitor/forderungen/F9.9-kanarie?suche=kanarienvogel-7731', headers);
		}
		expect(readFileSync(logPath, 'utf8')).toContain('"route":"/public/[lang=lang]"');
		expect(leaksIn(logPath)).toEqual([]);
	});

	test('has no line at all for a visit at the help door', async () => {
		await ask(origins.seeker, '/de');
		expect(readFileSync(logPath, 'utf8')).not.toContain('/seeker/');
	});

	test.each(canaries)('the search finds a planted %s', (canary) => {
		const copy = `${logPath}.planted`;
		copyFileSync(logPath, copy);
		appendFileSync(copy, `GET ${canary}\n`);
		expect(leaksIn(copy)).toEqual([canary]);
		rmSync(copy);
	});
});

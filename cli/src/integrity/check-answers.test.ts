import { describe, expect, test } from 'vitest';
import { checkFile, checkPage, type Difference } from './check-answers.ts';
import { differenceSentence } from './difference-sentence.ts';
import type { Answer } from './fetch-anew.ts';
import { fillShell } from './shells.ts';
import {
	inventedContent,
	inventedManifest,
	inventedScript,
	inventedShell,
} from './testing/invented-release.ts';

const origin = 'https://team.example.org';
const addresses = {
	public: 'https://example.org',
	seeker: 'https://info.example.org',
	staff: origin,
	quickExitUrl: 'https://www.wikipedia.org/',
};
const nonce = 'bm9uY2U=';
const staff = inventedManifest.doors.staff.headers;
const policyWithNonce = (staff['content-security-policy'] ?? '').replace(
	"script-src 'self'",
	`script-src 'self' 'nonce-${nonce}'`,
);

const answer = (html: string, headers: Record<string, string> = {}): Answer => ({
	status: 200,
	headers: { ...staff, 'content-security-policy': policyWithNonce, ...headers },
	body: Buffer.from(html),
});
const clientPage = (came: Answer): readonly Difference[] =>
	checkPage(
		inventedManifest,
		{ door: 'staff', origin, path: '/de/anmelden', shell: inventedShell, addresses },
		came,
	);
const due = fillShell(inventedShell, addresses, nonce);
const kinds = (found: readonly Difference[]): readonly string[] => found.map(({ kind }) => kind);

describe('a page of the client', () => {
	test('as in the release has no difference', () => {
		expect(clientPage(answer(due))).toEqual([]);
	});

	test.each([
		['one letter of its script', due.replace('data:', 'Data:'), ['page-changed', 'inline-script']],
		[
			'another script',
			due.replace('</head>', '<script src="/x/evil.js"></script></head>'),
			['page-changed', 'unknown-file'],
		],
		[
			'a script inside',
			due.replace('</body>', '<script>steal()</script></body>'),
			['page-changed', 'inline-script'],
		],
		[
			'a script inside with the right word',
			due.replace('</body>', `<script nonce="${nonce}">steal()</script></body>`),
			['page-changed', 'inline-script'],
		],
		[
			'a preload from elsewhere',
			due.replace('</head>', '<link rel="modulepreload" href="https://evil.example/a.js"></head>'),
			['page-changed', 'unknown-file'],
		],
		['a style of somebody else', due.replace('style.css', 'other.css'), ['page-changed', 'unknown-file']],
		[
			'a known file with another query',
			due.replace('style.css', 'style.css?x'),
			['page-changed', 'unknown-file'],
		],
		['an event handler', due.replace('<body>', '<body onload="steal()">'), ['page-changed', 'event-handler']],
		[
			'a script as address',
			due.replace('href="/de/anmelden"', 'href="java\nscript:steal()"'),
			['page-changed', 'script-address'],
		],
		[
			'a frame',
			due.replace('</body>', '<iframe srcdoc="x"></iframe></body>'),
			['page-changed', 'foreign-content'],
		],
		[
			'a base',
			due.replace('<head>', '<head><base href="https://evil.example/">'),
			['page-changed', 'foreign-content'],
		],
		[
			'a script in a drawing',
			due.replace('</body>', '<svg><script href="/evil.js"/></svg></body>'),
			['page-changed', 'unknown-file'],
		],
		[
			'a script in a template',
			due.replace('</body>', '<template><script>x()</script></template></body>'),
			['page-changed', 'inline-script'],
		],
		[
			'a refresh for who has no script',
			due.replace('</head>', '<noscript><meta http-equiv="refresh" content="0"></noscript></head>'),
			['page-changed', 'foreign-content'],
		],
		['a word changed in its text', due.replace('param-id', 'param-ix'), ['page-changed']],
	])('with %s is told apart', (_, html, expected) => {
		expect([...new Set(kinds(clientPage(answer(html))))].sort()).toEqual([...expected].sort());
	});

	test('with a weaker policy is named by its directive', () => {
		const weaker = policyWithNonce.replace("script-src 'self'", "script-src 'self' 'unsafe-inline' https:");
		expect(clientPage(answer(due, { 'content-security-policy': weaker }))).toEqual([
			{
				kind: 'policy',
				path: '/de/anmelden',
				directive: 'script-src',
				due: "'self'",
				came: "'self' 'unsafe-inline' https:",
			},
		]);
		const without = policyWithNonce.replace('; trusted-types svelte-trusted-html schutznetz-worker', '');
		expect(clientPage(answer(due, { 'content-security-policy': without }))).toMatchObject([
			{ directive: 'trusted-types', came: null },
		]);
		expect(kinds(clientPage({ ...answer(due), headers: {} }))).toContain('policy');
	});

	test('that preloads by header, lacks a header or leads elsewhere is named so', () => {
		expect(kinds(clientPage(answer(due, { link: '</evil.js>; rel=modulepreload' })))).toEqual([
			'unknown-file',
		]);
		expect(clientPage(answer(due, { 'x-content-type-options': '' }))).toMatchObject([
			{ kind: 'header', name: 'x-content-type-options' },
		]);
		const away = { status: 302, headers: { location: 'https://evil.example/' }, body: Buffer.alloc(0) };
		expect(kinds(clientPage(away))).toEqual(['leads-away']);
		expect(kinds(clientPage({ ...answer(''), status: 404 }))).toEqual(['page-missing']);
	});
});

describe('a page of a door without scripts of its own', () => {
	const seekerPage = (html: string, policy: string) =>
		checkPage(
			inventedManifest,
			{ door: 'seeker', origin: addresses.seeker, path: '/de', shell: undefined, addresses: undefined },
			answer(html, { 'content-security-policy': policy }),
		);
	const policy = inventedManifest.doors.seeker.headers['content-security-policy'] ?? '';

	test('may load what is of the release, and say what it likes', () => {
		const html = '<script type="module" src="/_app/immutable/start.js"></script><p>Heute geschlossen</p>';
		expect(seekerPage(html, policy)).toEqual([]);
	});

	test('may allow no single script by name, nor hold one', () => {
		const named = policy.replace("'self'", `'self' 'nonce-${nonce}'`);
		const html = `<script nonce="${nonce}">${inventedScript}</script>`;
		expect([...kinds(seekerPage(html, named))].sort()).toEqual(['inline-script', 'policy']);
	});
});

describe('a file', () => {
	const [file] = inventedManifest.files;
	if (!file) throw new Error('no file');
	const content = inventedContent.get(file.path) ?? Buffer.alloc(0);
	const headers = { 'content-security-policy': "default-src 'none'" };

	test('as in the release has no difference', () => {
		expect(checkFile(inventedManifest, file, { status: 200, headers, body: content })).toEqual([]);
	});

	test('with one byte changed, missing, or with more rights is named', () => {
		const body = Buffer.from(content);
		body[0] = (body[0] ?? 0) ^ 1;
		expect(kinds(checkFile(inventedManifest, file, { status: 200, headers, body }))).toEqual([
			'file-changed',
		]);
		expect(kinds(checkFile(inventedManifest, file, { status: 404, headers, body }))).toEqual([
			'file-missing',
		]);
		const free = { 'content-security-policy': "default-src 'none'; connect-src https:" };
		expect(checkFile(inventedManifest, file, { status: 200, headers: free, body: content })).toMatchObject([
			{ kind: 'policy', directive: 'connect-src', due: null, came: 'https:' },
		]);
	});

	test('is said in a sentence that names it', () => {
		const [missing] = checkFile(inventedManifest, file, { status: 404, headers, body: content });
		expect(missing && differenceSentence(missing)).toBe(
			'/_app/immutable/start.js: Die Datei fehlt (Status 404).',
		);
	});
});

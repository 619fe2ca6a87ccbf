import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser, type Visit, visit } from './support/browser.ts';

const origins = inject('origins');
const monitor = `${origins.public}/de/monitor`;
let browser: Browser;

beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

async function open(address: string): Promise<Visit> {
	const seen = await visit(browser, { width: 320, script: false, own: Object.values(origins) });
	await seen.page.goto(address);
	return seen;
}

const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
	fetch(origins.public + path, { redirect: 'manual', headers });

describe('the list of demands without script', () => {
	test('is searched by its form, marks what it found and keeps what was asked', async () => {
		const { page, close } = await open(`${monitor}/forderungen`);
		await page.getByLabel('Suche').fill('Beratungsstellen');
		await page.getByLabel('Kapitel').selectOption('3');
		await page.getByRole('button', { name: 'Suchen' }).click();
		const url = new URL(page.url());
		expect(url.searchParams.get('suche')).toBe('Beratungsstellen');
		expect(await page.locator('#ergebnis').textContent()).toContain('1 von 52');
		expect(await page.locator('mark').allTextContents()).toEqual(['beratungsstellen']);
		expect(await page.getByLabel('Suche').inputValue()).toBe('Beratungsstellen');
		expect(await page.getByLabel('Kapitel').inputValue()).toBe('3');
		await page.getByRole('link', { name: 'Alle Filter entfernen' }).click();
		expect(await page.locator('#ergebnis').textContent()).toContain('52 von 52');
		await close();
	});

	test('finds a paragraph and not its longer neighbour', async () => {
		const { page, close } = await open(
			`${monitor}/forderungen?suche=${encodeURIComponent('§ 25 Abs. 4a AufenthG')}`,
		);
		expect(await page.locator('article h3').count()).toBe(2);
		await page.goto(`${monitor}/forderungen?suche=${encodeURIComponent('§ 32 StGB')}`);
		expect(await page.locator('article h3').count()).toBe(0);
		await close();
	});

	test('leads on from an empty result', async () => {
		const { page, close } = await open(`${monitor}/forderungen?suche=einhorn&kapitel=2`);
		await page.getByRole('link', { name: 'Die anderen Filter behalten, ohne Suchwort (8)' }).click();
		expect(await page.locator('#ergebnis').textContent()).toContain('8 von 52');
		await close();
	});

	test('says what it left out of an old address', async () => {
		const { page, close } = await open(`${monitor}/forderungen?kapitel=99`);
		expect(await page.locator('main').textContent()).toContain('kapitel=99');
		await close();
	});

	test('writes what was typed as text', async () => {
		const typed = '"><script>alert(1)</script>';
		const { page, close } = await open(`${monitor}/forderungen?suche=${encodeURIComponent(typed)}`);
		expect(await page.getByLabel('Suche').inputValue()).toBe(typed);
		expect(await page.locator('script').count()).toBe(0);
		await close();
	});
});

test('a plan shows nothing imported as a fact and its statements by verdict', async () => {
	const { page, close } = await open(`${monitor}/plaene/nap-mh`);
	expect(await page.locator('main').textContent()).toContain('0 von 126');
	await page.getByLabel('Urteil des KOK').selectOption('nicht-enthalten');
	await page.getByRole('button', { name: 'Anwenden' }).click();
	expect(await page.locator('main').textContent()).toContain('15 von 55');
	expect(await page.locator('.statements article').count()).toBe(15);
	await close();
});

test('an unknown demand answers 404 and names the nearest', async () => {
	const seen = await visit(browser, { width: 320, script: false, own: Object.values(origins) });
	const response = await seen.page.goto(`${monitor}/forderungen/F2.11`);
	expect(response?.status()).toBe(404);
	expect(await seen.page.getByRole('link', { name: 'F2.1', exact: true }).getAttribute('href')).toBe(
		'/de/monitor/forderungen/F2.1',
	);
	await seen.close();
});

test.each([
	'',
	'/plaene/nap-mh',
	'/plaene/nap-az',
	'/forderungen',
	'/forderungen/F2.1',
	'/kapitel/2',
	'/empfehlungen',
	'/empfehlungen/E1',
	'/quellen',
	'/daten',
])('every anchor on /monitor%s is there once, and so is what a link on it jumps to', async (path) => {
	const { page, close } = await open(monitor + path);
	const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
	expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
	const jumps = await page
		.locator('a[href^="#"]')
		.evaluateAll((links) =>
			links.map((link) => decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '')),
		);
	expect(jumps.filter((target) => !ids.includes(target))).toEqual([]);
	await close();
});

test('every link between the pages of the monitor leads somewhere', async () => {
	const seen = new Set<string>();
	const waiting = [new URL(monitor).pathname];
	const broken: string[] = [];
	const anchorless: string[] = [];
	const idsOf = new Map<string, readonly string[]>();
	const anchors: [string, string][] = [];
	while (waiting.length > 0) {
		const path = waiting.pop() ?? '';
		if (seen.has(path)) continue;
		seen.add(path);
		const response = await ask(path);
		if (response.status !== 200) {
			broken.push(`${path}: ${response.status}`);
			continue;
		}
		if (!response.headers.get('content-type')?.startsWith('text/html')) continue;
		const html = await response.text();
		idsOf.set(
			path,
			[...html.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id),
		);
		for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/de\/monitor[^"?]*)"/g)) {
			const [to = '', anchor] = href.split('#', 2);
			if (anchor !== undefined) anchors.push([to, anchor]);
			waiting.push(to);
		}
	}
	for (const [to, anchor] of anchors) {
		if (!idsOf.get(to)?.includes(anchor)) anchorless.push(`${to}#${anchor}`);
	}
	expect(broken).toEqual([]);
	expect([...new Set(anchorless)]).toEqual([]);
	expect(seen.size).toBeGreaterThan(80);
});

test.each([
	['/monitor', 307, '/de/monitor'],
	['/en/monitor/forderungen/F2.1?x=1', 307, '/de/monitor/forderungen/F2.1?x=1'],
	['/en/monitor/daten/plaene.csv', 307, '/de/monitor/daten/plaene.csv'],
	['/de/monitor/forderungen/f2.1', 308, '/de/monitor/forderungen/F2.1'],
	['/de/monitor/plaene', 308, '/de/monitor#plaene'],
])('%s leads by %i to %s', async (path, status, location) => {
	const response = await ask(path);
	expect([response.status, response.headers.get('location')]).toEqual([status, location]);
});

describe('open data', () => {
	test.each(['forderungen', 'empfehlungen', 'plaene', 'aussagen', 'quellen'])(
		'%s comes as a file and is not sent twice',
		async (name) => {
			for (const format of ['json', 'csv']) {
				const path = `/de/monitor/daten/${name}.${format}`;
				const first = await ask(path);
				expect(first.status).toBe(200);
				expect(first.headers.get('content-disposition')).toMatch(
					new RegExp(`^attachment; filename="schutznetz-${name}-\\d{4}-\\d\\d-\\d\\d\\.${format}"$`),
				);
				const etag = first.headers.get('etag') ?? '';
				const again = await ask(path, { 'if-none-match': `W/${etag}` });
				expect([again.status, await again.text()]).toEqual([304, '']);
				expect((await ask(path, { 'if-none-match': '"other"' })).status).toBe(200);
			}
		},
	);

	test('a German spreadsheet can open the CSV', async () => {
		const bytes = Buffer.from(await (await ask('/de/monitor/daten/forderungen.csv')).arrayBuffer());
		expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		const lines = bytes.toString('utf8').split('\r\n');
		expect(lines[0]).toContain('id;katalog;jahr;kapitel');
		expect(lines).toHaveLength(54);
	});

	test('every address in it is a page', async () => {
		const { daten } = (await (await ask('/de/monitor/daten/empfehlungen.json')).json()) as {
			daten: { seite: string }[];
		};
		for (const { seite } of daten) expect((await fetch(seite)).status).toBe(200);
	});
});

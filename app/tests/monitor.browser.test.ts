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
		await page.waitForURL((url) => url.searchParams.get('suche') === 'Beratungsstellen');
		expect(await page.locator('#ergebnis').textContent()).toContain('1 von 52');
		expect(await page.locator('mark').allTextContents()).toEqual(['beratungsstellen']);
		expect(await page.getByLabel('Suche').inputValue()).toBe('Beratungsstellen');
		expect(await page.getByLabel('Kapitel').inputValue()).toBe('3');
		await page.getByRole('link', { name: 'Alle Filter entfernen' }).click();
		await expect.poll(() => page.locator('#ergebnis').textContent()).toContain('52 von 52');
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
		await expect.poll(() => page.locator('#ergebnis').textContent()).toContain('8 von 52');
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
	await expect.poll(() => page.locator('main').textContent()).toContain('15 von 79');
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
	'/massnahmen',
	'/plaene/nap-mh/felder/nap-mh-1',
	'/stellen',
	'/stellen/bmas',
	'/verpflichtungen',
	'/runden',
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

test('the overview fits a slow line: 60 kB with all that it asks for, and no script', async () => {
	const { page, close } = await open('about:blank');
	let bytes = 0;
	const kinds: string[] = [];
	page.on('requestfinished', async (request) => {
		kinds.push(request.resourceType());
		const sizes = await request.sizes();
		if (request.resourceType() === 'document') bytes += sizes.responseBodySize + sizes.responseHeadersSize;
	});
	await page.goto(monitor, { waitUntil: 'networkidle' });
	await expect.poll(() => bytes).toBeGreaterThan(1000);
	expect(bytes).toBeLessThanOrEqual(60_000);
	expect(kinds).not.toContain('script');
	await close();
});

test('the groups of the navigation open without script, one at a time', async () => {
	const { page, close } = await open(`${monitor}/massnahmen`);
	const nav = page.getByRole('navigation', { name: 'Plan-Monitor' });
	await nav.locator('summary', { hasText: 'Prüfen' }).click();
	await nav.getByRole('link', { name: 'Lücken' }).waitFor();
	await nav.locator('summary', { hasText: 'Pläne' }).click();
	await nav.getByRole('link', { name: 'Lücken' }).waitFor({ state: 'hidden' });
	await nav.getByRole('link', { name: 'NAP AZ' }).click();
	await page.waitForURL((url) => url.pathname === '/de/monitor/plaene/nap-az');
	await close();
});

test('the list of measures says that none was read in', async () => {
	const { page, close } = await open(`${monitor}/massnahmen?suche=Beratung`);
	const main = await page.locator('main').textContent();
	expect(main).toContain('0 von 0 eingelesenen Maßnahmen');
	expect(main).toContain('Noch keine Maßnahme eingelesen');
	await close();
});

test.each([
	['/feeds/plan/nap-mh.xml', 'application/atom+xml', '<feed'],
	['/feeds/forderung/F2.1.xml', 'application/atom+xml', '<feed'],
	['/feeds/plan/nap-az.ics', 'text/calendar', 'BEGIN:VCALENDAR'],
	['/feeds/termine.ics', 'text/calendar', 'BEGIN:VCALENDAR'],
])('%s is sent once', async (path, type, begin) => {
	const first = await ask(`/de/monitor${path}`);
	expect([first.status, first.headers.get('content-type')?.split(';')[0]]).toEqual([200, type]);
	expect(await first.text()).toContain(begin);
	const etag = first.headers.get('etag') ?? '';
	const again = await ask(`/de/monitor${path}`, { 'if-none-match': `W/${etag}` });
	expect([again.status, await again.text()]).toEqual([304, '']);
});

test.each(['/feeds/plan/gibt-es-nicht.xml', '/feeds/plan/nap-mh.pdf', '/feeds/sonstwas/nap-mh.xml'])(
	'%s is not there',
	async (path) => {
		expect((await ask(`/de/monitor${path}`)).status).toBe(404);
	},
);

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

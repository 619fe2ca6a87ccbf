import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startBrowser, type Visit, visit } from './support/browser.ts';

const origins = inject('origins');
const neutral = 'https://www.wikipedia.org/';
let browser: Browser;

beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

/** A visit for which the neutral page is answered here, so that no test goes out. */
async function open(path: string, script = true, width = 1280): Promise<Visit> {
	const seen = await visit(browser, { width, script, own: Object.values(origins) });
	await seen.page.route(`${neutral}**`, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>neutral</title>' }),
	);
	await seen.page.goto(origins.seeker + path);
	return seen;
}

describe.each([
	'/de',
	'/en',
	'/de/2',
	'/de/3',
	'/de/4',
	'/de/5',
	'/de/impressum',
	'/de/gibt-es-nicht',
	'/en/gibt-es-nicht',
])('%s', (path) => {
	test('is left by the button, and says nothing in title or icon', async () => {
		const seen = await open(path);
		expect(await seen.page.title()).toMatch(/^(Informationen|Information)$/);
		await seen.page.locator('[data-quick-exit]').click();
		await seen.page.waitForURL(neutral);
		await seen.close();
	});

	test('says that the history keeps its address, and how to remove it', async () => {
		const seen = await open(path, false);
		const note = seen.page.locator('aside', { hasText: /Der Verlauf zeigt|browser history still/ });
		expect(await note.count()).toBe(1);
		expect(await note.locator('details li').count()).toBeGreaterThan(2);
		await seen.close();
	});
});

test.each(['/de', '/de/2', '/en/3', '/en/5', '/de/gibt-es-nicht'])(
	'%s leads to 110 and 112',
	async (path) => {
		const seen = await open(path, false);
		for (const number of ['110', '112'])
			expect(await seen.page.locator(`main a[href="tel:${number}"]`).count()).toBe(1);
		await seen.close();
	},
);

test('three Esc leave, are announced, and put no entry of the page into the history', async () => {
	const seen = await open('/de');
	const before = await seen.page.evaluate<number>('history.length');
	const status = seen.page.locator('[data-quick-exit-status]');
	await seen.page.keyboard.press('Escape');
	await expect.poll(() => status.textContent()).toBe('Noch zweimal Esc, dann wird die Seite verlassen.');
	await seen.page.keyboard.press('Escape');
	await expect.poll(() => status.textContent()).toBe('Noch einmal Esc, dann wird die Seite verlassen.');
	await seen.page.keyboard.press('Escape');
	await seen.page.waitForURL(neutral);
	expect(await seen.page.evaluate<number>('history.length')).toBe(before);
	await seen.close();
});

test('a visit of several pages is one entry, so that the exit leaves none of them behind', async () => {
	const seen = await open('/de');
	const before = await seen.page.evaluate<number>('history.length');
	await seen.page.locator('main a[href="/de/2"]').first().click();
	await seen.page.waitForURL(`${origins.seeker}/de/2`);
	await seen.page.locator('a[href="/en/2"]').first().click();
	await seen.page.waitForURL(`${origins.seeker}/en/2`);
	expect(await seen.page.evaluate<number>('history.length')).toBe(before);
	await seen.page.locator('[data-quick-exit]').click();
	await seen.page.waitForURL(neutral);
	expect(await seen.page.evaluate<number>('history.length')).toBe(before);
	await seen.page.goBack().catch(() => null);
	await expect.poll(() => seen.page.url()).not.toContain(origins.seeker);
	await seen.close();
});

test('the next frame shows nothing of the page, with less motion too', async () => {
	const seen = await open('/de');
	await seen.page.emulateMedia({ reducedMotion: 'reduce' });
	// The next page comes after the look at this one.
	const looked = Promise.withResolvers<void>();
	await seen.page.route(`${neutral}**`, async (route) => {
		await looked.promise;
		await route.abort();
	});
	const shown = await seen.page.evaluate(
		() =>
			new Promise<number>((done) => {
				document.querySelector<HTMLElement>('[data-quick-exit]')?.click();
				requestAnimationFrame(() => done(document.body.getClientRects().length));
			}),
	);
	looked.resolve();
	expect(shown).toBe(0);
	await seen.close();
});

test('the keys are named only where they work', async () => {
	const withScript = await open('/de');
	const without = await open('/de', false);
	await withScript.page.locator('[data-needs-script]').waitFor();
	expect(await without.page.locator('[data-needs-script]').isVisible()).toBe(false);
	await Promise.all([withScript.close(), without.close()]);
});

test('without script it is a plain link that says nothing of where it was', async () => {
	const seen = await open('/de', false);
	expect(await seen.page.locator('[data-quick-exit]').getAttribute('rel')).toContain('noreferrer');
	await seen.page.locator('[data-quick-exit]').click();
	await seen.page.waitForURL(neutral);
	await seen.close();
});

test('on a phone it is in sight from the first to the last line and covers no focus', async () => {
	const seen = await open('/de', true, 320);
	const exit = seen.page.locator('[data-quick-exit]');
	const isInSight = (): Promise<boolean> =>
		exit.evaluate((element) => {
			const box = element.getBoundingClientRect();
			return box.top >= 0 && box.bottom <= globalThis.innerHeight;
		});
	await expect.poll(isInSight).toBe(true);
	const links = seen.page.locator('main a, main summary, footer a');
	for (let at = 0; at < (await links.count()); at += 1) {
		await links.nth(at).focus();
		await expect.poll(isInSight).toBe(true);
		const isCovered = () =>
			links.nth(at).evaluate((element) => {
				const bar = document.querySelector('.quick-exit')?.getBoundingClientRect();
				return bar !== undefined && element.getBoundingClientRect().top >= bar.top;
			});
		await expect.poll(isCovered).toBe(false);
	}
	await seen.close();
});

test('a first visit to each page costs less than 60 kB and stores nothing', async () => {
	for (const path of ['/de', '/en', '/de/2', '/de/3', '/de/gibt-es-nicht']) {
		const seen = await visit(browser, { width: 320, script: true, own: Object.values(origins) });
		const sizes: Promise<number>[] = [];
		seen.page.on('response', (response) => {
			sizes.push(response.body().then((body) => body.length));
		});
		await seen.page.goto(origins.seeker + path, { waitUntil: 'networkidle' });
		const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
		expect(bytes).toBeGreaterThan(10_000);
		expect(bytes).toBeLessThan(60_000);
		const stored = await seen.page.evaluate<number>(
			'localStorage.length + sessionStorage.length + document.cookie.length',
		);
		expect(stored).toBe(0);
		await seen.close();
	}
});

import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, startDesk } from '../../cli/src/integrity/desk-server.ts';
import { makeRelease, type Release } from '../../cli/src/integrity/make-release.ts';
import { verifyDoor } from '../../cli/src/integrity/verify-door.ts';
import { startBrowser, visit } from './support/browser.ts';
import { type DemoHouse, startDemoHouse } from './support/demo-house.ts';
import { StaffSteps } from './support/staff-steps.ts';
import { german } from './support/texts.ts';

const signer = '1111 2222 3333 4444 5555 6666 7777 8888 9999 0000';
let there: DemoHouse;
let browser: Browser;
let release: Release;
let desk: Desk;

beforeAll(async () => {
	[there, browser] = await Promise.all([startDemoHouse(), startBrowser()]);
	const made = { commit: null, releasedOn: '2026-11-21' };
	release = await makeRelease(join(import.meta.dirname, '../build'), made);
	const { manifest, content: files } = release;
	const addresses = { ...there.house.origins, quickExitUrl: 'https://www.wikipedia.org/' };
	desk = await startDesk({ manifest, files, signers: [signer] }, addresses, 0);
});

afterAll(async () => {
	await desk?.close();
	await Promise.all([browser?.close(), there?.house.stop()]);
});

test.each(['seeker', 'staff'] as const)('the %s door sends what the release says', async (door) => {
	const verified = await verifyDoor(there.house.origins[door], release.manifest);
	expect(verified).toMatchObject({ ok: true, value: { door, differences: [] } });
	expect(verified.ok && verified.value.pages).toBeGreaterThan(5);
});

test('the pages of the client are in the release, and of no house', () => {
	const routes = release.manifest.shells.map(({ route }) => route);
	expect(routes).toEqual(
		expect.arrayContaining(['/de/anmelden', '/de/eingang', '/de/eingang/[id]', '/de/faelle']),
	);
	for (const { html } of release.manifest.shells) expect(html).not.toContain('localhost');
});

test('a counsellor signs in at the desk, and her browser speaks with the desk alone', async () => {
	const { page, foreignRequests, complaints, close } = await visit(browser, {
		width: 1100,
		script: true,
		own: [desk.origin],
	});
	await page.goto(desk.openingAddress);
	const steps = new StaffSteps(page);
	await steps.signIn(desk.origin, there.demo.counsellors[0]);
	const { version } = release.manifest;
	await page.getByText(`Geprüft: Version ${version}, 2026-11-21, Fingerabdruck ${signer}`).waitFor();
	await page.locator('main a[href*="/eingang/"]:not([href$="/krise"])').first().click();
	await page.getByText(there.demo.seeker.text.slice(0, 30)).first().waitFor();
	const cookies = await page.context().cookies();
	expect(cookies.map(({ name }) => name)).toEqual(['schutznetz-tisch']);
	expect(foreignRequests).toEqual([]);
	expect(complaints).toEqual([]);
	await close();
});

test('the plain web client says that nobody has checked it', async () => {
	const { page, close } = await visit(browser, {
		width: 360,
		script: true,
		own: Object.values(there.house.origins),
	});
	await page.goto(`${there.house.origins.staff}/de/anmelden`);
	await page.getByText(german('integrity_unchecked')).waitFor();
	const link = page.getByRole('link', { name: german('integrity_what') });
	expect(await link.getAttribute('href')).toBe('/de/geprueft');
	await close();
});

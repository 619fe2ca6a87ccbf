import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser, visit } from './support/browser.ts';
import { type DemoHouse, startDemoHouse } from './support/demo-house.ts';
import { pageRoutes } from './support/pages.ts';
import { shoot } from './support/screenshots.ts';
import { StaffSteps } from './support/staff-steps.ts';
import { german } from './support/texts.ts';
import { desktop, troubleAtBothWidths } from './support/trouble.ts';

let running: DemoHouse;
let browser: Browser;

beforeAll(async () => {
	[running, browser] = await Promise.all([startDemoHouse(), startBrowser()]);
});
afterAll(async () => {
	await browser?.close();
	await running?.house.stop();
});

const mostOfARoute = 2;
const routesOf = (door: 'public' | 'staff', under: RegExp) =>
	pageRoutes()
		.filter((route) => route.startsWith(`${door}/`) && under.test(route))
		.map((route) => ({
			route,
			pattern: new RegExp(
				`^/de${route
					.replace(/^\w+\/\[lang=lang\]/, '')
					.replaceAll(/\/\([^)]*\)/g, '')
					.replaceAll(/\[[^\]]+\]/g, '[^/]+')}$`,
			),
		}))
		// A route without parameters is meant before one that would take its name for an id.
		.toSorted((a, b) => Number(a.route.includes('[id]')) - Number(b.route.includes('[id]')));

/** Follows every link below an address, to so many pages of each route; those of the invented plan come first. */
async function walk(
	page: Page,
	{ start, door, under }: { start: string; door: 'public' | 'staff'; under: RegExp },
	look: (path: string) => Promise<readonly string[]>,
): Promise<{ reached: ReadonlySet<string>; trouble: readonly string[] }> {
	const routes = routesOf(door, under);
	const counts = new Map<string, number>();
	const known = new Set([start]);
	const waiting = [start];
	const trouble: string[] = [];
	const origin = running.house.origins[door];
	for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
		const { pathname } = new URL(path, origin);
		const route = routes.find(({ pattern }) => pattern.test(pathname))?.route;
		if (route === undefined || (counts.get(route) ?? 0) >= mostOfARoute) continue;
		const response = await page.goto(origin + path);
		if (!response?.headers()['content-type']?.startsWith('text/html')) continue;
		counts.set(route, (counts.get(route) ?? 0) + 1);
		if (response.status() !== 200) trouble.push(`${path}: ${response.status()}`);
		else for (const line of await look(path)) trouble.push(`${path}: ${line}`);
		const links = await page
			.locator('a[href^="/de/"]')
			.evaluateAll((found) => found.map((link) => link.getAttribute('href')?.split('#')[0] ?? ''));
		const fresh = [...new Set(links)].filter((link) => !known.has(link) && !/abmelden|\.[a-z]+$/.test(link));
		for (const link of fresh) known.add(link);
		const isInvented = (link: string): boolean => link.includes('muster');
		waiting.unshift(...fresh.filter(isInvented));
		waiting.push(...fresh.filter((link) => !isInvented(link)));
	}
	return { reached: new Set(counts.keys()), trouble };
}

test('the office takes a citable state, so that there is one to look at', async () => {
	const seen = await visit(browser, {
		width: desktop,
		script: true,
		own: Object.values(running.house.origins),
	});
	const { page } = seen;
	await new StaffSteps(page).signIn(running.house.origins.staff, running.demo.office);
	await page.goto(`${running.house.origins.staff}/de/werkstatt/schnappschuss`);
	await page.locator('#titel').fill('Erfundener Stand');
	await page.getByRole('button', { name: german('output_take_submit'), exact: true }).click();
	await page.getByText(german('output_take_done')).waitFor();
	expect(await troubleAtBothWidths(page)).toEqual([]);
	await seen.close();
});

test('every public page of the monitor, with an invented plan in it, passes axe and fits', async () => {
	const seen = await visit(browser, {
		width: desktop,
		script: true,
		own: Object.values(running.house.origins),
	});
	const under = /\/monitor/;
	const { reached, trouble } = await walk(
		seen.page,
		{ start: '/de/monitor', door: 'public', under },
		async (path) => {
			await shoot(seen.page, `monitor${path.replaceAll(/[^\w-]+/g, '-')}`);
			const found = await troubleAtBothWidths(seen.page);
			const scripts = await seen.page.locator('script').count();
			return scripts > 0 ? [...found, `${scripts} scripts`] : found;
		},
	);
	expect(trouble).toEqual([]);
	const notReached = routesOf('public', under).filter(({ route }) => !reached.has(route));
	// A page that no link leads to is found by nobody.
	expect(notReached.map(({ route }) => route)).toEqual([]);
	expect(seen.foreignRequests).toEqual([]);
	expect(seen.complaints).toEqual([]);
	await seen.close();
}, 600_000);

test('every page of the workshop that the office finds passes axe and fits', async () => {
	const seen = await visit(browser, {
		width: desktop,
		script: true,
		own: Object.values(running.house.origins),
	});
	await new StaffSteps(seen.page).signIn(running.house.origins.staff, running.demo.office);
	const { reached, trouble } = await walk(
		seen.page,
		{ start: '/de/werkstatt', door: 'staff', under: /\/werkstatt/ },
		async (path) => {
			await shoot(seen.page, `werkstatt${path.replaceAll(/[^\w-]+/g, '-')}`);
			return troubleAtBothWidths(seen.page);
		},
	);
	expect(trouble).toEqual([]);
	expect(reached.size).toBeGreaterThan(10);
	await seen.close();
}, 600_000);

import { startBrowser, visit } from '../../app/tests/support/browser.ts';
import { startHouse } from '../../app/tests/support/running-house.ts';
import { buildApp } from '../../cli/src/build-app.ts';

/** What a first visit of a page moves: as served, and unpacked. */
export interface PageBytes {
	readonly path: string;
	readonly wireBytes: number;
	readonly rawBytes: number;
	readonly scriptBytes: number;
	/** 'document', 'stylesheet', 'font', … */
	readonly wireBytesByType: Readonly<Record<string, number>>;
	readonly requests: number;
}

/** Starts a house as people do, and visits the overview of the monitor and the list of measures in Chromium. */
export async function overviewBytes(): Promise<readonly PageBytes[]> {
	// Before the start, which waits for a house and not for its building.
	const built = await buildApp((line) => console.error(line));
	if (!built.ok) throw new Error(built.error);
	const house = await startHouse([], { LOG_LEVEL: 'error' });
	const browser = await startBrowser();
	try {
		const pages: PageBytes[] = [];
		for (const path of ['/de/monitor', '/de/monitor/massnahmen']) {
			const seen = await visit(browser, { width: 1280, script: true, own: Object.values(house.origins) });
			const moved: Promise<{ wire: number; raw: number; type: string }>[] = [];
			seen.page.on('requestfinished', (request) => {
				const measure = async () => {
					const { responseBodySize } = await request.sizes();
					const body = await (await request.response())?.body();
					return { wire: responseBodySize, raw: body?.length ?? 0, type: request.resourceType() };
				};
				moved.push(measure());
			});
			await seen.page.goto(house.origins.public + path, { waitUntil: 'networkidle' });
			const sizes = await Promise.all(moved);
			pages.push({
				path,
				wireBytes: sizes.reduce((sum, { wire }) => sum + wire, 0),
				rawBytes: sizes.reduce((sum, { raw }) => sum + raw, 0),
				scriptBytes: await seen.scriptBytes(),
				wireBytesByType: Object.fromEntries(
					[...Map.groupBy(sizes, ({ type }) => type)].map(([type, own]) => [
						type,
						own.reduce((sum, { wire }) => sum + wire, 0),
					]),
				),
				requests: sizes.length,
			});
			await seen.close();
		}
		return pages;
	} finally {
		await browser.close();
		await house.stop();
	}
}

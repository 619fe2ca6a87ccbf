/**
 * `npm run screenshots [-- FOLDER [WORD]]`: every example page (or those whose address holds the word) at phone and
 * at desktop width, to be looked at.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startBrowser, visit } from '../../app/tests/support/browser.ts';
import { examplePages } from '../../app/tests/support/pages.ts';
import { startHouse } from '../../app/tests/support/running-house.ts';

const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../../var/screenshots'));
mkdirSync(folder, { recursive: true });
const house = await startHouse();
const browser = await startBrowser();
try {
	const word = process.argv[3] ?? '';
	for (const { door, path } of examplePages.filter((page) => `${page.door}${page.path}`.includes(word))) {
		for (const width of [320, 1280]) {
			const seen = await visit(browser, { width, script: true, own: Object.values(house.origins) });
			await seen.page.goto(house.origins[door] + path);
			const name = `${door}${path.replace(/[^\w.-]+/g, '-')}-${width}.png`;
			await seen.page.screenshot({ path: join(folder, name), fullPage: true });
			await seen.close();
			console.log(join(folder, name));
		}
	}
} finally {
	await browser.close();
	await house.stop();
}

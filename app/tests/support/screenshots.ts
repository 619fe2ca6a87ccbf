import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const widths = [320, 390, 1280];

/**
 * Pictures of one step at the widths of phones and desks, where `WALK_SCREENSHOTS` names a folder; else nothing.
 * The page keeps the width that it has.
 */
export async function shoot(page: Page, name: string): Promise<void> {
	const folder = process.env.WALK_SCREENSHOTS;
	if (!folder) return;
	mkdirSync(folder, { recursive: true });
	const before = page.viewportSize();
	for (const width of widths) {
		await page.setViewportSize({ width, height: width < 600 ? 700 : 900 });
		await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
	}
	if (before) await page.setViewportSize(before);
}

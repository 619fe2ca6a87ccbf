import type { Page } from 'playwright-core';
import { accessibilityFindings, sidewaysScroll } from './browser.ts';

export const phone = 320;
export const desktop = 1280;

/** What axe and the ruler find at desktop width and on a phone, as lines that name the width. */
export async function troubleAtBothWidths(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const width of [desktop, phone]) {
		await page.setViewportSize({ width, height: width === phone ? 700 : 900 });
		const tooWide = await sidewaysScroll(page);
		if (tooWide > 0) found.push(`${width} px: ${tooWide} px too wide`);
		for (const finding of await accessibilityFindings(page)) found.push(`${width} px: ${finding}`);
	}
	return found;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lawDe } from '@schutznetz/law-de';
import { readDocument } from '@schutznetz/plans/readers';
import type { Fact } from '@schutznetz/rights';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings, sidewaysScroll, startBrowser, type Visit, visit } from './support/browser.ts';
import { type DemoHouse, startDemoHouse } from './support/demo-house.ts';
import { shoot } from './support/screenshots.ts';
import { StaffSteps } from './support/staff-steps.ts';
import { german } from './support/texts.ts';

/** The demo client's answers that a reflection period hangs on. */
const client = JSON.parse(readFileSync(join(import.meta.dirname, '../../demo/client.json'), 'utf8')) as {
	readonly facts: Readonly<Record<string, unknown>>;
};
const told = [
	'person.nationality',
	'residence.status',
	'case.indicators',
	'case.indicators_emp',
	'case.fbs_assessment',
	'abh.knows_indications',
] as const;
const facts: Readonly<Record<string, Fact>> = lawDe.facts;

let running: DemoHouse;
let browser: Browser;
let seen: Visit;
let page: Page;
let staff: StaffSteps;
const letters = (): Locator => page.locator('section.letters');
const paper = (): Locator => letters().locator('.paper').first();

async function answerAsTheClient(name: (typeof told)[number]): Promise<void> {
	const fact = facts[name];
	const answer = client.facts[name];
	if (!fact) throw new Error(`the law has no fact '${name}'`);
	await staff.answerFact(fact.ask.de, async (card) => {
		if (fact.type === 'choice') {
			await card.locator(`input[value="${String(answer)}"]`).check();
			await card.getByRole('button', { name: german('case_take') }).click();
		} else {
			const word = german(answer === true ? 'case_yes' : 'case_no');
			await card.getByRole('button', { name: word, exact: true }).click();
		}
	});
}

beforeAll(async () => {
	[running, browser] = await Promise.all([startDemoHouse(), startBrowser()]);
	const { origins } = running.house;
	seen = await visit(browser, { width: 360, script: true, own: Object.values(origins) });
	page = seen.page;
	await page.addInitScript('window.print = () => { window.hasPrinted = true; }');
	staff = new StaffSteps(page);
	await staff.signIn(origins.staff, running.demo.counsellors[0]);
	await page
		.getByRole('link', { name: german('team_nav_cases'), exact: true })
		.first()
		.click();
	await staff.sees('case_list_title');
	await page
		.getByRole('link', { name: german('case_list_new'), exact: true })
		.first()
		.click();
	await page.locator('#case-question').waitFor();
	for (const fact of told) await answerAsTheClient(fact);
});
afterAll(async () => {
	await browser?.close();
	await running?.house.stop();
});

describe('the letters of a case, on a phone', () => {
	test('are offered for the right that applies, and say first what is open for the others', async () => {
		await page.getByText(german('interview_letters'), { exact: true }).click();
		await letters()
			.getByRole('heading', { name: german('letter_title'), exact: true })
			.waitFor();
		const item = letters()
			.getByRole('article')
			.filter({ hasText: 'Bedenk- und Stabilisierungsfrist beantragen' });
		await expect.poll(() => item.innerText()).toContain('greift');
		expect(await accessibilityFindings(page, 'section.letters')).toEqual([]);
		await shoot(page, 'letters-01-list');
	});

	test('come only after who learns what by it was talked through', async () => {
		const title = 'Bedenk- und Stabilisierungsfrist beantragen';
		await letters()
			.getByRole('button', { name: german('letter_prepare_label', { title }), exact: true })
			.click();
		await letters()
			.getByRole('heading', { name: german('letter_learns_title') })
			.waitFor();
		expect(await paper().count()).toBe(0);
		const words = await letters().innerText();
		for (const party of ['authority', 'prosecution', 'employer', 'address', 'family']) {
			expect(words).toContain(german(`letter_party_${party}`));
		}
		expect(words).toContain('§ 72 Abs. 6 AufenthG');
		await staff.button('letter_go_on').click();
		await letters().getByRole('alert').getByText('fehlen noch').waitFor();
		const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type);
		await expect.poll(focused).toBe('checkbox');
		expect(await paper().count()).toBe(0);
		expect(await accessibilityFindings(page, 'section.letters')).toEqual([]);
		expect(await sidewaysScroll(page)).toBe(0);
		await shoot(page, 'letters-02-safety');
		for (const box of await letters().getByRole('checkbox').all()) await box.check();
		await staff.button('letter_go_on').click();
		await paper().waitFor();
	});

	test('show gaps as gaps, and leave out what incriminates unless it is chosen', async () => {
		const sensitive = letters().getByRole('checkbox', { name: new RegExp(german('letter_fact_work')) });
		expect(await sensitive.isChecked()).toBe(false);
		expect(await paper().innerText()).toContain('[Name der Person]');
		await letters().getByLabel('Name der Person', { exact: true }).fill('Erfundene Person Öztürk');
		await letters().getByLabel('Datum', { exact: true }).fill('2026-11-23');
		await expect.poll(() => paper().innerText()).toContain('[Ort], den 23.11.2026');
		const words = await paper().innerText();
		expect(words).toContain('Erfundene Person Öztürk');
		expect(words).not.toContain('[Name der Person]');
		expect(words.replaceAll('\u00a0', ' ')).toContain(
			'§ 59 Abs. 7 AufenthG (Bedenk- und Stabilisierungsfrist)',
		);
		expect(await accessibilityFindings(page, 'section.letters')).toEqual([]);
		expect(await sidewaysScroll(page)).toBe(0);
		await shoot(page, 'letters-03-editor');
	});

	test('become a DOCX without the network, which opens and says the same', async () => {
		await page.waitForLoadState('networkidle');
		const asked: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith('blob:')) asked.push(`${request.method()} ${request.url()}`);
		});
		await page.context().setOffline(true);
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			staff.button('letter_docx').click(),
		]);
		await letters().getByText('Entwurf.docx').waitFor();
		await page.context().setOffline(false);
		expect(asked).toEqual([]);
		expect(download.suggestedFilename()).toBe('Entwurf.docx');
		const document = await readDocument(readFileSync(await download.path()), 'Entwurf.docx');
		if (!document.ok) throw new Error(document.error.kind);
		const words = document.value.blocks.flatMap((block) => ('text' in block ? [block.text] : [])).join('\n');
		expect(words).toContain('Erfundene Person Öztürk');
		expect(words).toContain(
			'Antrag auf eine Ausreisefrist nach § 59 Abs. 7 AufenthG (Bedenk- und Stabilisierungsfrist)',
		);
		expect(words).toContain('[Anschrift der Beratungsstelle]');
		expect(words).toContain('Entwurf, vor dem Absenden prüfen (Rechtsstand: 29.04.2026)');
		expect(words).not.toContain('GEAS');
		const shown = (await paper().locator('mark').allInnerTexts()).map((text) => text.trim());
		expect(new Set(words.match(/\[[^\]]*\]/g))).toEqual(new Set(shown));
	});

	test('are printed alone, without the page around them', async () => {
		await staff.button('letter_print').click();
		await expect.poll(() => page.evaluate('window.hasPrinted')).toBe(true);
		await page.emulateMedia({ media: 'print' });
		// With less motion every change takes a moment.
		await staff.button('letter_docx').waitFor({ state: 'hidden' });
		await expect.poll(() => page.locator('body').innerText()).not.toContain(german('letter_docx'));
		const printed = await page.locator('body').innerText();
		expect(printed).toContain('Bedenk- und Stabilisierungsfrist');
		expect(printed).not.toContain(german('case_print_title'));
		expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
		await page.emulateMedia({ media: 'screen' });
		await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
		await expect.poll(() => page.locator('.letter-print').count()).toBe(0);
	});

	test('are gone with their page: nothing of them was stored or complained about', async () => {
		await staff.button('letter_back').click();
		await letters()
			.getByRole('heading', { name: german('letter_title'), exact: true })
			.waitFor();
		const kept = await page.evaluate(
			'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])',
		);
		expect(kept).not.toContain('Öztürk');
		expect(seen.complaints).toEqual([]);
		expect(seen.foreignRequests).toEqual([]);
	});
});

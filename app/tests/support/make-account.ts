import { TOTP } from 'otpauth';
import type { Page } from 'playwright-core';
import { type DemoPerson, oneTimeCode } from './demo-house.ts';
import { german } from './texts.ts';

const password = 'erfunden und lang genug';

/** Follows an invitation up to the finished account, as somebody does who writes down what they are told to. */
export async function makeAccount(page: Page, link: string, name: string): Promise<DemoPerson> {
	const next = (key: string) => page.getByRole('button', { name: german(key), exact: true }).click();
	const sees = (key: string) => page.getByRole('heading', { level: 1, name: german(key) }).waitFor();

	await page.goto(link);
	await sees('join_account_title');
	await page.locator('#name').fill(name);
	await page.locator('#new-password').fill(password);
	await page.locator('#new-password-again').fill(password);
	await next('join_next');
	await sees('join_words_title');
	const recoveryWords = await page.locator('main ol li').allInnerTexts();
	await next('join_words_written');
	await sees('join_confirm_title');
	for (const position of [0, 1]) {
		const label = (await page.locator(`label[for=word-${position}]`).textContent()) ?? '';
		await page.locator(`#word-${position}`).fill(recoveryWords[Number(label.replace(/\D/g, '')) - 1] ?? '');
	}
	await next('join_next');
	await sees('join_totp_title');
	const totpSecret = ((await page.locator('dd code').textContent()) ?? '').replace(/\s/g, '');
	const otpauthUri = new TOTP({ secret: totpSecret, label: name }).toString();
	await page.locator('#totp').fill(await oneTimeCode({ name, otpauthUri }));
	await next('join_finish');
	await sees('join_done_title');
	return { name, password, recoveryWords, totpSecret, otpauthUri };
}

import type { Browser } from 'playwright-core';
import { visit } from '../../app/tests/support/browser.ts';
import type { DemoHouse } from '../../app/tests/support/demo-house.ts';
import { StaffSteps } from '../../app/tests/support/staff-steps.ts';
import { german } from '../../app/tests/support/texts.ts';
import { median } from './median.ts';

const rounds = 5;

/** Milliseconds from the click below the password to the open inbox, after a reload; the median. */
export async function measureUnlock(browser: Browser, { house, demo }: DemoHouse): Promise<number> {
	const seen = await visit(browser, { width: 1280, script: true, own: Object.values(house.origins) });
	const [person] = demo.counsellors;
	const staff = new StaffSteps(seen.page);
	await staff.signIn(house.origins.staff, person);
	await staff.sees('team_group_waiting');
	const times: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		await seen.page.reload();
		await staff.sees('team_title_unlock');
		await seen.page.getByLabel(german('team_password')).fill(person.password);
		const startedAt = performance.now();
		await staff.button('team_unlock_submit').click();
		await staff.sees('team_group_waiting');
		times.push(performance.now() - startedAt);
	}
	await seen.close();
	return Math.round(median(times));
}

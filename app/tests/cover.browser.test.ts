import { sql } from 'kysely';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../src/lib/server/db/index.ts';
import { startBrowser, type Visit, visit } from './support/browser.ts';
import { type Demo, startDemoHouse } from './support/demo-house.ts';
import type { RunningHouse } from './support/running-house.ts';
import { SeekerSteps } from './support/seeker-steps.ts';
import { StaffSteps } from './support/staff-steps.ts';
import { german } from './support/texts.ts';
import { ownerUrlOf } from './world/found-centres.ts';

const phone = 360;
const desk = 1280;
const text = 'Guten Tag. Ich möchte aus der Wäscherei weg, Zeichen Steinkauz-2207.';
const coverAnswer = 'Guten Tag, wir lesen für Ahornbruck mit. Zeichen Wendehals-6614.';
const why = 'Ahornbruck ist näher bei Ihnen. Dürfen wir das Gespräch dorthin geben? Zeichen Kiebitz-1185.';
const whyAgain = 'Noch einmal gefragt: Soll Ahornbruck weiter beraten? Zeichen Rotmilan-9340.';
const revealing = 'Kommen Sie um 15 Uhr in die Lindenstraße 4. Zeichen Zaunkönig-5521.';
const summary = 'Will aus einer Wäscherei weg, hat keine Papiere bei sich. Zeichen Mehlschwalbe-4402.';
const homeAnswer = 'Guten Tag, hier schreibt Ahornbruck. Zeichen Nachtigall-7753.';

let house: RunningHouse;
let demo: Demo;
let browser: Browser;
let words: string[] = [];

beforeAll(async () => {
	const env = { RATE_LIMIT_PER_MINUTE: '1000000' };
	[{ house, demo }, browser] = await Promise.all([startDemoHouse(env), startBrowser()]);
});
afterAll(async () => {
	await browser.close();
	await house.stop();
});

const newVisit = (width: number): Promise<Visit> =>
	visit(browser, { width, script: true, own: Object.values(house.origins) });

/** Lets eleven days pass for what lies there, as if nobody of the first centre had looked since. */
async function letDaysPass(): Promise<void> {
	const db = openDatabase(ownerUrlOf(house), undefined, 1);
	try {
		await sql`SELECT set_config('schutznetz.maintenance', 'on', false)`.execute(db);
		await sql`INSERT INTO presence VALUES (${demo.centre.id}, current_date - 11)
			ON CONFLICT (organisation_id) DO UPDATE SET seen_on = current_date - 11`.execute(db);
		await sql`UPDATE intake SET opens_on = opens_on - 11 WHERE opens_on IS NOT NULL`.execute(db);
	} finally {
		await db.destroy();
	}
}

async function seekerBack(): Promise<{ seen: Visit; seeker: SeekerSteps }> {
	const seen = await newVisit(phone);
	const seeker = new SeekerSteps(seen.page, 'cover-back');
	await seeker.open(house.origins.seeker);
	await seeker.enter(words);
	return { seen, seeker };
}

async function closeCleanly(seen: Visit): Promise<void> {
	expect(seen.complaints).toEqual([]);
	expect(seen.foreignRequests).toEqual([]);
	await seen.close();
}

const reload = async (staff: StaffSteps): Promise<void> => {
	await staff.button('team_inbox_reload').click();
};
const panel = (page: Page) => page.locator('details', { hasText: german('cover_desk_title') });

/** Writes in the open conversation the question whether it may go to the first centre, and gives its panel. */
async function writeQuestion({ page }: StaffSteps, said: string): Promise<Locator> {
	const box = panel(page);
	if (!(await box.getAttribute('open').then((open) => open !== null))) await box.locator('summary').click();
	await box.getByLabel(german('cover_desk_centre')).selectOption(demo.centre.id);
	await box.getByLabel(german('cover_desk_text')).fill(said);
	return box;
}

async function ask(staff: StaffSteps, said: string): Promise<void> {
	const { page } = staff;
	const box = await writeQuestion(staff, said);
	await staff.shoot('cover-ask');
	await box.getByRole('button', { name: german('cover_desk_ask') }).click();
	await page.getByText(german('cover_desk_asked', { name: demo.centre.name })).waitFor();
}

describe('a centre where nobody comes, and one that hands over', { timeout: 400_000 }, () => {
	test('the centre says itself who stands in, and may take it back', async () => {
		const [jana] = demo.counsellors;
		const seen = await newVisit(phone);
		const { page } = seen;
		const staff = new StaffSteps(page);
		await staff.signIn(house.origins.staff, jana);
		await page.goto(`${house.origins.staff}/de/stelle`);
		await staff.unlock(jana);
		const choice = page.getByLabel(german('centre_cover'), { exact: true });
		const preview = page.getByRole('region', { name: german('centre_preview') });
		const { id, name } = demo.otherCentre;
		await expect.poll(() => choice.locator('option').allTextContents()).toContain(name);
		expect(await choice.inputValue()).toBe(id);
		for (const chosen of ['', id]) {
			await choice.selectOption(chosen);
			await expect.poll(() => preview.getByText(name).count()).toBe(chosen ? 1 : 0);
			await page.getByRole('button', { name: german('centre_save') }).click();
			await page.getByText(german('centre_saved')).waitFor();
			if (chosen) continue;
			await page.reload();
			await staff.unlock(jana);
			await expect.poll(() => choice.locator('option').allTextContents()).toContain(name);
			expect(await choice.inputValue()).toBe('');
		}
		await choice.scrollIntoViewIfNeeded();
		await staff.shoot('cover-choice');
		await closeCleanly(seen);
	});

	test('somebody is asked whether the other may read, and says yes', async () => {
		const seen = await newVisit(phone);
		const { page } = seen;
		const seeker = new SeekerSteps(page, 'cover-first');
		await seeker.open(house.origins.seeker);
		words = await seeker.getWords();
		const question = page.getByRole('group', {
			name: german('cover_question', { name: demo.otherCentre.name }),
		});
		await question.waitFor();
		await expect.poll(() => question.getByRole('radio', { checked: true }).count()).toBe(0);
		await question.getByRole('radio', { name: german('cover_yes') }).check();
		await seeker.type(text);
		await seeker.shoot('compose');
		await seeker.send();
		await seeker.sees('write_sent_title');
		const names = { centre: demo.centre.name, name: demo.otherCentre.name };
		await page.getByText(german('cover_sent_yes', names)).waitFor();
		await seeker.shoot('sent');
		await closeCleanly(seen);
	});

	test('after ten days the first one stands there as away, with the way to the other', async () => {
		await letDaysPass();
		const seen = await newVisit(phone);
		const { page } = seen;
		const seeker = new SeekerSteps(page, 'cover-away');
		await seeker.open(house.origins.seeker);
		await page.getByRole('button', { name: german('write_start_first') }).click();
		await seeker.button('write_watched_no').click();
		await seeker.button('write_danger_next').click();
		await page.getByLabel(german('write_about_age_adult')).check();
		await seeker.button('write_about_next').click();
		await seeker.sees('choice_title');
		expect(await page.getByRole('radio', { name: /Ahornbruck/ }).count()).toBe(0);
		await page.getByText(german('choice_closed')).click();
		await page.getByText(german('cover_away')).waitFor();
		await seeker.shoot('away');
		await page.getByRole('button', { name: german('cover_choose', { name: demo.otherCentre.name }) }).click();
		await expect.poll(() => page.getByRole('radio', { name: /Ulmenried/ }).isChecked()).toBe(true);
		await closeCleanly(seen);
	});

	test('the other reads, answers, asks to hand over, and may only with a yes', async () => {
		const [tilda] = demo.otherCentre.counsellors;
		const cover = await newVisit(desk);
		const there = new StaffSteps(cover.page);
		await there.signIn(house.origins.staff, tilda);
		await there.openConversation('Steinkauz-2207');
		await cover.page.getByText(german('cover_desk_for', { name: demo.centre.name })).waitFor();
		await there.shoot('cover-conversation');
		await there.answer(coverAnswer);

		// Somebody is back at the first one, and finds nothing of it any more.
		const home = await newVisit(desk);
		const here = new StaffSteps(home.page);
		await here.signIn(house.origins.staff, demo.counsellors[0]);
		await expect(here.openConversation('Steinkauz-2207')).rejects.toThrow('no conversation');

		// What says where and when asks for a second look first; a changed text is looked at anew.
		const box = await writeQuestion(there, revealing);
		const askNow = box.getByRole('button', { name: german('cover_desk_ask') });
		await askNow.click();
		await box.getByText('Lindenstraße 4', { exact: true }).waitFor();
		await there.shoot('cover-ask-revealing');
		expect(await askNow.count()).toBe(0);
		await box.getByLabel(german('cover_desk_text')).fill(`${revealing} Bitte.`);
		await askNow.click();
		await box.getByText('Lindenstraße 4', { exact: true }).waitFor();
		await box.getByRole('button', { name: german('team_answer_edit') }).click();

		await ask(there, why);
		{
			const { seen, seeker } = await seekerBack();
			await seen.page.getByText('Wendehals-6614').waitFor();
			await seeker.sees('write_thread_title');
			await seen.page
				.getByRole('heading', { name: german('cover_hand_title', { name: demo.centre.name }) })
				.waitFor();
			await seeker.shoot('asked');
			await seeker.button('cover_hand_no').click();
			await seen.page.getByText(german('cover_hand_said_no')).waitFor();
			await seeker.shoot('said-no');
			await closeCleanly(seen);
		}
		await reload(there);
		await cover.page.getByText(german('cover_desk_said_no', { name: demo.centre.name })).waitFor();
		expect(await cover.page.getByRole('button', { name: german('cover_desk_now') }).count()).toBe(0);

		await ask(there, whyAgain);
		{
			const { seen, seeker } = await seekerBack();
			await seeker.button('cover_hand_yes').click();
			await seen.page.getByText(german('cover_hand_said_yes')).waitFor();
			await seeker.shoot('said-yes');
			await closeCleanly(seen);
		}
		await reload(there);
		await cover.page.getByText(german('cover_desk_said_yes', { name: demo.centre.name })).waitFor();
		await cover.page.getByLabel(german('cover_desk_summary', { name: demo.centre.name })).fill(summary);
		await there.shoot('cover-hand-over');
		await cover.page.getByRole('button', { name: german('cover_desk_now') }).click();
		await cover.page.getByText('wurde am', { exact: false }).waitFor();
		await there.shoot('cover-handed-over');

		await home.page.goto(`${house.origins.staff}/de/eingang`);
		await here.unlock(demo.counsellors[0]);
		await here.openConversation('Mehlschwalbe-4402');
		await home.page.getByText('Kiebitz-1185').waitFor();
		await here.shoot('cover-taken-over');
		await here.answer(homeAnswer);
		const { seen } = await seekerBack();
		await seen.page.getByText('Nachtigall-7753').waitFor();
		await closeCleanly(seen);
		await closeCleanly(home);
		await closeCleanly(cover);
	});
});

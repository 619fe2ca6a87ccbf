import type { Locator, Page } from 'playwright-core';
import { type DemoPerson, oneTimeCode } from './demo-house.ts';
import { shoot } from './screenshots.ts';
import { german } from './texts.ts';

/** What a counsellor does at the staff's door, step by step. */
export class StaffSteps {
	readonly #page: Page;
	#step = 0;

	constructor(page: Page) {
		this.#page = page;
	}

	get page(): Page {
		return this.#page;
	}

	async shoot(step: string): Promise<void> {
		this.#step += 1;
		await shoot(this.#page, `staff-${String(this.#step).padStart(2, '0')}-${step}`);
	}

	button(key: string): Locator {
		return this.#page.getByRole('button', { name: german(key), exact: true });
	}

	async sees(key: string): Promise<void> {
		await this.#page
			.getByRole('heading', { name: german(key), exact: true })
			.first()
			.waitFor();
	}

	/** Password, then the second factor; ends in the inbox. */
	async signIn(origin: string, person: DemoPerson): Promise<void> {
		const page = this.#page;
		await page.goto(`${origin}/de/anmelden`);
		await this.sees('team_title_signin');
		await page.getByLabel(german('team_name')).fill(person.name);
		await page.getByLabel(german('team_password')).fill(person.password);
		await this.shoot('sign-in');
		await this.button('team_signin_submit').click();
		await this.sees('team_code_title');
		await this.shoot('second-factor');
		await page.getByLabel(german('team_code_field')).fill(await oneTimeCode(person));
		await this.button('team_code_submit').click();
		await this.sees('team_nav_inbox');
	}

	async unlock(person: DemoPerson): Promise<void> {
		await this.sees('team_title_unlock');
		await this.shoot('locked');
		await this.#page.getByLabel(german('team_password')).fill(person.password);
		await this.button('team_unlock_submit').click();
	}

	/** Opens the conversation that holds a text; the inbox itself shows no word of it. */
	async openConversation(holding: string): Promise<void> {
		const page = this.#page;
		await this.sees('team_group_waiting');
		const links = page.locator('main a[href^="/de/eingang/"]:not([href$="/krise"])');
		const addresses = await links.evaluateAll((found) =>
			found.map((link) => link.getAttribute('href') ?? ''),
		);
		for (const address of addresses) {
			await page.locator(`main a[href="${address}"]`).click();
			await page.getByRole('heading', { name: german('team_written') }).waitFor();
			await page.getByText(german('inbox_reading_on')).waitFor({ state: 'hidden' });
			if ((await page.getByText(holding).count()) > 0) return;
			await page
				.getByRole('link', { name: german('team_nav_inbox') })
				.first()
				.click();
			await this.sees('team_group_waiting');
		}
		throw new Error(`no conversation of ${addresses.length} holds "${holding}"`);
	}

	async answer(text: string): Promise<void> {
		await this.#page.getByLabel(german('team_answer_field')).fill(text);
		await this.button('team_answer_submit').click();
		await this.#page.getByText(german('team_answer_sent')).waitFor();
	}

	/** Picks a question out of all by its words, and answers it. */
	async answerFact(question: string, answer: (card: Locator) => Promise<void>): Promise<void> {
		const page = this.#page;
		const all = page
			.locator('details', { has: page.getByText(german('case_facts_all'), { exact: true }) })
			.last();
		const search = page.getByLabel(german('case_facts_search'));
		if (!(await search.isVisible())) await all.locator('summary').first().click();
		await search.fill(question);
		await all.getByRole('button', { name: question }).first().click();
		const card = page.locator('section', { has: page.locator('#case-question') });
		await card.getByRole('heading', { name: question }).waitFor();
		await answer(card);
	}
}

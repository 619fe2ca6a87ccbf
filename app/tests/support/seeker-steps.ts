import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { shoot } from './screenshots.ts';
import { german } from './texts.ts';

/** What a person does on the page for writing, step by step, by what they read on it. */
export class SeekerSteps {
	readonly #page: Page;
	/** Beginning of the names of its pictures. */
	readonly #name: string;
	#step = 0;

	constructor(page: Page, name: string) {
		this.#page = page;
		this.#name = name;
	}

	get page(): Page {
		return this.#page;
	}

	async shoot(step: string): Promise<void> {
		this.#step += 1;
		await shoot(this.#page, `${this.#name}-${String(this.#step).padStart(2, '0')}-${step}`);
	}

	button(key: string): Locator {
		return this.#page.getByRole('button', { name: german(key), exact: true });
	}

	async sees(key: string): Promise<void> {
		await this.#page.getByRole('heading', { name: german(key), exact: true }).waitFor();
	}

	async open(origin: string): Promise<void> {
		await this.#page.goto(`${origin}/de/4`);
		await this.sees('write_start_title');
	}

	/** From the first question up to the empty text field. @returns the eight words, in their order */
	async getWords(): Promise<string[]> {
		const page = this.#page;
		await this.shoot('start');
		await page.getByRole('button', { name: german('write_start_first') }).click();
		await this.sees('write_watched_title');
		await this.shoot('watched');
		await this.button('write_watched_no').click();
		await this.sees('write_danger_title');
		await this.shoot('danger');
		await this.button('write_danger_next').click();
		await this.sees('write_about_title');
		await page.getByLabel(german('write_about_age_adult')).check();
		await this.shoot('about');
		await this.button('write_about_next').click();
		await this.sees('choice_title');
		// The demo has two centres, in an order that is drawn at each visit.
		const known = page.getByRole('radio', { name: /Ahornbruck/ });
		if (await known.count()) await known.check();
		await this.shoot('centre');
		await this.button('choice_next').click();
		await this.sees('write_words_title');
		const words = await page.locator('ol.words li').allTextContents();
		await this.shoot('words');
		await this.button('write_words_next').click();
		await this.sees('write_check_title');
		await this.shoot('check');
		await this.answerCheck(words);
		await this.button('write_check_next').click();
		await this.sees('write_compose_title');
		return words;
	}

	/** The two samples ask for a word by its number, each for another one. */
	async answerCheck(words: readonly string[]): Promise<void> {
		let question: string | null = '';
		const now = () => this.#page.locator('main fieldset[aria-label]').getAttribute('aria-label');
		for (let asked = 0; asked < 2; asked += 1) {
			await expect.poll(now).not.toBe(question);
			question = await now();
			const number = words.findIndex((_, at) => german('write_check_word', { number: at + 1 }) === question);
			expect(number, `the check asked "${question}"`).toBeGreaterThanOrEqual(0);
			await this.#page.getByRole('button', { name: words[number] ?? '', exact: true }).click();
		}
	}

	async type(text: string): Promise<void> {
		await this.#page.getByLabel(german('write_compose_label')).fill(text);
	}

	async send(): Promise<void> {
		await this.button('write_compose_send').click();
	}

	/** Comes back with the words, tapped letter by letter. */
	async enter(words: readonly string[]): Promise<void> {
		const page = this.#page;
		await page.getByRole('button', { name: german('write_start_back') }).click();
		await this.button('write_watched_no').click();
		await this.sees('write_enter_title');
		await this.shoot('enter');
		await this.tap(words);
		await this.shoot('entered');
		await this.button('write_enter_open').click();
		await this.sees('write_thread_title');
	}

	/** Each word in its place. */
	async tap(words: readonly string[]): Promise<void> {
		for (const [at, word] of words.entries()) await this.tapWord(word, at);
	}

	/** A word by its letters, until few enough are left that it stands there itself: at last after its last letter. */
	async tapWord(word: string, at: number): Promise<void> {
		const page = this.#page;
		await page.getByRole('heading', { name: new RegExp(`^Wort ${at + 1}\\b`) }).waitFor();
		const whole = page.getByRole('button', { name: word, exact: true });
		for (const letter of word) {
			if ((await whole.count()) > 0) break;
			await page.getByRole('button', { name: letter, exact: true }).click();
			if (at === 0) await this.shoot(`enter-after-${letter}`);
		}
		await whole.click();
	}
}

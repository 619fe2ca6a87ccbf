import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../src/lib/server/db/index.ts';
import { startBrowser, type Visit, visit } from './support/browser.ts';
import { type Demo, startDemoHouse } from './support/demo-house.ts';
import { foreignPlace, hostileFiles, hostilePage, hugePicture, ranWord } from './support/hostile-files.ts';
import { cameraName, photoWithPlace } from './support/photo-with-place.ts';
import { type RunningHouse, startHouse } from './support/running-house.ts';
import { SeekerSteps } from './support/seeker-steps.ts';
import { StaffSteps } from './support/staff-steps.ts';
import { german } from './support/texts.ts';
import { troubleAtBothWidths } from './support/trouble.ts';
import { ownerUrlOf } from './world/found-centres.ts';

const phone = 360;
const desk = 1280;
const text = 'Ich schicke ein Foto und eine Sprachnachricht mit. Zeichen Rohrdommel-6120.';
const photo = { name: 'IMG_20261120_Kolibri.jpg', mimeType: 'image/jpeg', buffer: photoWithPlace() };

let house: RunningHouse;
let demo: Demo;
let browser: Browser;

beforeAll(async () => {
	const microphone = ['--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream'];
	[{ house, demo }, browser] = await Promise.all([startDemoHouse(), startBrowser(microphone)]);
});
afterAll(async () => {
	await browser.close();
	await house.stop();
});

/** A visit, and what a stranger's script would leave in it. */
async function newVisit(width: number): Promise<Visit & { readonly ran: string[] }> {
	const seen = await visit(browser, { width, script: true, own: [...Object.values(house.origins), 'null'] });
	const ran: string[] = [];
	seen.page.on('console', (message) => {
		if (message.text().includes(ranWord)) ran.push(message.text());
	});
	seen.page.on('dialog', (dialog) => {
		ran.push(dialog.message());
		void dialog.dismiss();
	});
	seen.page.on('request', (request) => {
		if (request.url().startsWith(foreignPlace)) ran.push(request.url());
	});
	return { ...seen, ran };
}

/** The rows in which a conversation and its files lie, by what tells one from another. */
async function rows(): Promise<Record<string, string[]>> {
	const db = openDatabase(ownerUrlOf(house), undefined, 1);
	const keys = { file_piece: 'id', slot: 'id', intake: 'envelope_sha256', conversation: 'id' };
	const found: Record<string, string[]> = {};
	try {
		// Past the guards that show each organisation its own rows alone.
		await sql`SELECT set_config('schutznetz.maintenance', 'on', false)`.execute(db);
		for (const [table, key] of Object.entries(keys)) {
			const read = await sql<{ key: string }>`
				SELECT ${sql.ref(key)}::text AS key FROM ${sql.table(table)} ORDER BY 1`.execute(db);
			found[table] = read.rows.map((row) => row.key);
		}
		return found;
	} finally {
		await db.destroy();
	}
}

/** Those that were not there before. */
function newSince(before: Record<string, string[]>, now: Record<string, string[]>): Record<string, number> {
	return Object.fromEntries(
		Object.entries(now).map(([table, keys]) => [
			table,
			keys.filter((key) => !before[table]?.includes(key)).length,
		]),
	);
}

const chooser = (page: Page): Locator => page.locator('.attachments label.pick input').last();
const entries = (page: Page): Locator => page.locator('.attachments ul li');
const ready = (page: Page, number: number): Promise<void> =>
	entries(page).nth(number).getByText(german('file_ready'), { exact: true }).first().waitFor();
const focused = (page: Page): Promise<string> =>
	page.evaluate<string>(
		'(document.activeElement?.textContent || document.activeElement?.value || "").trim()',
	);

/** Tab by tab to what is called so, as somebody without a mouse goes. */
async function tabTo(page: Page, name: string): Promise<void> {
	for (let steps = 0; steps < 40; steps += 1) {
		await page.keyboard.press('Tab');
		if ((await focused(page)) === name) return;
	}
	throw new Error(`"${name}" is not reached by Tab; last was "${await focused(page)}"`);
}

async function record(seeker: SeekerSteps): Promise<void> {
	const { page } = seeker;
	await seeker.button('file_record').focus();
	await page.keyboard.press('Enter');
	await tabTo(page, german('file_voice_start'));
	await page.keyboard.press('Enter');
	await page.getByText(german('file_voice_running')).waitFor();
	await page.locator('.running', { hasText: /0:0[2-9]/ }).waitFor();
	await seeker.button('file_voice_stop').click();
	await page.locator('.attachments audio').waitFor();
}

describe('files', { timeout: 300_000 }, () => {
	let words: string[] = [];
	let before: Record<string, string[]> = {};
	/** The day on which the files were sent; two where that was at midnight. */
	const sentOn: string[] = [];
	const noteDay = (): void => {
		const today = Temporal.Now.plainDateISO('Europe/Berlin');
		sentOn.push(today.toLocaleString('de-DE', { dateStyle: 'long' }));
	};

	test('the microphone is for the page on which somebody writes, and for no other', async () => {
		const { seeker, staff, public: open } = house.origins;
		const seen = await newVisit(desk);
		const policyOf = async (address: string): Promise<string | undefined> =>
			/microphone=[^,]*/.exec(await headerOf(seen.page, address, 'permissions-policy'))?.[0];
		for (const page of ['de/4', 'en/4'])
			expect(await policyOf(`${seeker}/${page}`), page).toBe('microphone=(self)');
		for (const page of [`${seeker}/de`, `${seeker}/de/3`, `${staff}/de/anmelden`, `${open}/de`])
			expect(await policyOf(page), page).toBe('microphone=()');
		await seen.close();
	});

	test('a photo, a voice message and a piece of evidence go with a first message', async () => {
		// The demo's own conversation is taken first, so that what is new afterwards is ours.
		const early = await newVisit(desk);
		await new StaffSteps(early.page).signIn(house.origins.staff, demo.counsellors[0]);
		await early.page
			.getByRole('link', { name: /^Nachricht vom/ })
			.first()
			.waitFor();
		await early.close();
		before = await rows();

		const seen = await newVisit(phone);
		const { page } = seen;
		const seeker = new SeekerSteps(page, 'files');
		await seeker.open(house.origins.seeker);
		words = await seeker.getWords();
		await seeker.type(text);
		await seeker.button('file_open').click();
		await seeker.sees('file_title');
		await expect.poll(() => focused(page)).toBe(german('file_title'));
		await page.getByText(german('file_rule'), { exact: true }).waitFor();
		await seeker.shoot('closed');

		await chooser(page).setInputFiles({ ...photo, name: 'zu-gross.jpg', buffer: Buffer.alloc(17_000_000) });
		await page.getByText('zu-gross.jpg ist zu groß').waitFor();
		expect(await entries(page).count()).toBe(0);

		await chooser(page).setInputFiles(photo);
		await page.getByRole('heading', { name: photo.name }).waitFor();
		expect(await page.getByLabel(german('file_strip')).isChecked()).toBe(true);
		expect(await troubleAtBothWidths(page)).toEqual([]);
		await seeker.shoot('how');
		await seeker.button('file_add').click();
		await ready(page, 0);

		await record(seeker);
		await seeker.shoot('voice');
		expect(await troubleAtBothWidths(page)).toEqual([]);
		await seeker.button('file_add').click();
		await ready(page, 1);

		await chooser(page).setInputFiles(photo);
		await page.getByLabel(german('file_keep')).check();
		noteDay();
		await seeker.button('file_add').click();
		await ready(page, 2);
		expect(await troubleAtBothWidths(page)).toEqual([]);
		await seeker.shoot('ready');

		await page.setViewportSize({ width: phone, height: 700 });
		await seeker.send();
		await seeker.sees('write_sent_title');
		noteDay();

		await seeker.button('write_sent_more').click();
		await seeker.sees('write_compose_title');
		await seeker.button('file_open').click();
		for (const [number, file] of hostileFiles.entries()) {
			await chooser(page).setInputFiles(file);
			await page.locator('.attachments .choice').waitFor();
			const keep = page.getByLabel(german('file_keep'));
			if ((await keep.count()) > 0) await keep.check();
			await seeker.button('file_add').click();
			await ready(page, number);
		}
		await page.getByText(german('file_full')).waitFor();
		await seeker.send();
		await seeker.sees('write_sent_title');
		noteDay();

		await seeker.button('write_sent_more').click();
		await seeker.sees('write_compose_title');
		await seeker.button('file_open').click();
		await chooser(page).setInputFiles(hugePicture);
		await page.getByLabel(german('file_keep')).check();
		await seeker.button('file_add').click();
		await ready(page, 0);
		await seeker.send();
		await seeker.sees('write_sent_title');
		await expect
			.poll(async () => newSince(before, await rows()))
			.toEqual({ file_piece: 9, slot: 3, intake: 1, conversation: 0 });
		expect(seen.complaints).toEqual([]);
		expect(seen.foreignRequests).toEqual([]);
		expect(seen.ran).toEqual([]);
		await seen.close();
	});

	test('a counsellor sees and hears them, and can save them with what proves them', async () => {
		const seen = await newVisit(desk);
		const { page } = seen;
		const staff = new StaffSteps(page);
		await staff.signIn(house.origins.staff, demo.counsellors[0]);
		await staff.openConversation('Rohrdommel-6120');
		const file = (number: number): Locator => page.locator('.file').nth(number);
		await expect.poll(() => page.locator('.file').count()).toBe(8);
		const press = (number: number, key: string): Promise<void> =>
			file(number)
				.getByRole('button', { name: german(key), exact: true })
				.click();
		const openAndShow = async (number: number): Promise<Frame> => {
			await press(number, 'file_open_staff');
			await press(number, 'file_show');
			return frameOf(file(number));
		};
		const saved = async (number: number): Promise<{ name: string; bytes: Buffer }> => {
			await press(number, 'file_save');
			const coming = page.waitForEvent('download');
			await press(number, 'file_save_now');
			const download = await coming;
			return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
		};

		// The photo: drawn, turned the way it was taken, and without a word about where.
		const shown = await openAndShow(0);
		expect(await pixels(shown)).toEqual({ width: 240, height: 320, first: 'red', last: 'blue' });
		const cleaned = await saved(0);
		expect(cleaned.name).toBe('Foto.jpg');
		expect(cleaned.bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
		for (const told of ['Exif', cameraName, 'GPS', '2026:11:20']) {
			expect(cleaned.bytes.includes(told), told).toBe(false);
		}
		await staff.shoot('photo');

		// The voice: decoded to samples, and played.
		const voice = await openAndShow(1);
		await voice.locator('audio').waitFor();
		expect(await played(voice)).toBeGreaterThan(0.5);
		await staff.shoot('voice');

		// The evidence: the same bytes, their hash and the day.
		await press(2, 'file_open_staff');
		const hash = createHash('sha256').update(photo.buffer).digest('hex');
		await file(2)
			.getByText(`${hash}. ${german('file_facts_hash_right')}`)
			.waitFor();
		const day = new RegExp(`(?:${sentOn.join('|')})`);
		await file(2)
			.getByText(new RegExp(`^${day.source}$`))
			.waitFor();
		const original = await saved(2);
		expect(original).toEqual({ name: photo.name, bytes: photo.buffer });
		expect(original.bytes.includes(cameraName)).toBe(true);
		const noteComing = page.waitForEvent('download');
		await press(2, 'file_save_note');
		const note = await readFile(await (await noteComing).path(), 'utf8');
		expect(note).toContain(hash);
		expect(note).toMatch(day);
		expect(await troubleAtBothWidths(page)).toEqual([]);
		await staff.shoot('evidence');

		// An export names what was opened of them, and of the others their room alone.
		const exportedFiles = async (): Promise<object[]> => {
			await staff.button('inbox_export').click();
			const coming = page.waitForEvent('download');
			await staff.button('inbox_export_yes').click();
			const exported = await readFile(await (await coming).path(), 'utf8');
			const { messages } = JSON.parse(exported) as { messages: { files?: object[] }[] };
			return messages.flatMap((message) => message.files ?? []);
		};
		const files = await exportedFiles();
		expect(files).toHaveLength(8);
		expect(files[0]).toEqual({ name: 'Foto.jpg', kind: 'image', bytes: cleaned.bytes.length });
		expect(files[2]).toEqual({ name: photo.name, kind: 'image', bytes: photo.buffer.length });
		for (const file of files.slice(3)) expect(file).toEqual({ atMostBytes: expect.any(Number) });

		// What calls itself a picture and is none is not shown at all; what is text stands there as text.
		for (const number of [3, 4]) {
			await press(number, 'file_open_staff');
			await file(number).getByText(german('file_shape_other')).waitFor();
			expect(
				await file(number)
					.getByRole('button', { name: german('file_show') })
					.count(),
			).toBe(0);
		}
		const asText = await openAndShow(5);
		expect(await asText.locator('pre').textContent()).toBe(hostilePage);
		expect(await asText.locator('pre *').count()).toBe(0);
		const polyglot = await openAndShow(6);
		expect(await polyglot.locator('canvas').count()).toBe(1);
		expect(await polyglot.locator('script').count()).toBe(1);

		// A small file that would unpack to gigabytes is named, and never handed to a decoder.
		await press(7, 'file_open_staff');
		await file(7)
			.getByText(german('file_show_too_large', { width: '30.000', height: '30.000' }))
			.waitFor();
		expect(
			await file(7)
				.getByRole('button', { name: german('file_show') })
				.count(),
		).toBe(0);
		expect(await saved(7)).toEqual({ name: hugePicture.name, bytes: hugePicture.buffer });
		await staff.shoot('huge-picture');

		// One that the team deletes is in the next export as deleted, opened or not.
		await press(7, 'file_delete');
		await press(7, 'file_delete_now');
		await file(7).getByText(german('file_deleted')).waitFor();
		const next = await exportedFiles();
		expect(next[6]).toMatchObject({ kind: 'image' });
		expect(next[7]).toEqual({ isDeleted: true });

		expect(seen.ran).toEqual([]);
		expect(seen.complaints).toEqual([]);
		expect(seen.foreignRequests).toEqual([]);
		await seen.close();
	});

	test('the frame runs nothing that it is handed, whatever it is said to be', async () => {
		const seen = await newVisit(desk);
		const { page } = seen;
		const policy = await headerOf(page, `${house.origins.staff}/anzeige`, 'content-security-policy');
		expect(policy).toContain("frame-ancestors 'self'");
		expect(policy).toContain('sandbox allow-scripts;');
		expect(policy).toContain("default-src 'none'");
		expect(policy).not.toMatch(/unsafe|connect-src|allow-same-origin/);
		await page.goto(`${house.origins.staff}/de/anmelden`);
		for (const shape of ['image', 'audio', 'text', 'html']) {
			for (const { name, buffer } of hostileFiles) {
				const said = await page.evaluate(handToFrame, { shape, bytes: [...buffer] });
				expect(['shown', 'failed'], `${shape} ${name}`).toContain(said);
			}
		}
		expect(seen.ran).toEqual([]);
		expect(seen.foreignRequests).toEqual([]);
		await seen.close();

		// Where nothing guards, the same page is heard.
		const unguarded = await newVisit(desk);
		await unguarded.page.setContent(hostilePage);
		await expect.poll(() => unguarded.ran.length).toBeGreaterThan(0);
		await unguarded.close();
	});

	test('a lock takes files that were not sent, and says so', async () => {
		const seen = await newVisit(phone);
		const { page } = seen;
		await page.clock.install();
		const seeker = new SeekerSteps(page, 'files-lock');
		await seeker.open(house.origins.seeker);
		const here = await rows();
		await seeker.getWords();
		await seeker.button('file_open').click();
		await chooser(page).setInputFiles(photo);
		await seeker.button('file_add').click();
		await ready(page, 0);
		await expect.poll(async () => newSince(here, await rows()).file_piece).toBe(1);
		await page.clock.fastForward('05:05');
		await seeker.sees('write_locked_title');
		await page.getByText(german('file_lost')).waitFor();
		await seeker.shoot('locked');
		await expect.poll(async () => newSince(here, await rows()).file_piece).toBe(0);
		expect(seen.complaints).toEqual([]);
		await seen.close();
	});

	test('the exit takes files that were not sent along', async () => {
		const neutral = 'https://www.wikipedia.org/';
		const seen = await newVisit(phone);
		const { page } = seen;
		await page.route(`${neutral}**`, (route) =>
			route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>neutral</title>' }),
		);
		const seeker = new SeekerSteps(page, 'files-exit');
		await seeker.open(house.origins.seeker);
		await seeker.getWords();
		await seeker.button('file_open').click();
		await record(seeker);
		await page.locator('[data-quick-exit]').click();
		await page.waitForURL(neutral);
		await seeker.open(house.origins.seeker);
		expect(await page.locator('.attachments').count()).toBe(0);
		await seen.close();
	});

	test('a house that breaks down between two pieces loses none of them', async () => {
		const seen = await newVisit(phone);
		const { page } = seen;
		const seeker = new SeekerSteps(page, 'files-restart');
		await seeker.open(house.origins.seeker);
		await seeker.getWords();
		await seeker.button('file_open').click();
		const here = await rows();
		let sent = 0;
		await page.route('**/x/pieces', async (route) => {
			sent += 1;
			if (sent === 3) await house.kill();
			await route.continue();
		});
		const letter = { name: 'Brief.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(300_000, 7) };
		await chooser(page).setInputFiles(letter);
		await seeker.button('file_add').click();
		await page.getByText(german('file_waiting', { done: 2, pieces: 8 }), { exact: true }).waitFor();
		await seeker.shoot('waiting');
		house = await startHouse([], {}, house);
		await ready(page, 0);
		await expect.poll(async () => newSince(here, await rows()).file_piece).toBe(8);
		await entries(page).first().getByRole('button').click();
		await expect.poll(async () => newSince(here, await rows()).file_piece).toBe(0);
		await seen.close();
	});

	test('the words delete all of it: no row is left', async () => {
		const seen = await newVisit(phone);
		const seeker = new SeekerSteps(seen.page, 'files-end');
		await seeker.open(house.origins.seeker);
		await seeker.enter(words);
		await seeker.button('write_thread_delete').click();
		await seeker.sees('write_delete_title');
		await seeker.button('write_delete_yes').click();
		await seeker.sees('write_gone_title');
		await expect
			.poll(async () => newSince(before, await rows()))
			.toEqual({ file_piece: 0, slot: 0, intake: 0, conversation: 0 });
		await seen.close();
	});
});

const headerOf = async (page: Page, address: string, name: string): Promise<string> =>
	(await page.goto(address))?.headers()[name] ?? '';

async function frameOf(file: Locator): Promise<Frame> {
	const frame = await (await file.locator('iframe').elementHandle())?.contentFrame();
	if (!frame) throw new Error('the file has no frame');
	await frame.locator('main > *').first().waitFor();
	return frame;
}

/** How large the picture is, and which colour is stronger above and below. */
const pixels = (frame: Frame): Promise<unknown> =>
	frame.evaluate(() => {
		const canvas = document.querySelector('canvas');
		const context = canvas?.getContext('2d');
		if (!canvas || !context) throw new Error('nothing is drawn');
		const { width, height } = canvas;
		const colourAt = (y: number): string => {
			const [red = 0, , blue = 0] = context.getImageData(width / 2, y, 1, 1).data;
			return red > blue ? 'red' : 'blue';
		};
		return { width, height, first: colourAt(10), last: colourAt(height - 10) };
	});

/** Plays to the end. @returns how many seconds were played */
const played = (frame: Frame): Promise<number> =>
	frame.evaluate(async () => {
		const audio = document.querySelector('audio');
		if (!audio) throw new Error('there is no player');
		const ended = new Promise((done) => audio.addEventListener('ended', done, { once: true }));
		await audio.play();
		await ended;
		return audio.currentTime;
	});

/** Runs in the staff's page: hands bytes to a viewer of its own and takes its answer. */
async function handToFrame({ shape, bytes }: { shape: string; bytes: number[] }): Promise<unknown> {
	const frame = document.createElement('iframe');
	frame.setAttribute('sandbox', 'allow-scripts');
	frame.src = '/anzeige';
	const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
	document.body.append(frame);
	await loaded;
	const answered = new Promise((done) =>
		addEventListener('message', ({ source, data }) => source === frame.contentWindow && done(data)),
	);
	frame.contentWindow?.postMessage({ shape, bytes: Uint8Array.from(bytes).buffer }, '*');
	const answer = await answered;
	frame.remove();
	return answer;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deriveMailbox, wordsToSecret } from '@schutznetz/vault';
import { wordLists } from '@schutznetz/vault/words';
import { type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../tools/test/find-chromium.ts';
import { instanceIdOf } from '../src/lib/client/seeker/core/read-list.ts';
import { houseApi } from '../src/lib/client/seeker/house-api.ts';
import { type Needle, textNeedle } from './canary/needles.ts';
import { Search } from './canary/search.ts';
import { wordsInARow } from './canary/secrets-of-walk.ts';
import { startDemoHouse } from './support/demo-house.ts';
import type { RunningHouse } from './support/running-house.ts';
import { SeekerSteps } from './support/seeker-steps.ts';
import { due } from './world/due.ts';
import { fetchAt } from './world/fetch-at.ts';

const neutral = 'https://www.wikipedia.org/';
const mark = 'Kanarienvogel-4471';
const reply = 'Buchfink-3306';
const profile = mkdtempSync(join(tmpdir(), 'schutznetz-profile-'));
let house: RunningHouse;

beforeAll(async () => {
	({ house } = await startDemoHouse());
});
afterAll(async () => {
	await house.stop();
	rmSync(profile, { recursive: true, force: true });
});

/** A browser that keeps its profile on the disk, as somebody's own does. */
async function openBrowser(): Promise<BrowserContext> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('no Chromium found; npm test says how to get one');
	const args = ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];
	if (process.getuid?.() === 0) args.push('--no-sandbox');
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		args,
		locale: 'de-DE',
		viewport: { width: 390, height: 700 },
	});
	await context.route(`${neutral}**`, (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>neutral</title>' }),
	);
	return context;
}

async function visit(work: (steps: SeekerSteps) => Promise<void>): Promise<void> {
	const context = await openBrowser();
	try {
		const page = await context.newPage();
		await work(new SeekerSteps(page, 'profile'));
		await page.locator('[data-quick-exit]').click();
		await page.waitForURL(neutral);
	} finally {
		await context.close();
	}
}

async function keysOf(words: readonly string[]): Promise<Needle[]> {
	const secret = due(wordsToSecret(words, await wordLists.de()));
	const door = fetchAt(house, 'seeker');
	const answer = due(await houseApi(door).readCentres());
	door.end();
	const instanceId = instanceIdOf(answer) ?? '';
	const { threadKey } = await deriveMailbox(secret, { instanceId });
	return [
		{ name: 'secret', bytes: secret.bits },
		{ name: 'thread key', bytes: threadKey },
		...wordsInARow('words', words),
	];
}

describe('the profile of somebody’s own browser, after writing, coming back and leaving by the exit', () => {
	let words: string[] = [];

	test('holds no text, no word and no key', async () => {
		await visit(async (seeker) => {
			await seeker.open(house.origins.seeker);
			words = await seeker.getWords();
			await seeker.type(`Guten Tag. Das ist erfunden, Zeichen ${mark}.`);
			await seeker.send();
			await seeker.sees('write_sent_title');
		});
		await visit(async (seeker) => {
			await seeker.open(house.origins.seeker);
			await seeker.enter(words);
			// Nobody has taken the message yet.
			await seeker.sees('write_thread_nothing_title');
		});
		await visit(async (seeker) => {
			await seeker.open(house.origins.seeker);
			await seeker.getWords();
			// Left half-way: what was typed and not sent.
			await seeker.type(`Noch etwas, Zeichen ${reply}.`);
		});
		const search = new Search([
			textNeedle('text', mark),
			textNeedle('half a text', reply),
			...(await keysOf(words)),
		]);
		const { findings, files, bytes } = await search.inFolder(profile);
		console.log(
			`profile: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB, ${findings.length} findings`,
		);
		expect(files.some((file) => file.endsWith('History'))).toBe(true);
		expect(findings).toEqual([]);
	});

	test('holds the address of the page, as the page says', async () => {
		const address = new Search([textNeedle('address', new URL(house.origins.seeker).host)]);
		const { findings } = await address.inFolder(profile);
		expect(findings.map(({ where }) => where)).toContainEqual(expect.stringMatching(/History/));
	});

	test('would show what another page keeps', async () => {
		const context = await openBrowser();
		const page = await context.newPage();
		await page.goto(`${house.origins.public}/de`);
		await page.evaluate((text) => localStorage.setItem('kept', text), 'Papagei-9f31');
		await context.close();
		const { findings } = await new Search([textNeedle('planted', 'Papagei-9f31')]).inFolder(profile);
		expect(findings).not.toEqual([]);
	});
});

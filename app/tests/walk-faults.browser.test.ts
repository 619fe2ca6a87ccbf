import pg from 'pg';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attachEmbedded } from '../src/lib/server/postgres/index.ts';
import { askDirectly } from './support/ask-directly.ts';
import { startBrowser, type Visit, visit } from './support/browser.ts';
import { type Demo, startDemoHouse } from './support/demo-house.ts';
import { type RunningHouse, startHouse } from './support/running-house.ts';
import { SeekerSteps } from './support/seeker-steps.ts';
import { StaffSteps } from './support/staff-steps.ts';
import { german } from './support/texts.ts';

let house: RunningHouse;
let demo: Demo;
let browser: Browser;

beforeAll(async () => {
	[{ house, demo }, browser] = await Promise.all([startDemoHouse(), startBrowser()]);
});
afterAll(async () => {
	await browser.close();
	await house.stop();
});

const newVisit = (width: number): Promise<Visit> =>
	visit(browser, { width, script: true, own: Object.values(house.origins) });

/** One statement as the owner of the tables, beside the running house. */
async function inDatabase<T extends pg.QueryResultRow>(statement: string): Promise<T[]> {
	const attached = attachEmbedded(house.dataDir);
	if (!attached.ok) throw new Error(`no database beside the house: ${attached.error.kind}`);
	const client = new pg.Client({ connectionString: attached.value.ownerUrl });
	await client.connect();
	try {
		await client.query("SELECT set_config('schutznetz.maintenance', 'on', false)");
		return (await client.query<T>(statement)).rows;
	} finally {
		await client.end();
	}
}

async function countIntake(): Promise<number> {
	const [row] = await inDatabase<{ count: string }>('SELECT count(*) FROM schutznetz.intake');
	return Number(row?.count);
}

describe('between writing and storing', () => {
	test('the server is away when the keys are due: the text stays, and goes out when it is sent once more', async () => {
		const before = await countIntake();
		const seen = await newVisit(390);
		const seeker = new SeekerSteps(seen.page, 'fault-keys');
		await seeker.open(house.origins.seeker);
		await seeker.getWords();
		await seeker.type('Noch nicht verschlossen.');
		await house.kill();
		await seeker.send();
		await seen.page.getByText(german('write_trouble_unreachable')).waitFor();
		await seeker.shoot('unreachable');
		expect(await seen.page.locator('textarea').inputValue()).toBe('Noch nicht verschlossen.');
		house = await startHouse([], {}, house);
		await seeker.send();
		await seeker.sees('write_sent_title');
		expect(await countIntake()).toBe(before + 1);
		await seen.close();
	});

	test('the server is killed and started again: the letter waits, and is stored once', async () => {
		const before = await countIntake();
		const seen = await newVisit(390);
		const seeker = new SeekerSteps(seen.page, 'fault');
		await seeker.open(house.origins.seeker);
		await seeker.getWords();
		await seeker.type('Der Strom ist weg.');
		await seen.page.route(
			'**/x/intake',
			async (route) => {
				await house.kill();
				await route.abort('connectionreset');
			},
			{ times: 1 },
		);
		await seeker.send();
		await seeker.sees('write_pending_title');
		await seeker.shoot('pending');
		house = await startHouse([], {}, house);
		await seeker.page.getByRole('heading', { name: german('write_sent_title') }).waitFor();
		expect(await countIntake()).toBe(before + 1);
		await seen.close();
	});

	test('the answer is lost after the letter was stored: it is sent again, and stored once', async () => {
		const before = await countIntake();
		const seen = await newVisit(390);
		const seeker = new SeekerSteps(seen.page, 'fault-answer');
		let sent = 0;
		const bodies = new Set<string>();
		await seen.page.route('**/x/intake', async (route) => {
			sent += 1;
			const body = route.request().postData() ?? '';
			bodies.add(body);
			if (sent > 1) return route.continue();
			const origin = house.origins.seeker;
			const { host, pathname } = new URL(route.request().url());
			const asked = { port: house.port, host, path: pathname, method: 'POST', headers: { origin }, body };
			expect(await askDirectly(asked)).toBe(201);
			return route.abort('connectionreset');
		});
		await seeker.open(house.origins.seeker);
		await seeker.getWords();
		await seeker.type('Kam das an?');
		await seeker.send();
		await seeker.page.getByRole('heading', { name: german('write_sent_title') }).waitFor();
		expect(sent).toBeGreaterThan(1);
		expect(bodies.size).toBe(1);
		expect(await countIntake()).toBe(before + 1);
		await seen.close();
	});
});

describe('in the inbox', () => {
	test('an envelope that lies there cut short is named; the others are read', async () => {
		await inDatabase(
			`INSERT INTO schutznetz.intake (envelope_sha256, organisation_id, epoch, envelope, deletion_hash, received_on, expires_on)
			SELECT sha256(cut), organisation_id, epoch, cut, sha256(deletion_hash), received_on, expires_on
			FROM (SELECT *, substr(envelope, 1, 900) AS cut FROM schutznetz.intake
				WHERE length(envelope) > 900 ORDER BY envelope_sha256 LIMIT 1) AS one
			ON CONFLICT DO NOTHING`,
		);
		const seen = await newVisit(1280);
		const staff = new StaffSteps(seen.page);
		await staff.signIn(house.origins.staff, demo.counsellors[0]);
		await staff.sees('team_group_unreadable');
		await seen.page.getByText('Der Umschlag kam unvollständig an (900 von').waitFor();
		await staff.shoot('unreadable');
		await staff.openConversation('Der Strom ist weg.');
		await seen.close();
	});

	test('in two tabs, each with its own keys, an answer in one is seen in the other', async () => {
		const seen = await newVisit(1280);
		const first = new StaffSteps(seen.page);
		await first.signIn(house.origins.staff, demo.counsellors[1]);
		await first.openConversation('Kam das an?');
		const second = new StaffSteps(await seen.page.context().newPage());
		await second.page.goto(first.page.url());
		await second.unlock(demo.counsellors[1]);
		await second.page.getByText('Kam das an?').waitFor();
		await first.answer('Ja, das kam an.');
		await second.page.getByText('Ja, das kam an.').waitFor();
		await second.answer('Und ein zweites Wort.');
		await first.page.getByText('Und ein zweites Wort.').waitFor();
		for (const { page } of [first, second]) {
			await expect.poll(() => page.getByText('Ja, das kam an.').count()).toBe(1);
			await expect.poll(() => page.getByText('Und ein zweites Wort.').count()).toBe(1);
		}
		await seen.close();
	});
});

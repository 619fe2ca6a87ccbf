import { readFileSync } from 'node:fs';
import { toB64 } from '@schutznetz/vault/public';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { houseApi } from '../src/lib/client/seeker/house-api.ts';
import {
	readWireIntake,
	readWireNetwork,
	readWireRecords,
	readWireVault,
} from '../src/lib/client/staff/wire.ts';
import { inOrganisation, type OrganisationId, openDatabase } from '../src/lib/server/db/index.ts';
import { accessibilityFindings, sidewaysScroll, startBrowser, visit } from './support/browser.ts';
import { type DemoPerson, oneTimeCode } from './support/demo-house.ts';
import { makeAccount } from './support/make-account.ts';
import { type RunningHouse, startHouse } from './support/running-house.ts';
import { shoot } from './support/screenshots.ts';
import { SeekerSteps } from './support/seeker-steps.ts';
import { StaffSteps } from './support/staff-steps.ts';
import { german } from './support/texts.ts';
import { due } from './world/due.ts';
import { type DoorFetch, fetchAt } from './world/fetch-at.ts';
import { ownerUrlOf } from './world/found-centres.ts';
import { inventSeeker } from './world/invented-seeker.ts';
import { proveSignIn } from './world/prove-sign-in.ts';

const centreName = 'Beratungsstelle Erlenfurt (erfunden)';
const firstText = 'Guten Tag, ich brauche einen Rat. Zeichen Rohrammer-1180.';
const laterText = 'Ich schreibe erst heute. Zeichen Wiesenpieper-6627.';
let house: RunningHouse;
let browser: Browser;
const doors: DoorFetch[] = [];

beforeAll(async () => {
	[house, browser] = await Promise.all([startHouse(['--empty']), startBrowser()]);
});
afterAll(async () => {
	for (const door of doors) door.end();
	await browser.close();
	await house.stop();
});

async function newPage(): Promise<Page> {
	const { page } = await visit(browser, { width: 1280, script: true, own: Object.values(house.origins) });
	return page;
}
const doorOf = (door: 'seeker' | 'staff'): DoorFetch => {
	const fetchAtDoor = fetchAt(house, door);
	doors.push(fetchAtDoor);
	return fetchAtDoor;
};
const click = (page: Page, key: string, values = {}) =>
	page.getByRole('button', { name: german(key, values), exact: true }).click();
const heading = (page: Page, key: string) =>
	page.getByRole('heading', { level: 1, name: german(key), exact: true }).waitFor();
const follow = async (page: Page, key: string): Promise<void> => {
	await page
		.getByRole('link', { name: german(key), exact: true })
		.first()
		.click();
};

async function signIn(page: Page, person: DemoPerson): Promise<void> {
	await page.goto(`${house.origins.staff}/de/anmelden`);
	await page.locator('#name').fill(person.name);
	await page.locator('#password').fill(person.password);
	await page.keyboard.press('Enter');
	await page.locator('#code').fill(await oneTimeCode(person));
	await page.keyboard.press('Enter');
}

/** The page as it stands fits a phone and passes axe at both widths. */
async function looksRight(page: Page, step: string): Promise<void> {
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await shoot(page, `found-${step}-${width}`);
		expect(await sidewaysScroll(page), `${step} at ${width} px`).toBe(0);
		expect(await accessibilityFindings(page), `${step} at ${width} px`).toEqual([]);
	}
}

/** Somebody without a browser who was invited: signed in, their public keys said, their digits known. */
async function candidate(person: DemoPerson) {
	const { api, vault } = await proveSignIn(person, doorOf('staff'));
	const read = async () => due(await api.get('/api/vault', readWireVault));
	const { accountId, organisation } = await read();
	const open = async () => vault.openVault(await read(), 'password');
	expect(await open()).toMatchObject({ ok: false });
	const { fingerprint: digits, statement } = await vault.describeMe();
	due(await api.send('POST', '/api/public-keys', { statement }));
	return { api, vault, open, digits, accountId, organisationId: organisation.id as OrganisationId };
}
type Candidate = Awaited<ReturnType<typeof candidate>>;

/** An admin invites and takes somebody in, whose digits are heard. */
async function takeIn(admin: Page, name: string, role: 'admin' | 'member'): Promise<Candidate> {
	await follow(admin, 'roster_nav');
	await heading(admin, 'roster_title');
	await click(admin, 'roster_invite');
	const link = await admin.locator('.link code').innerText();
	const theirs = await newPage();
	const person = await makeAccount(theirs, link, name);
	await theirs.context().close();
	const taken = await candidate(person);
	await follow(admin, 'team_nav_keys');
	await follow(admin, 'roster_nav');
	await admin.getByLabel(german('roster_digits', { name })).fill(taken.digits);
	await admin.getByLabel(german('roster_role'), { exact: true }).selectOption(role);
	await looksRight(admin, `take-in-${role}`);
	await click(admin, 'roster_add');
	await admin.getByText(german('roster_added')).waitFor();
	await expect.poll(async () => (await taken.open()).ok).toBe(true);
	return taken;
}

/** What lies on the server: every first message that waits, and how many keys are sealed to one account. */
async function whatLiesFor({ accountId, organisationId }: Candidate) {
	const db = openDatabase(ownerUrlOf(house), undefined, 1);
	try {
		return await inOrganisation(db, organisationId, async (tx) => {
			const rows = await tx
				.selectFrom('intake')
				.select(['envelope_sha256', 'epoch', 'envelope'])
				.where('taken_on', 'is', null)
				.execute();
			const keys = await tx
				.selectFrom('sealed_key')
				.select('object_id')
				.where('member_id', '=', accountId)
				.where('object_id', 'like', 'epoch/%')
				.execute();
			return {
				rows: rows.map(({ envelope_sha256: hash, epoch, envelope }) => ({
					hash: toB64(hash),
					epoch,
					envelope: toB64(envelope),
					receivedOn: '2026-01-05',
				})),
				keys: keys.length,
			};
		});
	} finally {
		await db.destroy();
	}
}

type PublicCentres = { readonly centres: { id: string; name: string }[] };
async function centres(): Promise<PublicCentres['centres']> {
	return (due(await houseApi(doorOf('seeker')).readCentres()) as PublicCentres).centres;
}

/** A first message to the one centre, by somebody who is gone again. */
async function write(text: string): Promise<void> {
	const door = doorOf('seeker');
	const answer = due(await houseApi(door).readCentres());
	const seeker = await inventSeeker(door, answer, 12);
	await seeker.writeFirst((answer as PublicCentres).centres[0]?.id ?? '', text);
}

test('a centre begins in an empty house, takes somebody in, and locks them out', {
	timeout: 600_000,
}, async () => {
	const setUpLink = /http\S+\/de\/einrichten#\S+/.exec(readFileSync(house.logPath, 'utf8'))?.[0] ?? '';
	const office = await newPage();
	await office.goto(setUpLink);
	const imprint = {
		network: 'Netz Erlenfurt',
		office: 'Geschäftsstelle Erlenfurt e. V.',
		person: 'Ida Muster',
		address: 'Weg 1\n12345 Ort',
		mail: 'post@example.org',
		phone: '030 123456',
		privacy: 'daten@example.org',
	};
	for (const [field, value] of Object.entries(imprint)) await office.fill(`#${field}`, value);
	await office.check('#publish');
	await office.getByRole('button', { name: 'Einrichten' }).click();
	const officeLink = await office.locator('.link code').innerText();
	const ida = await makeAccount(office, officeLink, 'ida.buero');
	await signIn(office, ida);
	await office.getByRole('heading', { name: german('roster_root_title') }).waitFor();
	await looksRight(office, 'root');
	await click(office, 'roster_root_make');
	await follow(office, 'office_nav');
	await heading(office, 'office_title');
	await office.getByText(german('office_none')).waitFor();

	await office.getByLabel(german('office_name'), { exact: true }).fill(centreName);
	await click(office, 'office_add');
	const centreLink = await office.locator('.link code').innerText();
	const admin = await newPage();
	const elli = await makeAccount(admin, centreLink, 'elli.erlenfurt');
	await signIn(admin, elli);
	const digits = await admin.locator('.groups').innerText();
	await looksRight(admin, 'digits');

	await follow(office, 'roster_nav');
	await heading(office, 'roster_title');
	await follow(office, 'office_nav');
	const heard = office.getByLabel(german('roster_digits', { name: elli.name }));
	await heard.fill(digits.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)));
	await looksRight(office, 'compare');
	await click(office, 'office_found');
	await office.getByText(german('roster_problem_differs')).waitFor();
	await office.getByText(german('office_state_waiting')).waitFor();
	expect(await centres(), 'other digits sign nothing').toEqual([]);
	await heard.fill(digits);
	await click(office, 'office_found');
	await office.getByText(german('office_founded')).waitFor();
	await office.getByText(german('office_state_founded'), { exact: true }).waitFor();

	await admin.reload();
	const adminSteps = new StaffSteps(admin);
	await adminSteps.unlock(elli);
	await follow(admin, 'roster_nav');
	await heading(admin, 'roster_title');
	const offered = async () => (await centres()).map(({ name }) => name);
	await expect.poll(offered).toEqual([centreName]);

	const { page: phone } = await visit(browser, {
		width: 360,
		script: true,
		own: Object.values(house.origins),
	});
	const seeker = new SeekerSteps(phone, 'found-seeker');
	await seeker.open(house.origins.seeker);
	await seeker.getWords();
	await seeker.type(firstText);
	await seeker.send();
	await seeker.sees('write_sent_title');
	await follow(admin, 'team_nav_inbox');
	await adminSteps.openConversation('Rohrammer-1180');

	const second = await takeIn(admin, 'tomi.erlenfurt', 'member');
	/** What he can open of the team's conversations; keys that are still on their way to him count as none. */
	const textsOf = async (): Promise<string[]> => {
		const { rows } = due(await second.api.get('/api/conversations', readWireRecords));
		const opened = await second.vault.openConversations(rows);
		return opened.flatMap(({ result }) => (result.ok ? [result.value.first.text] : []));
	};
	await expect.poll(textsOf).toEqual([firstText]);
	await write('Noch vor dem Abschied.');
	const before = due(await second.api.get('/api/intake', readWireIntake));
	expect((await second.vault.openIntake(before)).map(({ result }) => result.ok)).toEqual([true]);

	await admin.getByText(german('roster_end', { name: 'tomi.erlenfurt' }), { exact: true }).click();
	await admin
		.locator('details[open]')
		.getByRole('button', { name: german('roster_end_yes') })
		.click();
	await admin.getByText(german('roster_removed')).waitFor();
	await looksRight(admin, 'removed');
	expect(await second.api.get('/api/intake', readWireIntake)).toMatchObject({
		ok: false,
		error: { kind: 'signed-out' },
	});
	await write(laterText);

	// Even with all that lies on the server, and every key that he was ever given.
	const { rows, keys } = await whatLiesFor(second);
	expect(keys).toBe(0);
	const [known] = before.rows;
	const opened = await second.vault.openIntake({ rows, keys: before.keys });
	const outcome = (isKnown: boolean) =>
		opened
			.filter(({ hash }) => (hash === known?.hash) === isKnown)
			.map(({ result }) => result.ok || result.error.kind);
	expect(outcome(true)).toEqual([true]);
	expect(outcome(false)).toEqual(['other-key']);

	await follow(admin, 'team_nav_inbox');
	const waiting = admin.locator('main a[href^="/de/eingang/"]:not([href$="/krise"])');
	await expect.poll(() => waiting.count()).toBe(3);
	await adminSteps.openConversation('Wiesenpieper-6627');

	// The office is not one person either: whoever has its admin's right is handed the root's key.
	const deputy = await takeIn(office, 'uwe.buero', 'admin');
	const wrappedRoot = async () =>
		due(await deputy.api.get('/api/network', readWireNetwork)).wrappedRoot ?? undefined;
	await expect.poll(wrappedRoot).toBeDefined();
	const { statement } = await deputy.vault.describeMe();
	const signed = await deputy.vault.signCentre(
		'00000000-0000-4000-8000-000000000000',
		statement,
		deputy.digits,
		(await wrappedRoot()) ?? '',
	);
	expect(signed).toMatchObject({ ok: true });

	await follow(office, 'office_nav');
	await office.getByText(german('office_offer_none')).waitFor();
	await click(office, 'office_stop', { name: centreName });
	await office.getByRole('dialog').getByText(german('office_stop_stays')).waitFor();
	await looksRight(office, 'stop');
	await office
		.getByRole('dialog')
		.getByRole('button', { name: german('office_stop_yes') })
		.click();
	await office.getByText(german('office_stop_done')).waitFor();
	const release = german('office_release', { name: centreName });
	await expect.poll(() => office.evaluate(() => document.activeElement?.textContent?.trim())).toBe(release);
	await looksRight(office, 'stopped');
	const { page: late } = await visit(browser, {
		width: 360,
		script: true,
		own: Object.values(house.origins),
	});
	const tooLate = new SeekerSteps(late, 'found-stopped');
	await tooLate.open(house.origins.seeker);
	await late.getByRole('button', { name: german('write_start_first') }).click();
	for (const key of ['write_watched_no', 'write_danger_next']) await tooLate.button(key).click();
	await tooLate.sees('write_centres_none_title');
	await late.getByText(german('choice_closed')).click();
	await late.getByText(centreName).waitFor();
	await tooLate.shoot('nobody');
	await follow(admin, 'centre_nav');
	const stoppedToday = admin.getByText(german('centre_intake_stopped', { day: '' }).slice(0, 40));
	await stoppedToday.waitFor();
	await admin.getByText(german('centre_intake_is_closed')).waitFor();
	await looksRight(admin, 'stopped-centre');
	await admin.reload();
	await adminSteps.unlock(elli);
	await follow(admin, 'team_nav_inbox');
	await admin.getByText(german('office_stop_banner', { day: '' }).slice(0, 50)).waitFor();
	await looksRight(admin, 'stopped-desk');

	await click(office, 'office_release', { name: centreName });
	await office.getByText(german('office_release_done')).waitFor();
	await admin.reload();
	await adminSteps.unlock(elli);
	await follow(admin, 'centre_nav');
	await admin.getByText(german('centre_intake_is_open')).waitFor();
	expect(await stoppedToday.count()).toBe(0);
});

import { chownSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrganisation } from '../../app/src/lib/server/db/index.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../../app/src/lib/server/db/testing/index.ts';
import {
	findOffice,
	readPublishedOperatorPage,
	redeemSetupCode,
} from '../../app/src/lib/server/organisations/index.ts';
import { inventedMembers } from '../../app/src/lib/server/participants/testing/index.ts';
import { readSettings } from '../../app/src/lib/server/settings/index.ts';
import { openHouseDatabase } from './house-database.ts';
import { prepareHouse } from './prepare-house.ts';
import { publishPage } from './publish-page.ts';

const staff = 'http://team.localhost:3000';

describe('a house', () => {
	let database: TemporaryDatabase;
	beforeAll(async () => {
		database = await temporaryDatabase();
	});
	afterAll(() => database.stop());
	const imprint = { kind: 'imprint', language: 'de' } as const;
	const now = Temporal.Instant.from('2026-11-21T08:00:00Z');

	test('has no page to publish before there is an office', async () => {
		const published = await publishPage(database.app, imprint, now);
		expect(published).toMatchObject({
			ok: false,
			error: expect.stringContaining('noch keine Geschäftsstelle'),
		});
	});

	test('gives a link once, and then says for whom it is set up', async () => {
		const prepared = await prepareHouse(database, staff, true);
		const code = /^Einmaliger Link.*\n {2}http:\/\/team\.localhost:3000\/de\/einrichten#(\S+)$/.exec(
			prepared.ok ? (prepared.value ?? '') : '',
		)?.[1];
		const pages = [{ ...imprint, body: 'Weg 1', publishedAt: null }];
		const redeemed = await redeemSetupCode(
			database.app,
			code ?? '',
			{ name: 'Büro Nord', slug: 'nord', pages },
			Temporal.Now.instant(),
		);
		expect(redeemed.ok).toBe(true);
		// Nobody can enter yet: whoever lost the invitation that the set-up showed gets another one.
		const isSetUp = 'Schon eingerichtet für „Büro Nord“: einen Link zum Einrichten gibt es nicht mehr.';
		const again = await prepareHouse(database, staff, true);
		const value = again.ok ? (again.value ?? '') : '';
		expect(value).toContain(isSetUp);
		expect(value).toMatch(/noch kein Konto.*\n {2}http:\/\/team\.localhost:3000\/de\/einladung#[\w-]{32}$/);
		await inventedMembers(database);
		expect(await prepareHouse(database, staff, true)).toEqual({ ok: true, value: isSetUp });
		expect(await prepareHouse(database, staff, false)).toEqual({ ok: true, value: undefined });
	});

	test('publishes a page and takes it back, each with an audit entry', async () => {
		const seen = async () => (await readPublishedOperatorPage(database.app, 'imprint', 'de'))?.body;
		expect(await publishPage(database.app, imprint, now)).toEqual({
			ok: true,
			value: 'Veröffentlicht: imprint (de).',
		});
		expect(await seen()).toBe('Weg 1');
		expect((await publishPage(database.app, imprint, null)).ok).toBe(true);
		expect(await seen()).toBeUndefined();
		expect(await publishPage(database.app, { ...imprint, kind: 'privacy' }, now)).toEqual({
			ok: false,
			error: 'Die Seite privacy (de) ist nicht geschrieben; vorhanden: imprint (de).',
		});
		const office = await findOffice(database.app);
		if (!office) throw new Error('the office is missing');
		const entries = await inOrganisation(database.app, office.id, (tx) =>
			tx.selectFrom('audit_entry').select(['actor', 'action']).orderBy('at').execute(),
		);
		expect(entries.filter(({ actor }) => actor === 'publish')).toEqual([
			{ actor: 'publish', action: 'operator-page-published' },
			{ actor: 'publish', action: 'operator-page-withdrawn' },
		]);
	});
});

test.skipIf(process.geteuid?.() !== 0)('a database that runs as nobody says so', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'schutznetz-nobody-'));
	mkdirSync(join(folder, 'postgres'), { mode: 0o700 });
	chownSync(join(folder, 'postgres'), 65_534, 65_534);
	const settings = readSettings({ DATA_DIR: folder }, '/');
	if (!settings.ok) throw new Error('the settings were refused');
	const opened = await openHouseDatabase(settings.value);
	if (!opened.ok) throw new Error(opened.error);
	await opened.value.close();
	rmSync(folder, { recursive: true });
	expect(opened.value.warning).toMatch(/^Achtung: PostgreSQL läuft als Konto „nobody“[^\n]+\.$/);
});

import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrganisation } from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import {
	findOffice,
	makeDemoOffice,
	makeSetupCode,
	type OfficeDraft,
	publishOperatorPage,
	readOwnOperatorPages,
	readPublishedOperatorPage,
	redeemSetupCode,
	writeOperatorPage,
} from './index.ts';

const now = Temporal.Instant.from('2026-11-21T08:00:00Z');
const imprint = { kind: 'imprint', language: 'de', body: 'Ein Verein, eine Straße, eine Stadt' } as const;
const unpublished = { ...imprint, publishedAt: null };
const draft: OfficeDraft = { name: ' Geschäftsstelle ', slug: 'geschaeftsstelle', pages: [unpublished] };

describe.each(testEngines)('the office, on $name', (engine) => {
	let database: TemporaryDatabase;
	beforeAll(async () => {
		database = await temporaryDatabase(engine);
	});
	afterAll(() => database.stop());

	const makeCode = async (at = now): Promise<string> => {
		const made = await makeSetupCode(database.owner, at);
		if (!made.ok) throw new Error(made.error.kind);
		return made.value.code;
	};
	const redeem = (code: string, at = now, changes: Partial<OfficeDraft> = {}) =>
		redeemSetupCode(database.app, code, { ...draft, ...changes }, at);

	test('the code is long, stored as its hash alone, and made by the owner only', async () => {
		const code = await makeCode();
		expect(code).toMatch(/^[\w-]{32}$/);
		const rows = await database.owner.selectFrom('setup_token').selectAll().execute();
		expect(rows.map((row) => row.code_sha256)).toEqual([createHash('sha256').update(code).digest()]);
		expect(rows[0]?.expires_at.equals(now.add({ hours: 24 }))).toBe(true);
		await expect(makeSetupCode(database.app, now)).rejects.toMatchObject({ code: '42501' });
	});

	test('is not set up by a wrong, an earlier or an expired code, nor with a name that cannot be', async () => {
		const earlier = await makeCode();
		const code = await makeCode();
		const refusals = [
			await redeem('guessed'),
			await redeem(earlier),
			await redeem(code, now.add({ hours: 24 })),
			await redeem(code, now, { name: '  ' }),
			await redeem(code, now, { slug: 'Geschäftsstelle' }),
		];
		expect(refusals.map((result) => !result.ok && result.error.kind)).toEqual([
			'codeUnknown',
			'codeUnknown',
			'codeExpired',
			'nameRefused',
			'slugRefused',
		]);
		expect(await findOffice(database.app)).toBeUndefined();
	});

	test('leaves nothing behind when a page cannot be written, and the code stays good', async () => {
		const code = await makeCode();
		const tooLong = { ...unpublished, body: 'x'.repeat(100_001) };
		const published = { ...imprint, publishedAt: now };
		await expect(redeem(code, now, { pages: [published, tooLong] })).rejects.toMatchObject({ code: '23514' });
		expect(await findOffice(database.app)).toBeUndefined();
		expect(await readPublishedOperatorPage(database.app, 'imprint', 'de')).toBeUndefined();
		const [token] = await database.owner.selectFrom('setup_token').selectAll().execute();
		expect(token?.used_at).toBeNull();
	});

	test('is set up once, even by two who redeem at the same moment', async () => {
		const code = await makeCode();
		const privacy = { kind: 'privacy', language: 'de', body: 'Kontakt', publishedAt: now } as const;
		const once = () => redeem(code, now.add({ hours: 23 }), { pages: [unpublished, privacy] });
		const both = await Promise.all([once(), once()]);
		const [made] = both.flatMap((result) => (result.ok ? [result.value.office] : []));
		expect(both.flatMap((result) => (result.ok ? [] : [result.error.kind]))).toEqual(['codeUsed']);
		expect(made).toMatchObject({
			name: 'Geschäftsstelle',
			slug: 'geschaeftsstelle',
			kind: 'office',
			isDemo: false,
		});
		expect(await findOffice(database.app)).toEqual(made);
		expect(await makeSetupCode(database.owner, now)).toEqual({ ok: false, error: { kind: 'officeExists' } });
	});

	test('writes, publishes and withdraws its pages, each with an audit entry', async () => {
		const office = await findOffice(database.app);
		if (!office) throw new Error('the office is missing');
		const page = { kind: 'imprint', language: 'de' } as const;
		expect(await readPublishedOperatorPage(database.app, 'imprint', 'de')).toBeUndefined();
		const [own, privacy] = await readOwnOperatorPages(database.app, office.id);
		expect(own).toEqual(unpublished);
		expect(privacy).toMatchObject({ kind: 'privacy', publishedAt: now });
		// Published with the office itself, by its code.
		expect(await readPublishedOperatorPage(database.app, 'privacy', 'de')).toEqual(privacy);

		await writeOperatorPage(database.app, office.id, { ...imprint, body: 'neu' }, 'account-1');
		expect((await publishOperatorPage(database.app, office.id, page, now, 'account-1')).ok).toBe(true);
		expect(await readPublishedOperatorPage(database.app, 'imprint', 'de')).toEqual({
			...imprint,
			body: 'neu',
			publishedAt: now,
		});
		expect(await readPublishedOperatorPage(database.app, 'accessibility', 'de')).toBeUndefined();
		expect(
			await publishOperatorPage(database.app, office.id, { ...page, language: 'en' }, now, 'account-1'),
		).toEqual({
			ok: false,
			error: { kind: 'noSuchPage' },
		});
		await publishOperatorPage(database.app, office.id, page, null, 'account-1');
		expect(await readPublishedOperatorPage(database.app, 'imprint', 'de')).toBeUndefined();

		const { rows } = await inOrganisation(database.app, office.id, (tx) =>
			sql<{
				action: string;
				at: Temporal.Instant;
			}>`SELECT action, at FROM audit_entry ORDER BY at, action`.execute(tx),
		);
		expect(rows[0]?.at).toEqual(rows[2]?.at);
		expect(rows.map(({ action }) => action)).toEqual([
			'invitation-made',
			'office-created',
			'operator-page-published',
			'operator-page-written',
			'operator-page-published',
			'operator-page-withdrawn',
		]);
	});
});

describe.each(testEngines)('the invented office, on $name', (engine) => {
	let database: TemporaryDatabase;
	beforeAll(async () => {
		database = await temporaryDatabase(engine);
	});
	afterAll(() => database.stop());

	test('is not put into a house that was started to be set up for real', async () => {
		await makeSetupCode(database.owner, now);
		await makeDemoOffice(database.owner);
		expect(await findOffice(database.app)).toBeUndefined();
	});

	test('is made once, says that it is invented, gives no page and leaves a trace', async () => {
		await database.owner.deleteFrom('setup_token').execute();
		await makeDemoOffice(database.owner);
		await makeDemoOffice(database.owner);
		const office = await findOffice(database.app);
		expect(office).toMatchObject({ isDemo: true, name: expect.stringContaining('erfunden') });
		expect(await readPublishedOperatorPage(database.app, 'imprint', 'de')).toBeUndefined();
		expect(await makeSetupCode(database.owner, now)).toEqual({ ok: false, error: { kind: 'officeExists' } });
	});
});

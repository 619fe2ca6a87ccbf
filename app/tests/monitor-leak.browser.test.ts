import { inventedMeasure } from '@schutznetz/plans/invented';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Db, openDatabase, releaseRecords, type Tx } from '../src/lib/server/db/index.ts';
import { takeSnapshot } from '../src/lib/server/outputs/index.ts';
import { attachEmbedded } from '../src/lib/server/postgres/index.ts';
import { type Crawled, crawl, placesOf } from './support/crawl.ts';
import { type Demo, startDemoHouse } from './support/demo-house.ts';
import type { RunningHouse } from './support/running-house.ts';

const secret = 'zwiebelfisch';
const planted = 'quittenbaum';
let house: RunningHouse;
let demo: Demo;
let owner: Db;
let app: Db;
let seen: Crawled;

beforeAll(async () => {
	({ house, demo } = await startDemoHouse());
	const attached = attachEmbedded(house.dataDir);
	if (!attached.ok) throw new Error(attached.error.kind);
	owner = openDatabase(attached.value.ownerUrl, undefined, 1);
	app = openDatabase(attached.value.appUrl, undefined, 1);
	await asOwner(plantSecrets);
	const body = inventedMeasure({ at: 1, number: '99', title: `Erfunden ${planted}` });
	await releaseRecords(owner, [{ kind: 'measure', id: 'muster-1-99', body }]);
	const [rapporteur] = await asOwner((tx) => accountsOf(tx, 'rapporteur'));
	if (!rapporteur) throw new Error('the demo has no rapporteur');
	const taken = await takeSnapshot(
		app,
		{ ...rapporteur, role: 'rapporteur' },
		{ title: 'Erfundener Stand', method: 'Erfunden.' },
		{ monitorAddress: `${house.origins.public}/de/monitor`, now: Temporal.Now.instant() },
	);
	if (!taken.ok) throw new Error(taken.error.kind);
	seen = await crawl(house.origins.public, [
		'/de/monitor',
		'/api/v1/',
		'/api/v1/openapi.json',
		'/de/monitor/stand',
		'/de/monitor/daten',
		'/de/monitor/anfrage?stelle=muster-ministerium-a',
		'/de/monitor/bericht/bericht.docx?rahmen=greta&frage=hilfe&plan=muster',
		'/de/monitor/bericht/bericht.pdf?rahmen=greta&frage=hilfe&plan=muster',
	]);
}, 600_000);
afterAll(async () => {
	await Promise.all([owner?.destroy(), app?.destroy()]);
	await house?.stop();
});

const asOwner = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
	owner.transaction().execute(async (tx) => {
		await sql`SELECT set_config('schutznetz.maintenance', 'on', true)`.execute(tx);
		return work(tx);
	});

async function accountsOf(tx: Tx, kind: string) {
	const { rows } = await sql<{ accountId: string; organisationId: never }>`
		SELECT a.id AS "accountId", a.organisation_id AS "organisationId" FROM account a
			JOIN organisation o ON o.id = a.organisation_id WHERE o.kind = ${kind} ORDER BY a.id`.execute(tx);
	return rows;
}

/** The word into everything that is stored and not public. */
async function plantSecrets(tx: Tx): Promise<void> {
	const [office] = await accountsOf(tx, 'office');
	const [centre] = await accountsOf(tx, 'centre');
	if (!office || !centre) throw new Error('the demo has no office or no centre');
	const word = JSON.stringify({ title: secret, text: secret, name: secret, plan: 'muster', minutes: secret });
	for (const kind of [
		'measure',
		'demand',
		'link',
		'event',
		'body',
		'group',
		'meeting',
		'action',
		'verdict',
	]) {
		await sql`INSERT INTO monitor_version (kind, record_id, version, body, author, organisation_id, role, note)
			VALUES (${kind}, ${`muster-${kind.toLowerCase()}-geheim`}, 1, ${word}::jsonb, ${office.accountId},
				${office.organisationId}, 'office', ${secret})`.execute(tx);
	}
	// A draft upon something that is public.
	await sql`INSERT INTO monitor_version (kind, record_id, version, body, author, organisation_id, role, note)
		SELECT kind, record_id, max(version) + 1, ${word}::jsonb, ${office.accountId}::uuid,
				${office.organisationId}::uuid, 'office', ${secret}
			FROM monitor_version WHERE kind = 'measure' AND record_id = 'muster-1-1' GROUP BY kind, record_id`.execute(
		tx,
	);
	for (const state of ['waiting', 'refused']) {
		await sql`INSERT INTO consultation_comment (id, organisation_id, consultation_id, measure_id, body, signed_as,
				received_on, state, reason) VALUES (gen_random_uuid(), ${office.organisationId}, 'muster-konsultation',
				'muster-1-1', ${secret}, ${secret}, '2026-11-20', ${state}, ${secret})`.execute(tx);
	}
	await sql`INSERT INTO body_contact (id, organisation_id, body_id, mail, label) VALUES (gen_random_uuid(),
		${office.organisationId}, 'muster-ministerium-a', ${`${secret}@example.org`}, ${secret})`.execute(tx);
	await sql`INSERT INTO outgoing_mail (id, organisation_id, to_address, subject, text) VALUES (gen_random_uuid(),
		${office.organisationId}, ${`${secret}@example.org`}, ${secret}, ${secret})`.execute(tx);
	await sql`INSERT INTO contribution (organisation_id, body_id, account_id, via, kind, measure_id, round_id, body,
				request_id, vouched_by)
		VALUES (${centre.organisationId}, 'muster-stelle-1', ${centre.accountId}, 'account', 'practice', 'muster-1-2',
				'muster-runde-2026', ${JSON.stringify({ value: 'partly', note: secret, isNamed: false })}::jsonb, NULL, NULL),
			(${office.organisationId}, 'muster-ministerium-a', NULL, 'link', 'report', 'muster-1-1',
				'muster-runde-2026', ${JSON.stringify({ state: 'begun', text: secret, nextStep: secret, on: '2026-11-01', proofs: [] })}::jsonb,
				gen_random_uuid(), ${office.accountId})
		`.execute(tx);
	await sql`INSERT INTO contribution_draft (organisation_id, account_id, key, body)
		VALUES (${office.organisationId}, ${office.accountId}, 'geheim', ${word}::jsonb)`.execute(tx);
	await sql`INSERT INTO document (id, organisation_id, name, media_type, sha256, bytes) VALUES (gen_random_uuid(),
		${office.organisationId}, ${secret}, 'text/plain', ${'a'.repeat(64)}, convert_to(${secret}, 'UTF8'))`.execute(
		tx,
	);
}

test('the crawl came everywhere', () => {
	const paths = [...seen.keys()];
	for (const part of [
		'/de/monitor/massnahmen/muster-1-1',
		'/de/monitor/forderungen/F2.1',
		'/de/monitor/daten/massnahmen.csv',
		'/de/monitor/daten/massnahmen.xlsx',
		'/de/monitor/daten/alles.json',
		'/api/v1/measures',
		'/api/v1/comments',
		'/daten.json',
		'/stand.pdf',
		'.xml',
		'bericht.docx',
	]) {
		expect(
			paths.some((path) => path.includes(part)),
			part,
		).toBe(true);
	}
	const broken = [...seen].filter(([path, text]) => /^5/.test(text) && path !== '').map(([path]) => path);
	expect(broken).toEqual([]);
});

test('a leak would be seen: what is published stands in every kind of answer', () => {
	const places = placesOf(seen, planted);
	for (const part of [
		'/de/monitor/massnahmen/muster-1-99',
		'/de/monitor/daten/massnahmen.csv',
		'/de/monitor/daten/massnahmen.xlsx',
		'/de/monitor/daten/alles.json',
		'/api/v1/measures',
		'/daten.json',
		'/daten.csv',
		'/stand.pdf',
	]) {
		expect(
			places.some((path) => path.includes(part)),
			part,
		).toBe(true);
	}
});

test('nothing that is not public stands in any byte', () => {
	expect(placesOf(seen, secret)).toEqual([]);
});

test('nobody is named: neither an account nor its id', async () => {
	const { rows } = await asOwner((tx) =>
		sql<{ id: string; name: string }>`SELECT id, name FROM account`.execute(tx),
	);
	expect(rows.length).toBeGreaterThan(demo.members.length);
	const found = rows.flatMap(({ id, name }) => [id, name].flatMap((word) => placesOf(seen, word)));
	expect(found).toEqual([]);
});

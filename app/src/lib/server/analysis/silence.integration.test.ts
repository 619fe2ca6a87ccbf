import { inventedPlan } from '@schutznetz/plans/invented';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { silenceOf } from '../contributions/index.ts';
import { inOrganisation, insertContribution, releaseRecords } from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { inventedMembers } from '../participants/testing/index.ts';
import { loadPublicContent } from '../plans/index.ts';
import { silenceClock } from './index.ts';

const roundId = 'muster-runde-2026';
const bodyId = 'muster-ministerium-b';
// The database notes by its own clock when a report came.
const today = Temporal.Now.plainDateISO('Europe/Berlin');
const dueOn = today.subtract({ days: 21 });

describe.each(testEngines)('the silence clock, on $name', (engine) => {
	let database: TemporaryDatabase;
	const measures = inventedPlan()
		.filter(
			({ kind, body }) => kind === 'measure' && (body as { leads: readonly string[] }).leads.includes(bodyId),
		)
		.map(({ id }) => id);

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		await loadPublicContent(database.owner);
		await releaseRecords(database.owner, inventedPlan('2999-12-31'));
		const { office } = await inventedMembers(database);
		const { organisationId, accountId } = office.a;
		await inOrganisation(database.app, organisationId, (tx) =>
			sql`WITH letter AS (
					INSERT INTO document (id, organisation_id, name, media_type, sha256, bytes)
					VALUES (gen_random_uuid(), ${organisationId}, 'Brief', 'text/plain', ${'a'.repeat(64)}, 'erfunden')
					RETURNING id)
				INSERT INTO report_request (id, organisation_id, round_id, body_id, measure_ids, requested_on, due_on,
					channel, document_id, created_by)
				SELECT gen_random_uuid(), ${organisationId}, ${roundId}, ${bodyId}, ${measures},
					${dueOn.subtract({ days: 30 }).toString()}::date, ${dueOn.toString()}::date, 'letter', id, ${accountId}
				FROM letter`.execute(tx),
		);
		await inOrganisation(database.app, organisationId, (tx) =>
			insertContribution(tx, {
				organisationId,
				accountId,
				bodyId,
				via: 'spreadsheet',
				kind: 'report',
				measureId: measures[0] ?? '',
				roundId,
				body: { state: 'begun', text: 'Begonnen.', nextStep: '', on: '2026-11-01', proofs: [] },
				replaces: null,
			}),
		);
	});
	afterAll(() => database.stop());

	test('shows who is silent and, with its days, what came late', async () => {
		const page = await silenceClock(database.app, today);
		expect(page).toMatchObject({ base: measures.length, silent: measures.length - 1, running: 0 });
		expect(page.late).toMatchObject([
			{
				measure: { id: measures[0] },
				body: { id: bodyId },
				dueOn: dueOn.toString(),
				answeredOn: today.toString(),
				days: 21,
			},
		]);
		expect(page.bodies.flatMap((body) => body.measures.map(({ days }) => days))).toEqual(
			measures.slice(1).map(() => 21),
		);
		const silent = await silenceOf(database.app, { today });
		expect(silent.map(({ measureId }) => measureId)).not.toContain(measures[0]);
	});

	test('holds nobody to an agreed day that is not past', async () => {
		const page = await silenceClock(database.app, dueOn);
		expect(page).toMatchObject({ base: 0, silent: 0, running: measures.length, late: [], bodies: [] });
	});
});

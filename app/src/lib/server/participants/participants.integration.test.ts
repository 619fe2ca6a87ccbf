import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrganisation } from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { makeDemoOffice } from '../organisations/index.ts';
import { memberOf } from './index.ts';
import { type InventedMembers, inventedMembers } from './testing/index.ts';

describe.each(testEngines)('members of the monitor, on $name', (engine) => {
	let database: TemporaryDatabase;
	let members: InventedMembers;
	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		await makeDemoOffice(database.owner);
		members = await inventedMembers(database);
	});
	afterAll(() => database.stop());

	test('are known by an open session alone', async () => {
		const { ministry } = members;
		const { accountId, organisationId, name } = ministry;
		const session = {
			accountId,
			organisationId,
			name,
			provedAt: Temporal.Now.instant(),
			provedBy: 'password' as const,
			tokenSha256: new Uint8Array(),
		};
		expect(await memberOf(database.app, { ...session, state: 'open' })).toEqual(ministry);
		expect(await memberOf(database.app, { ...session, state: 'locked' })).toBeUndefined();
		expect(await memberOf(database.app, { ...session, state: 'second-factor' })).toBeUndefined();
		expect(await memberOf(database.app, undefined)).toBeUndefined();
	});

	test('stand in the database as what they are, and the office stays the one', async () => {
		const seen = await inOrganisation(database.app, members.land.organisationId, (tx) =>
			sql<{
				kind: string;
				body: string;
			}>`SELECT current_organisation_kind() AS kind, current_body() AS body`.execute(tx),
		);
		expect(seen.rows).toEqual([{ kind: 'land', body: 'muster-land' }]);
		expect(members.office.a.organisationId).toBe(members.office.b.organisationId);
		expect(new Set(members.centres.map(({ bodyId }) => bodyId)).size).toBe(6);
	});
});

import { randomBytes } from 'node:crypto';
import { sealedTextBytes, toB64 } from '@schutznetz/vault/public';
import { createServerSetup } from '@schutznetz/vault/public/opaque';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerChannel, intakeDays, readContacts, readIntakeDay } from '../counselling/index.ts';
import { insertStop } from '../db/channel/intake-stop.ts';
import { saveProfile } from '../db/channel/statements.ts';
import { inOrganisation } from '../db/index.ts';
import { listWaiting } from '../db/team/hint-addresses.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { type InventedMembers, inventedMembers } from '../participants/testing/index.ts';
import { addEpochs, readIntake } from '../team/index.ts';
import { accountOf, makeEpoch, makeTeam, type Team, thisEpoch } from '../team/testing/team.ts';
import { officeBoard, readNetwork, stopIntake } from './index.ts';

const now = Temporal.Instant.from('2026-11-21T08:00:00Z');
const epoch = thisEpoch(now);
const contact = { name: 'Beratung Heim (erfunden)', phone: '000 1234' };
const offer = { languages: ['de', 'vi'], topics: ['money'] };

describe.each(testEngines)('a centre that the office has stopped, on $name', (engine) => {
	let database: TemporaryDatabase;
	let members: InventedMembers;
	let home: Team;
	let other: Team;

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		members = await inventedMembers(database);
		const setup = await createServerSetup();
		home = await makeTeam(database, setup, 'heim');
		other = await makeTeam(database, setup, 'vertretung');
		for (const team of [home, other]) {
			await addEpochs(database.app, accountOf(team.members[0]), [await makeEpoch(team, epoch)], now);
		}
		const signer = home.members[0].accountId;
		const said = { signer, intake: 'open', coverCentreId: other.centreId, ...contact, ...offer };
		await inOrganisation(database.app, home.centreId, (tx) =>
			saveProfile(tx, home.centreId, 1, {
				bytes: Buffer.from(JSON.stringify(said)),
				signature: randomBytes(64),
			}),
		);
	});
	afterAll(() => database.stop());

	const stop = ({ centreId }: { centreId: string }, isStopped: boolean, by = members.office.a) =>
		stopIntake(database.app, by, { centreId, isStopped }, now);
	const done = { ok: true, value: undefined };

	async function post(name: string, body?: object) {
		const init = body && { method: 'POST', body: JSON.stringify(body) };
		const request = new Request(`http://localhost/x/${name}`, init);
		const limits = { workBits: 0, firstMessagesPerDay: 1000 };
		const answer = await answerChannel(database.app, request, name, now, limits);
		return (await answer.json()) as {
			readonly kind?: string;
			readonly centres?: readonly { readonly id: string; readonly isStopped?: true }[];
		};
	}
	const stopped = async () =>
		(await post('centres')).centres?.filter(({ isStopped }) => isStopped).map(({ id }) => id);

	/** A first message as it looks from outside; inside, noise. */
	function envelope(): string {
		const total = sealedTextBytes(1024);
		const bytes = randomBytes(total);
		bytes.set([1, 2], 0);
		bytes.writeUInt32BE(total - 6, 2);
		return toB64(bytes);
	}
	const letter = (cover?: Team) => ({
		centreId: home.centreId,
		epoch,
		envelope: envelope(),
		deletionHash: toB64(randomBytes(32)),
		...(cover && { cover: { centreId: cover.centreId, epoch, envelope: envelope() } }),
	});

	test('takes no first message, whatever it says itself, until the office releases it', async () => {
		const before = letter();
		expect(await post('intake', before)).toEqual({ kind: 'stored' });
		for (const _ of [1, 2]) expect(await stop(home, true)).toEqual(done);
		expect(await post('intake', letter())).toEqual({ kind: 'closed' });
		expect(await post('intake', before), 'what is there is there').toEqual({ kind: 'stored' });
		expect(await stopped()).toEqual([home.centreId]);
		expect(await stop(home, false)).toEqual(done);
		expect(await stopped()).toEqual([]);
		expect(await post('intake', letter())).toEqual({ kind: 'stored' });
	});

	test('stands in for nobody', async () => {
		await stop(other, true);
		expect(await post('intake', letter(other))).toEqual({ kind: 'cover-closed' });
		await stop(other, false);
		expect(await post('intake', letter(other))).toEqual({ kind: 'stored' });
	});

	test('is shown no copy that lay there before, and waits for none', async () => {
		expect(await post('intake', letter(other))).toEqual({ kind: 'stored' });
		const later = now.add({ hours: 11 * 24 });
		const shown = async () => {
			const account = accountOf(other.members[0]);
			const { rows } = await readIntake(database.app, account, new Uint8Array(), 10, later);
			const waiting = await listWaiting(database.app, intakeDays(later));
			return [rows.length > 0, waiting.has(other.centreId)];
		};
		expect(await shown()).toEqual([true, true]);
		await stop(other, true);
		expect(await shown()).toEqual([false, false]);
		await stop(other, false);
		expect(await shown()).toEqual([true, true]);
	});

	test('is not among those that one may call or visit', async () => {
		const names = async () => (await readContacts(database.app, now)).map(({ name }) => name);
		expect(await names()).toEqual([contact.name]);
		await stop(home, true);
		expect(await names()).toEqual([]);
		await stop(home, false);
		expect(await names()).toEqual([contact.name]);
	});

	test('is told the day, and so is the office beside what the centre says of itself', async () => {
		const day = async (team: Team) =>
			(await readIntakeDay(database.app, accountOf(team.members[1]), 10, now)).stoppedSince;
		const shown = async () => {
			const network = await readNetwork(database.app, members.office.a, now);
			const centre = network.ok && network.value.centres.find(({ id }) => id === home.centreId);
			return centre && [centre.intake, centre.offer, centre.stoppedSince];
		};
		expect([await day(home), await shown()]).toEqual([null, ['open', offer, null]]);
		await stop(home, true);
		expect([await day(home), await shown()]).toEqual(['2026-11-21', ['open', offer, '2026-11-21']]);
		expect(await day(other)).toBeNull();
		const board = (team: Team) => officeBoard(database.app, accountOf(team.members[1]), now);
		expect((await board(home)).stoppedSince).toBe('2026-11-21');
		expect((await board(other)).stoppedSince).toBeNull();
		await stop(home, false);
		expect(await day(home)).toBeNull();
	});

	test('is stopped by the office alone, and the database holds to that too', async () => {
		const [admin] = home.members;
		for (const by of [members.ministry, accountOf(admin)]) {
			expect(await stopIntake(database.app, by, { centreId: other.centreId, isStopped: true }, now)).toEqual({
				ok: false,
				error: { kind: 'office-only' },
			});
		}
		const forged = inOrganisation(database.app, home.centreId, (tx) =>
			insertStop(tx, other.centreId, '2026-11-21'),
		);
		await expect(forged).rejects.toThrow(/row-level security/);
		const nobody = { centreId: '00000000-0000-4000-8000-000000000000' };
		expect(await stop(nobody, true)).toEqual({ ok: false, error: { kind: 'no-centre' } });
		expect(await stop({ centreId: members.ministry.organisationId }, true)).toMatchObject({
			error: { kind: 'no-centre' },
		});
	});
});

import { createHash, randomBytes } from 'node:crypto';
import { sealedTextBytes, toB64 } from '@schutznetz/vault/public';
import { createServerSetup } from '@schutznetz/vault/public/opaque';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { answerChannel, intakeDays, readIntakeDay, sweep } from '../counselling/index.ts';
import { forgetThread } from '../db/channel/forget-thread.ts';
import { saveProfile } from '../db/channel/statements.ts';
import { inOrganisation } from '../db/index.ts';
import { listWaiting } from '../db/team/hint-addresses.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { addEpochs, readIntake, takeMessage } from './index.ts';
import { accountOf, makeEpoch, makeRecord, makeTeam, type Team, thisEpoch } from './testing/team.ts';

const now = Temporal.Instant.from('2026-11-21T08:00:00Z');
const later = (days: number) => now.add({ hours: 24 * days });
const epoch = thisEpoch(now);
const none = new Uint8Array();
const easy = { workBits: 0, firstMessagesPerDay: 1000 };

/** The outside of an envelope as it is due; inside, noise. */
function sealed(): string {
	const total = sealedTextBytes(1024);
	const bytes = randomBytes(total);
	bytes.set([1, 2], 0);
	bytes.writeUInt32BE(total - 6, 2);
	return toB64(bytes);
}
const hashOf = (envelope: string) => createHash('sha256').update(Buffer.from(envelope, 'base64url')).digest();

describe.each(testEngines)('a centre that stands in, on $name', (engine) => {
	let database: TemporaryDatabase;
	let home: Team;
	let cover: Team;

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		const setup = await createServerSetup();
		home = await makeTeam(database, setup, 'heim');
		cover = await makeTeam(database, setup, 'vertretung');
		for (const team of [home, cover]) {
			const key = await makeEpoch(team, epoch);
			await addEpochs(database.app, accountOf(team.members[0]), [key], now);
		}
		await say(home, 1, { coverCentreId: cover.centreId });
	});
	afterAll(() => database.stop());

	/** What a team says of itself, signed by its admin as far as the server looks. */
	const say = (team: Team, version: number, fields: object, by: 0 | 1 = 0) => {
		const signer = team.members[by].accountId;
		const profile = {
			bytes: Buffer.from(JSON.stringify({ signer, ...fields })),
			signature: randomBytes(64),
		};
		return inOrganisation(database.app, team.centreId, (tx) =>
			saveProfile(tx, team.centreId, version, profile),
		);
	};

	async function post(name: string, body: object | undefined, at = now, limits = easy) {
		const init = body && { method: 'POST', body: JSON.stringify(body) };
		const request = new Request(`http://localhost/x/${name}`, init);
		const answer = await answerChannel(database.app, request, name, at, limits);
		return {
			status: answer.status,
			body: (await answer.json()) as { centres?: { id: string; isAway?: true }[] },
		};
	}
	const letter = (from = home, to = cover) => ({
		centreId: from.centreId,
		epoch,
		envelope: sealed(),
		deletionHash: toB64(randomBytes(32)),
		cover: { centreId: to.centreId, epoch, envelope: sealed() },
	});
	type Letter = ReturnType<typeof letter>;
	const stored = { status: 201, body: { kind: 'stored' } };
	const sees = async (team: Team, { envelope }: { envelope: string }, at = now) => {
		const { rows } = await readIntake(database.app, accountOf(team.members[0]), none, 100, at);
		return rows.some((row) => Buffer.compare(row.envelopeSha256, hashOf(envelope)) === 0);
	};
	const take = async (team: Team, { envelope }: { envelope: string }, at = now) => {
		const record = await makeRecord('conversation', team, team.members, {});
		const [member] = team.members;
		return takeMessage(database.app, accountOf(member), { intakeSha256: hashOf(envelope), ...record }, at);
	};
	/** Whether the one that stands in sees it, and then the first one, whose look says that it is there. */
	const both = async (one: Letter, at = now) => {
		const isCovered = await sees(cover, one.cover, at);
		return [await sees(home, one, at), isCovered];
	};
	/** The team looked last on this day of the month, as its row says. */
	const lookedOn = (day: number, team = home) =>
		inOrganisation(database.app, team.centreId, (tx) =>
			tx
				.insertInto('presence')
				.values({ organisation_id: team.centreId, seen_on: `2026-11-${day}` })
				.onConflict((conflict) =>
					conflict.column('organisation_id').doUpdateSet({ seen_on: `2026-11-${day}` }),
				)
				.execute(),
		);
	/** First messages and copies of all centres. */
	const countRows = () =>
		database.owner.transaction().execute(async (tx) => {
			await sql`SELECT set_config('schutznetz.maintenance', 'on', true)`.execute(tx);
			const { rows } = await sql<{ many: number }>`SELECT count(*)::int AS many FROM intake`.execute(tx);
			return rows[0]?.many ?? Number.NaN;
		});
	beforeEach(async () => {
		await lookedOn(20);
		await lookedOn(20, cover);
	});

	test('sees the copy after ten days without anybody, not before, and cannot take it before', async () => {
		const sent = letter();
		expect(await post('intake', sent)).toEqual(stored);
		const waits = async (at: Temporal.Instant) =>
			(await listWaiting(database.app, intakeDays(at))).get(cover.centreId)?.size ?? 0;
		for (const days of [0, 9]) {
			expect(await sees(cover, sent.cover, later(days))).toBe(false);
			expect(await take(cover, sent.cover, later(days))).toMatchObject({ ok: false });
			expect(await waits(later(days))).toBe(0);
		}
		await sweep(database.app, now);
		expect(await sees(cover, sent.cover, later(11))).toBe(true);
		expect(await waits(later(11))).toBe(1);
		// Sent again after a lost answer, nothing is doubled.
		expect(await post('intake', sent)).toEqual(stored);
		const { rows } = await readIntake(database.app, accountOf(cover.members[0]), none, 100, later(11));
		expect(rows).toHaveLength(1);
		expect(await take(cover, sent.cover, later(11))).toMatchObject({ ok: true });
		expect(await both(sent, later(11))).toEqual([false, false]);
		expect(await post('intake', sent)).toEqual(stored);
		expect(await both(sent, later(11))).toEqual([false, false]);
	});

	test('sees nothing while somebody looks at the first one, however long a message waits there', async () => {
		const sent = letter();
		await post('intake', sent);
		await sees(home, sent, later(9));
		expect(await both(sent, later(18))).toEqual([true, false]);
		expect(await take(cover, sent.cover, later(18))).toMatchObject({ ok: false });
		// Nobody comes any more.
		expect(await sees(cover, sent.cover, later(29))).toBe(true);
		// And somebody comes again.
		expect(await both(sent, later(29))).toEqual([true, true]);
		expect(await both(sent, later(29))).toEqual([true, false]);
	});

	test('is shown no message that has not waited ten days, however long nobody was there', async () => {
		await lookedOn(12);
		const sent = letter();
		expect(await post('intake', sent)).toEqual(stored);
		expect(await sees(cover, sent.cover, later(5))).toBe(false);
		expect(await sees(cover, sent.cover, later(10))).toBe(true);
	});

	test('gets one copy, with its first message: sent again, that one brings no other, to no centre', async () => {
		const third = await makeTeam(database, await createServerSetup(), 'dritte');
		await addEpochs(database.app, accountOf(third.members[0]), [await makeEpoch(third, epoch)], now);
		const copied = letter();
		const { cover: _none, ...alone } = letter();
		for (const sent of [copied, alone]) expect(await post('intake', sent)).toEqual(stored);
		const before = await countRows();
		for (const sent of [copied, alone]) {
			for (const to of [cover, third]) {
				for (const week of [epoch, 7]) {
					const other = { centreId: to.centreId, epoch: week, envelope: sealed() };
					expect(await post('intake', { ...sent, cover: other })).toEqual(stored);
				}
			}
		}
		expect(await countRows()).toBe(before);
		// Nor of several that come at the same moment.
		const raced = letter();
		const copies = Array.from({ length: 6 }, () => ({ ...raced.cover, envelope: sealed() }));
		const answers = await Promise.all(copies.map((copy) => post('intake', { ...raced, cover: copy })));
		expect(answers).toEqual(copies.map(() => stored));
		expect(await countRows()).toBe(before + 2);
	});

	test('has its day to itself, and a mailbox its eight messages: copies count for neither', async () => {
		const deletionHash = toB64(randomBytes(32));
		const sent = Array.from({ length: 9 }, () => ({ ...letter(), deletionHash }));
		const before = await readIntakeDay(database.app, accountOf(cover.members[0]), 1, now);
		const statuses = [];
		for (const one of sent) statuses.push((await post('intake', one)).status);
		expect(statuses).toEqual([...Array.from({ length: 8 }, () => 201), 409]);
		expect(await readIntakeDay(database.app, accountOf(cover.members[0]), 1, now)).toEqual(before);
		const one = { ...easy, firstMessagesPerDay: 1 };
		const { cover: _none, ...alone } = letter(cover, home);
		expect(await post('intake', alone, now, one)).toEqual(stored);
		const { cover: _left, ...second } = letter(cover, home);
		expect(await post('intake', second, now, one)).toMatchObject({ status: 409, body: { kind: 'full' } });
	});

	test('never sees what its own centre has taken', async () => {
		const sent = letter();
		await post('intake', sent);
		expect(await take(home, sent)).toMatchObject({ ok: true });
		expect(await both(sent, later(10))).toEqual([false, false]);
		expect(await post('intake', sent)).toEqual(stored);
		expect(await both(sent, later(10))).toEqual([false, false]);
	});

	test('of two that take at once one has it, and the other nothing', async () => {
		const sent = letter();
		await post('intake', sent);
		const taken = await Promise.all([take(home, sent, later(11)), take(cover, sent.cover, later(11))]);
		expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
		expect(await both(sent, later(11))).toEqual([false, false]);
	});

	test('loses the copy with the message when whoever wrote it deletes it', async () => {
		const sent = letter();
		await post('intake', sent);
		const deletionHash = Buffer.from(sent.deletionHash, 'base64url');
		await forgetThread(database.app, { slots: [], deletionHash });
		expect(await both(sent, later(10))).toEqual([false, false]);
		expect(await post('intake', sent)).toEqual(stored);
		expect(await both(sent, later(10))).toEqual([false, false]);
	});

	test('is only the one that the centre names: nothing is stored for another', async () => {
		const refused = { status: 409, body: { kind: 'cover-closed' } };
		const back = letter(cover, home);
		expect(await post('intake', back)).toEqual(refused);
		expect(await sees(cover, back)).toBe(false);
		const week = letter();
		expect(await post('intake', { ...week, cover: { ...week.cover, epoch: epoch - 3 } })).toEqual(refused);
		const strange = { ...week, cover: { ...week.cover, centreId: 'nirgends' } };
		expect(await post('intake', strange)).toEqual(refused);
		await say(home, 2, { coverCentreId: cover.centreId }, 1);
		expect(await post('intake', letter()), 'no admin stands by it').toEqual(refused);
		await say(home, 3, { coverCentreId: cover.centreId });
		await say(cover, 1, { intake: 'closed' });
		expect(await post('intake', letter()), 'it takes nothing itself').toEqual(refused);
		await say(cover, 2, { intake: 'open' });
		expect(await post('intake', letter())).toEqual(stored);
	});

	test('names a week that is over as such, with a copy or without', async () => {
		const { cover: copy, ...first } = { ...letter(), epoch: epoch - 3 };
		const past = { status: 409, body: { kind: 'epoch-closed' } };
		expect(await post('intake', { ...first, cover: { ...copy, epoch: epoch - 3 } })).toMatchObject(past);
		expect(await post('intake', first)).toMatchObject(past);
	});

	test('a team counts as away when nobody of it has looked for more than ten days, and takes nothing then', async () => {
		await lookedOn(11);
		const away = async (at: Temporal.Instant) =>
			(await post('centres', undefined, at)).body.centres?.map(({ id, isAway }) => [id, isAway ?? false]);
		expect(await away(now)).toContainEqual([home.centreId, false]);
		const sent = letter();
		expect(await post('intake', sent)).toEqual(stored);
		await lookedOn(10);
		expect(await away(now)).toContainEqual([home.centreId, true]);
		expect(await post('intake', letter())).toEqual({ status: 409, body: { kind: 'away' } });
		// What it has kept it has kept.
		expect(await post('intake', sent)).toEqual(stored);
		await readIntake(database.app, accountOf(home.members[1]), none, 1, now);
		// A clock that was wrong for a while takes no day back.
		await readIntake(database.app, accountOf(home.members[0]), none, 1, later(-20));
		expect(await away(now)).toContainEqual([home.centreId, false]);
	});

	test('a team that never looked is missed from its first keys on, and keys alone are no look', async () => {
		const team = await makeTeam(database, await createServerSetup(), 'linde');
		const account = accountOf(team.members[0]);
		const publish = async (week: number, at: Temporal.Instant) => {
			expect(await addEpochs(database.app, account, [await makeEpoch(team, week)], at)).toMatchObject({
				value: [week],
			});
		};
		const isAway = async (at: Temporal.Instant) =>
			(await post('centres', undefined, at)).body.centres?.find(({ id }) => id === team.centreId)?.isAway;
		await publish(epoch, now);
		await publish(epoch + 2, later(9));
		expect(await isAway(later(10))).toBeUndefined();
		expect(await isAway(later(11))).toBe(true);
		await publish(epoch + 3, later(11));
		expect(await isAway(later(11))).toBe(true);
		await readIntake(database.app, account, none, 1, later(11));
		expect(await isAway(later(11))).toBeUndefined();
	});

	test('one that is away itself stands in for nobody', async () => {
		await lookedOn(10, cover);
		expect(await post('intake', letter())).toEqual({ status: 409, body: { kind: 'cover-closed' } });
		const { cover: _left, ...alone } = letter();
		expect(await post('intake', alone)).toEqual(stored);
	});
});

import { createServerSetup } from '@schutznetz/vault/public/opaque';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeAccount } from '../accounts/index.ts';
import { inOrganisation } from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import type { Mail } from '../mail/index.ts';
import { addEpochs, bringBack, takeMessage } from '../team/index.ts';
import {
	accountOf,
	makeEpoch,
	makeRecord,
	makeTeam,
	sendFirstMessage,
	type Team,
	thisEpoch,
} from '../team/testing/team.ts';
import { chooseHintAddress, HintRounds, hintAddressOf } from './index.ts';

const now = Temporal.Instant.from('2026-11-21T08:00:00Z');

describe.each(testEngines)('hints, on $name', (engine) => {
	let database: TemporaryDatabase;
	let team: Team;
	let foreign: Team;
	let epoch: Awaited<ReturnType<typeof makeEpoch>>;
	const sent: Mail[] = [];
	let isMailDown = false;
	const deliver = async (mail: Mail): Promise<void> => {
		if (isMailDown || mail.to.startsWith('weg@')) throw new Error('nobody there');
		sent.push(mail);
	};
	const first = () => accountOf(team.members[0]);
	const second = () => accountOf(team.members[1]);

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		const setup = await createServerSetup();
		team = await makeTeam(database, setup, 'ahorn');
		foreign = await makeTeam(database, setup, 'birke');
		epoch = await makeEpoch(team, thisEpoch(now));
		await addEpochs(database.app, first(), [epoch], now);
	});
	afterAll(() => database.stop());

	test('go nowhere until somebody chooses an address, and it is one', async () => {
		expect(await hintAddressOf(database.app, first())).toBeNull();
		for (const came of ['kein', 'a@b\nBcc: c@d', 'a@b, c@d', `${'x'.repeat(260)}@y`]) {
			expect(await chooseHintAddress(database.app, first(), came)).toEqual({
				ok: false,
				error: { kind: 'not-an-address' },
			});
		}
		await chooseHintAddress(database.app, first(), ' ada@stelle.example ');
		await chooseHintAddress(database.app, second(), 'weg@stelle.example');
		await chooseHintAddress(database.app, accountOf(foreign.members[0]), 'fremd@birke.example');
		expect(await hintAddressOf(database.app, first())).toBe('ada@stelle.example');
	});

	test('tell once that more waits, to those of the centre, without a word of it', async () => {
		const rounds = new HintRounds(database.app, deliver);
		expect(await rounds.round(now)).toEqual({ sent: 0, failed: 0 });
		await sendFirstMessage(database, team, epoch, 'Ahornblatt');
		expect(await rounds.round(now)).toEqual({ sent: 1, failed: 1 });
		expect(sent.map(({ to }) => to)).toEqual(['ada@stelle.example']);
		expect(JSON.stringify(sent)).not.toMatch(/Ahornblatt|http|ahorn-/);
		expect(await rounds.round(now), 'nothing new').toEqual({ sent: 0, failed: 0 });
	});

	test('tell of one that came when another was taken, though as many wait as before', async () => {
		const taken = await sendFirstMessage(database, team, epoch, 'die erste');
		const rounds = new HintRounds(database.app, deliver);
		expect(await rounds.round(now)).toMatchObject({ sent: 1 });
		const record = await makeRecord('conversation', team, team.members, {});
		const intakeSha256 = taken.envelopeSha256;
		expect(await takeMessage(database.app, first(), { intakeSha256, ...record }, now)).toMatchObject({
			ok: true,
		});
		await sendFirstMessage(database, team, epoch, 'die zweite');
		expect(await rounds.round(now)).toMatchObject({ sent: 1 });
		expect(await rounds.round(now), 'nothing new').toEqual({ sent: 0, failed: 0 });
		expect(await bringBack(database.app, first(), record.id, now)).toBe(true);
		expect(await rounds.round(now), 'it waits again').toMatchObject({ sent: 1 });
	});

	test('go again at the next round where no mail left the house, and once then', async () => {
		const rounds = new HintRounds(database.app, deliver);
		isMailDown = true;
		expect(await rounds.round(now)).toEqual({ sent: 0, failed: 2 });
		expect(await rounds.round(now)).toEqual({ sent: 0, failed: 2 });
		isMailDown = false;
		expect(await rounds.round(now)).toEqual({ sent: 1, failed: 1 });
		await sendFirstMessage(database, team, epoch, 'noch eine');
		isMailDown = true;
		expect(await rounds.round(now)).toEqual({ sent: 0, failed: 2 });
		isMailDown = false;
		expect(await rounds.round(now)).toEqual({ sent: 1, failed: 1 });
		expect(await rounds.round(now), 'nothing new').toEqual({ sent: 0, failed: 0 });
	});

	test('end with a choice', async () => {
		expect(await chooseHintAddress(database.app, first(), '')).toEqual({ ok: true, value: null });
		expect(await new HintRounds(database.app, deliver).round(now)).toEqual({ sent: 0, failed: 1 });
		const entries = await inOrganisation(database.app, team.centreId, (tx) =>
			tx
				.selectFrom('audit_entry')
				.select(['action', 'facts'])
				.where('action', 'like', 'hints-%')
				.where('actor', '=', first().accountId)
				.orderBy('action')
				.execute(),
		);
		expect(entries).toEqual([
			{ action: 'hints-chosen', facts: {} },
			{ action: 'hints-ended', facts: {} },
		]);
	});

	test('end with the account', async () => {
		expect(await chooseHintAddress(database.app, first(), 'ada@stelle.example')).toMatchObject({ ok: true });
		await inOrganisation(database.app, team.centreId, (tx) =>
			closeAccount(tx, first(), first().accountId, now),
		);
		expect(await hintAddressOf(database.app, first())).toBeNull();
	});
});

import {
	missingEpochs,
	objectIds,
	openFirstMessage,
	parseStatement,
	statementToJson,
	unwrapSecret,
	verifyEpochs,
} from '@schutznetz/vault';
import { createServerSetup } from '@schutznetz/vault/public/opaque';
import type { Member } from '../../src/lib/server/accounts/testing/member.ts';
import {
	answerChannel,
	epochOf,
	retention,
	setRootPublic,
	sweep,
} from '../../src/lib/server/counselling/index.ts';
import type { TemporaryDatabase } from '../../src/lib/server/db/testing/index.ts';
import {
	addEpochs,
	listEpochs,
	mostIntakeRows,
	readIntake,
	takeMessage,
} from '../../src/lib/server/team/index.ts';
import {
	accountOf,
	makeEpoch,
	makeRecord,
	makeTeam,
	type Team,
} from '../../src/lib/server/team/testing/team.ts';
import { due } from '../world/due.ts';
import { inventSeeker } from '../world/invented-seeker.ts';

/**
 * How often somebody of the team looks while first messages come: not once since the first keys, once before leaving,
 * or every day without taking anything and without making keys.
 */
export type Looks = 'never' | 'once' | 'daily';

/** What became of first messages to a centre whose counsellors stayed away. */
export type Absence = {
	readonly weeks: number;
	readonly looks: Looks;
	/** Texts of which the house said that it keeps them. */
	readonly stored: number;
	/** Of these, how many each of the two counsellors opened after the absence. */
	readonly opened: readonly [number, number];
	readonly lost: readonly string[];
	/** Days after the last unlock on which the centre was not offered any more; empty where it always was. */
	readonly closedDays: readonly number[];
	/** What became of a text from a page that had stood open since before the closing, tried on the last day. */
	readonly fromAnOldPage: string | null;
	/** Whether one can write again as soon as somebody is back. */
	readonly isOpenAgain: boolean;
	/** Of the weeks that are over, how many secret keys are left when everything was taken and may not come back. */
	readonly seedsKept: number;
};

/**
 * A Sunday, the worst day to leave: of the nine weeks that have a key, the first is over the next morning. Long ago,
 * as the database sweeps no day that its own clock has not reached.
 */
const leaving = Temporal.Instant.from('2025-11-23T17:00:00Z');
const nothing = new Uint8Array();
/** What somebody's page holds: the house's answer, and when it came. */
type Page = { readonly answer: unknown; readonly at: Temporal.Instant };

/** Lets so many weeks pass in an empty database, by moved clocks: every day somebody writes, every night is swept. */
export async function leaveIntakeAlone(
	database: TemporaryDatabase,
	weeks: number,
	looks: Looks,
): Promise<Absence> {
	const { app, owner } = database;
	const team = await makeTeam(database, await createServerSetup(), 'allein');
	if (!(await setRootPublic(owner, team.rootPublic))) throw new Error('the database has a root already');
	await publishKeys(database, team, leaving);
	const look = (now: Temporal.Instant) => readIntake(app, accountOf(team.members[0]), nothing, 1, now);
	if (looks !== 'never') await look(leaving);

	const texts: string[] = [];
	/** What is sealed at one time may be sent at a later one. */
	const write = async (page: Page, now: Temporal.Instant, sealedAt = now): Promise<string> => {
		const text = `Erfunden, Nummer ${texts.length}.`;
		const door: typeof fetch = (input, init) =>
			doorOf(database, input === '/x/keys' ? sealedAt : now)(input, init);
		const seeker = await inventSeeker(door, page.answer, 12, sealedAt);
		const outcome = await seeker.writeFirst(team.centreId, text).then(
			() => 'stored',
			(error: Error) => error.message,
		);
		if (outcome === 'stored') texts.push(text);
		return outcome;
	};
	const mustStore = async (page: Page, now: Temporal.Instant, sealedAt = now): Promise<void> => {
		const outcome = await write(page, now, sealedAt);
		if (outcome !== 'stored') throw new Error(`${now}: ${outcome}`);
	};

	let last: Page | undefined;
	const closedDays: number[] = [];
	for (let day = 1; day <= weeks * 7; day += 1) {
		const now = leaving.add({ hours: 24 * day - 17 + ((day * 7) % 24) });
		if (looks === 'daily') await look(now);
		const page = await openPage(database, now);
		// Somebody's letter was on its way at midnight, when the week ended.
		const isOnItsWay = last && closedDays.length === 0 && epochOf(last.at) < epochOf(now);
		if (last && isOnItsWay) await mustStore(last, now, last.at);
		if (isOffered(page, team)) {
			await mustStore(page, now);
			last = page;
		} else closedDays.push(day);
		await sweep(app, now.add({ hours: 24 }));
	}
	const back = leaving.add({ hours: 24 * (weeks * 7 + 1) });
	const fromAnOldPage = closedDays.length > 1 && last ? await write(last, back) : null;

	// As at every unlock: first the keys that are missing, then the intake.
	await publishKeys(database, team, back);
	const [first, second] = team.members;
	const opened = [
		await openAll(database, team, first, back),
		await openAll(database, team, second, back),
	] as const;
	const isOpenAgain = isOffered(await openPage(database, back), team);
	for (const intakeSha256 of opened[1].keys()) {
		const { id, record, keys } = await makeRecord('conversation', team, team.members, {});
		due(
			await takeMessage(
				app,
				accountOf(second),
				{ intakeSha256: Buffer.from(intakeSha256, 'hex'), id, record, keys },
				back,
			),
		);
	}
	const marked = back.add({ hours: 24 * (retention.marksDays + 1) });
	await sweep(app, marked);
	await publishKeys(database, team, marked);
	const { keys, rows } = await readIntake(app, accountOf(first), nothing, mostIntakeRows, marked);
	if (rows.length > 0) throw new Error('what was taken still lies in the intake');

	const [byFirst, bySecond] = opened.map((texts) => new Set(texts.values()));
	const lost = texts.filter((text) => !byFirst?.has(text) || !bySecond?.has(text));
	return {
		weeks,
		looks,
		stored: texts.length,
		opened: [opened[0].size, opened[1].size],
		lost,
		closedDays,
		fromAnOldPage,
		isOpenAgain,
		seedsKept: keys.filter(({ epoch }) => epoch < epochOf(back)).length,
	};
}

/** What a browser does at every unlock: the keys of the weeks to come, as far as they are missing. */
async function publishKeys({ app }: TemporaryDatabase, team: Team, now: Temporal.Instant): Promise<void> {
	const account = accountOf(team.members[0]);
	const wire = (await listEpochs(app, account)).map((one) => due(parseStatement(statementToJson(one))));
	const { epochs } = due(verifyEpochs(team.roster, wire));
	const missing = missingEpochs(epochs, 0, now.epochMilliseconds);
	const made = await Promise.all(missing.map((epoch) => makeEpoch(team, epoch)));
	due(await addEpochs(app, account, made, now));
}

/** The door of the seeker's page at this instant, without a network. */
const doorOf =
	({ app }: TemporaryDatabase, now: Temporal.Instant): typeof fetch =>
	(input, init) => {
		const call = String(input).slice('/x/'.length);
		return answerChannel(app, new Request(`http://localhost/x/${call}`, init), call, now, {
			workBits: 0,
			firstMessagesPerDay: 100,
		});
	};

async function openPage(database: TemporaryDatabase, at: Temporal.Instant): Promise<Page> {
	return { answer: await (await doorOf(database, at)('/x/centres')).json(), at };
}

function isOffered({ answer }: Page, { centreId }: Team): boolean {
	const { centres } = answer as {
		readonly centres: readonly { readonly id: string; readonly isAway?: true }[];
	};
	return centres.some(({ id, isAway }) => id === centreId && !isAway);
}

/** Opens the whole intake as one counsellor, part by part. @returns the texts by the hash of their envelope */
async function openAll(
	{ app }: TemporaryDatabase,
	team: Team,
	member: Member,
	now: Temporal.Instant,
): Promise<Map<string, string>> {
	const texts = new Map<string, string>();
	const { centreId, roster } = team;
	const { accountId: memberId, sealingSeed } = member;
	for (let after: Uint8Array = nothing; ; ) {
		const { rows, keys } = await readIntake(app, accountOf(member), after, mostIntakeRows, now);
		for (const { epoch, envelope, envelopeSha256 } of rows) {
			const wrapped = keys.find((key) => key.epoch === epoch)?.wrapped;
			if (!wrapped) continue;
			const objectId = objectIds.epoch(centreId, epoch);
			const seed = due(
				await unwrapSecret(sealingSeed, wrapped, { objectId, memberId, signers: roster.everMembers }),
			);
			const opened = due(await openFirstMessage(seed, { centreId, epoch }, envelope));
			texts.set(Buffer.from(envelopeSha256).toString('hex'), opened.text);
		}
		const end = rows.at(-1);
		if (!end || rows.length < mostIntakeRows) return texts;
		after = end.envelopeSha256;
	}
}

import { createHash, randomUUID } from 'node:crypto';
import {
	appendToRoster,
	epochAt,
	epochDays,
	intakeToken,
	newSealingPair,
	newSigningPair,
	objectIds,
	type Roster,
	type SealingPair,
	type Statement,
	sealFirstMessage,
	sealRecord,
	signEpoch,
	startRoster,
	verifyRoster,
	wrapSecretFor,
} from '@schutznetz/vault';
import { addMember, type Member } from '../../accounts/testing/member.ts';
import { insertIntake } from '../../db/channel/intake.ts';
import { insertRosterEntry } from '../../db/channel/statements.ts';
import { inOrganisation, type OrganisationId } from '../../db/index.ts';
import { insertOrganisation } from '../../db/organisations.ts';
import type { TemporaryDatabase } from '../../db/testing/index.ts';
import type { NewEpoch } from '../epochs.ts';

/** A centre with two members, as their browsers see it. */
export interface Team {
	readonly centreId: OrganisationId;
	readonly members: readonly [Member, Member];
	readonly roster: Roster;
	readonly entries: readonly Statement[];
	readonly rootPublic: Uint8Array;
}

export async function makeTeam(database: TemporaryDatabase, setup: string, slug: string): Promise<Team> {
	const centreId = randomUUID() as string as OrganisationId;
	const centre = { id: centreId, slug, name: slug, kind: 'centre', isDemo: true } as const;
	await inOrganisation(database.app, centreId, (tx) => insertOrganisation(tx, centre));
	const first = await addMember(database, setup, centreId, `${slug}-eins`);
	const second = await addMember(database, setup, centreId, `${slug}-zwei`);
	const root = newSigningPair();
	const member = { id: first.accountId, role: 'admin', ...first.publicKeys } as const;
	const entry = startRoster({ rootSeed: root.seed, centreId, member, on: '2026-11-21' });
	const alone = verifyRoster(root.publicKey, centreId, [entry]);
	if (!alone.ok) throw new Error(alone.error.kind);
	const joined = appendToRoster({
		roster: alone.value,
		by: { memberId: first.accountId, signingSeed: first.signingSeed },
		change: { kind: 'add', member: { id: second.accountId, role: 'member', ...second.publicKeys } },
		on: '2026-11-21',
	});
	if (!joined.ok) throw new Error(joined.error.kind);
	const entries = [entry, joined.value];
	await inOrganisation(database.app, centreId, async (tx) => {
		for (const [position, one] of entries.entries()) await insertRosterEntry(tx, centreId, position, one);
	});
	const roster = verifyRoster(root.publicKey, centreId, entries);
	if (!roster.ok) throw new Error(roster.error.kind);
	return { centreId, members: [first, second], roster: roster.value, entries, rootPublic: root.publicKey };
}

export const accountOf = ({ accountId, organisationId }: Member) => ({ accountId, organisationId });

/** A key of some object for each of these members, handed over by the first of them. */
export function keysFor(
	[by, ...others]: readonly [Member, ...Member[]],
	objectId: string,
	secret: Uint8Array,
) {
	return Promise.all(
		[by, ...others].map(async ({ accountId: memberId, publicKeys }) => ({
			memberId,
			wrapped: await wrapSecretFor(publicKeys.sealing, secret, {
				objectId,
				memberId,
				by: { memberId: by.accountId, signingSeed: by.signingSeed },
			}),
		})),
	);
}

export async function makeEpoch(
	{ centreId, members, roster }: Team,
	epoch: number,
): Promise<NewEpoch & { readonly pair: SealingPair }> {
	const pair = await newSealingPair();
	const by = { memberId: members[0].accountId, signingSeed: members[0].signingSeed };
	return {
		epoch,
		statement: signEpoch({ centreId, epoch, sealingPublicKey: pair.publicKey, roster, by }),
		keys: await keysFor(members, objectIds.epoch(centreId, epoch), pair.seed),
		pair,
	};
}

/** A first message in the centre's intake; its hash and what deletes it. */
export async function sendFirstMessage(
	{ app }: TemporaryDatabase,
	{ centreId }: Team,
	{ epoch, pair }: { readonly epoch: number; readonly pair: SealingPair },
	text: string,
) {
	const threadKey = crypto.getRandomValues(new Uint8Array(32));
	const { startsOn: day } = epochDays(epoch);
	const message = {
		threadKey,
		text,
		writtenOn: day,
		language: 'de',
		forWhom: 'self',
		ageGroup: null,
	} as const;
	const envelope = await sealFirstMessage(pair.publicKey, { centreId, epoch }, message);
	if (!envelope.ok) throw new Error(envelope.error.kind);
	const envelopeSha256 = createHash('sha256').update(envelope.value).digest();
	const { tokenHash: deletionHash } = await intakeToken(threadKey);
	await insertIntake(
		app,
		centreId,
		{ epoch, envelope: envelope.value, deletionHash, receivedOn: day, expiresOn: '2027-05-01' },
		{ firstOpenEpoch: epoch, usualPerDay: 1000 },
	);
	return { envelopeSha256, envelope: envelope.value, deletionHash };
}

/** Any record under a key of its own, sealed for these members. */
export async function makeRecord(
	kind: 'conversation' | 'case',
	team: Team,
	members: readonly [Member, ...Member[]],
	json: unknown,
) {
	const id = randomUUID();
	const key = crypto.getRandomValues(new Uint8Array(32));
	const objectId = kind === 'case' ? objectIds.caseFile(id) : objectIds.conversation(id);
	const seal = (version: number, content: unknown) =>
		sealRecord(
			key,
			{ objectId, kind, version, rosterPosition: team.roster.position, rosterHead: team.roster.head },
			content,
		);
	return {
		id,
		key,
		objectId,
		record: await seal(1, json),
		keys: await keysFor(members, objectId, key),
		seal,
	};
}

export const thisEpoch = (now: Temporal.Instant): number => epochAt(now.epochMilliseconds);

import {
	appendToRoster,
	fingerprint,
	type Member,
	newMasterKey,
	newPersonalKeys,
	newRecoveryCode,
	newSealingPair,
	newSigningPair,
	objectIds,
	parseStatement,
	publicKeysOf,
	type RosterChange,
	recoveryKeys,
	type SigningPair,
	type Statement,
	sealFirstMessage,
	sealRecord,
	secretToWords,
	signEpoch,
	startRoster,
	statementToJson,
	toB64,
	unwrapSecret,
	verifyEpochs,
	verifyRoster,
	wrapMasterKey,
	wrapPersonalKeys,
	wrapSecretFor,
} from '@schutznetz/vault';
import { wordLists } from '@schutznetz/vault/words';
import { describe, expect, test } from 'vitest';
import type { WireRecord, WireVault } from '../wire.ts';
import { createVaultCore } from './vault-core.ts';

// The worker against a server that lies: whatever it serves, the client refuses it by name or stays with the truth.

const centreId = 'zentrum-eins';
const now = Date.parse('2026-11-21T10:00:00Z');
const list = await wordLists.de();
const root = newSigningPair();

function due<T>(result: { ok: true; value: T } | { ok: false; error: { kind: string } }): T {
	if (!result.ok) throw new Error(`a good outcome was due, ${result.error.kind} came`);
	return result.value;
}

async function person(id: string) {
	const keys = newPersonalKeys();
	const publicKeys = await publicKeysOf(keys);
	return { id, keys, publicKeys, by: { memberId: id, signingSeed: keys.signingSeed } };
}
type Person = Awaited<ReturnType<typeof person>>;
const asMember = ({ id, publicKeys }: Person, role: Member['role']): Member => ({ id, role, ...publicKeys });

const [berit, joris, ghost] = await Promise.all([person('berit'), person('joris'), person('ghost')]);

const rosterOf = (statements: readonly Statement[], signedBy = root, centre = centreId) =>
	due(verifyRoster(signedBy.publicKey, centre, statements));

function chain(
	first: Person,
	changes: readonly [Person, RosterChange][],
	signedBy: SigningPair = root,
	centre = centreId,
): Statement[] {
	const member = asMember(first, 'admin');
	const on = '2026-01-05';
	const statements = [startRoster({ rootSeed: signedBy.seed, centreId: centre, member, on })];
	for (const [by, change] of changes) {
		const roster = rosterOf(statements, signedBy, centre);
		statements.push(due(appendToRoster({ roster, by: by.by, change, on })));
	}
	return statements;
}
const add = (whom: Person, role: Member['role'] = 'member'): RosterChange => ({
	kind: 'add',
	member: asMember(whom, role),
});

const team = chain(berit, [[berit, add(joris, 'admin')]]);

/** Berit's account as the server has it; `keepsRoot` is how every account is made now. */
async function account(keepsRoot = true) {
	const code = newRecoveryCode();
	const master = newMasterKey();
	const { unlockKey } = await recoveryKeys(code);
	const place = { accountId: 'berit', unlocker: 'recovery' } as const;
	const keys = keepsRoot ? { ...berit.keys, root: root.publicKey } : berit.keys;
	const wire: WireVault = {
		accountId: 'berit',
		name: 'berit.ahornbruck',
		organisation: { id: centreId, name: 'Beratungsstelle (erfunden)', isDemo: true, kind: 'centre' },
		hasPublicKeys: true,
		instanceId: 'haus-eins',
		root: toB64(root.publicKey),
		personalKeys: toB64(await wrapPersonalKeys(master, keys, { accountId: 'berit' })),
		unlockers: [{ kind: 'recovery', wrapped: toB64(await wrapMasterKey(unlockKey, master, place)) }],
		roster: team.map(statementToJson),
	};
	return { code, wire };
}
const kept = await account();

async function unlock(wire: WireVault = kept.wire, { code } = kept) {
	const core = createVaultCore(() => now);
	due(await core.proveRecoveryCode(secretToWords(code, list).join(' ')));
	return { core, opened: await core.openVault(wire, 'recovery') };
}

describe('the vault opens', () => {
	test('where everything hangs together', async () => {
		const { opened } = await unlock();
		expect(due(opened)).toMatchObject({
			accountId: 'berit',
			role: 'admin',
			fingerprint: fingerprint(root.publicKey),
			members: [
				{ id: 'berit', role: 'admin' },
				{ id: 'joris', role: 'admin' },
			],
		});
	});

	const ownRoot = newSigningPair();
	const withGhost = chain(berit, [[berit, add(ghost)]], ownRoot);
	const foreign = { root: toB64(ownRoot.publicKey), roster: withGhost.map(statementToJson) };
	const ghostEntry = chain(berit, [[berit, add(ghost)]]).slice(1);
	const left: RosterChange = { kind: 'remove', memberId: 'berit' };
	const somebodyElse = { ...ghost, id: 'berit' };

	test.each<[string, Partial<WireVault>, object]>([
		['a root and a team of its own', foreign, { kind: 'foreign-root' }],
		['a root of its own under the true team', { root: foreign.root }, { kind: 'foreign-root' }],
		['a team of its own under the true root', { roster: foreign.roster }, broken('not-signed-by-root')],
		['no root', { root: null }, { kind: 'no-root' }],
		['no team', { roster: [] }, { kind: 'no-team' }],
		['a forked team', { roster: [...team, ...ghostEntry].map(statementToJson) }, broken('fork')],
		['a team with a gap', { roster: team.slice(1).map(statementToJson) }, broken('broken-chain')],
		[
			'the team of another centre',
			{ roster: chain(berit, [], root, 'zentrum-zwei').map(statementToJson) },
			broken('other-centre'),
		],
		[
			'a team that I am no longer in',
			{
				roster: chain(berit, [
					[berit, add(joris, 'admin')],
					[joris, left],
				]).map(statementToJson),
			},
			{ kind: 'not-in-team' },
		],
		[
			"somebody else's keys under my name",
			{ roster: chain(somebodyElse, []).map(statementToJson) },
			{ kind: 'foreign-keys' },
		],
		['no way in', { unlockers: [] }, { kind: 'unlocker-missing', unlocker: 'recovery' }],
		[
			'the account of somebody else',
			{ accountId: 'joris' },
			{ kind: 'unlocker-does-not-fit', unlocker: 'recovery' },
		],
		['damaged keys', { personalKeys: 'AAAA' }, { kind: 'keys-damaged' }],
	])('not where the server shows %s', async (_case, lie, problem) => {
		const { opened } = await unlock({ ...kept.wire, ...lie });
		expect(opened).toEqual({ ok: false, error: problem });
	});

	test('also on a foreign root for an account that keeps none: only the fingerprint then tells', async () => {
		const old = await account(false);
		const { opened } = await unlock({ ...old.wire, ...foreign }, old);
		expect(due(opened).fingerprint).toBe(fingerprint(ownRoot.publicKey));
	});
});

describe('a case', () => {
	const id = 'fall-eins';
	const objectId = objectIds.caseFile(id);
	const key = newMasterKey();
	const sealed = async (version: number, statements: readonly Statement[] = team, place = objectId) => {
		const { position: rosterPosition, head: rosterHead } = rosterOf(statements);
		const head = { objectId: place, kind: 'case', version, rosterPosition, rosterHead } as const;
		return toB64(await sealRecord(key, head, { facts: `erfunden ${version}` }));
	};
	const wrappedBy = async (by: Person['by'], secret = key, place = objectId) =>
		toB64(await wrapSecretFor(berit.publicKeys.sealing, secret, { objectId: place, memberId: 'berit', by }));
	const served = async (lie: Partial<WireRecord> = {}): Promise<WireRecord> => ({
		id,
		version: 2,
		record: await sealed(2),
		wrapped: await wrappedBy(joris.by),
		...lie,
	});
	const problemOf = async (row: WireRecord, wire: WireVault = kept.wire) => {
		const { core, opened } = await unlock(wire);
		due(opened);
		const [entry] = await core.openCases([row]);
		if (!entry) throw new Error('an answer for the row was due');
		const { result } = entry;
		// What was refused is never sealed anew: nothing is written under a key of the server's.
		expect((await core.sealCase(id, row.version, { facts: 'neu' })).ok).toBe(result.ok);
		return result.ok ? 'opens' : result.error;
	};

	test('opens as a colleague sealed it', async () => {
		expect(await problemOf(await served())).toBe('opens');
	});

	test('does not open with a key that nobody of the team handed over', async () => {
		expect(await problemOf(await served({ wrapped: await wrappedBy(ghost.by) }))).toEqual({
			kind: 'signer-unknown',
			signer: 'ghost',
		});
		const asJoris = await wrappedBy({ ...ghost.by, memberId: 'joris' });
		expect(await problemOf(await served({ wrapped: asJoris }))).toEqual({
			kind: 'bad-signature',
			signer: 'joris',
		});
	});

	test('does not open in the place of another case, nor in an older version than the server says', async () => {
		const other = objectIds.caseFile('fall-zwei');
		const swapped = { record: await sealed(2, team, other), wrapped: await wrappedBy(joris.by, key, other) };
		expect(await problemOf(await served(swapped))).toEqual({ kind: 'other-key' });
		expect(await problemOf(await served({ record: swapped.record }))).toEqual({ kind: 'other-key' });
		expect(await problemOf(await served({ record: await sealed(1) }))).toEqual({
			kind: 'version-swapped',
			cameVersion: 1,
			dueVersion: 2,
		});
	});

	test('does not go back behind what was read in this unlock, whatever its number says', async () => {
		const { core, opened } = await unlock();
		due(opened);
		const [older, newer] = [await served({ version: 1, record: await sealed(1) }), await served()];
		const read = async (row: WireRecord) => (await core.openCases([row]))[0]?.result;
		expect((await read(older))?.ok).toBe(true);
		expect((await read(newer))?.ok).toBe(true);
		expect(await read(older)).toEqual({
			ok: false,
			error: { kind: 'version-rolled-back', cameVersion: 1, seenVersion: 2 },
		});
	});

	test('shows that the server hides who joined, or tells two colleagues two things', async () => {
		const row = await served({ wrapped: await wrappedBy(berit.by) });
		const shorter = { ...kept.wire, roster: team.slice(0, 1).map(statementToJson) };
		expect(await problemOf(row, shorter)).toEqual({
			kind: 'roster-rolled-back',
			servedPosition: 0,
			seenPosition: 1,
		});
		const fork = { ...kept.wire, roster: chain(berit, [[berit, add(ghost)]]).map(statementToJson) };
		expect(await problemOf(row, fork)).toEqual({ kind: 'roster-forked', position: 1 });
	});
});

describe('the weeks to come', () => {
	test('get keys for the team and nobody else, which the others open', async () => {
		const { core } = await unlock();
		const made = due(await core.makeMissingEpochs([]));
		expect(made).toHaveLength(9);
		const statements = made.map(({ statement }) => due(parseStatement(statement)));
		expect(due(verifyEpochs(rosterOf(team), statements)).epochs).toHaveLength(9);
		for (const { epoch, keys } of made) {
			expect(keys.map(({ memberId }) => memberId)).toEqual(['berit', 'joris']);
			const wrapped = keys[1]?.wrapped ?? '';
			const place = { objectId: objectIds.epoch(centreId, epoch), memberId: 'joris' };
			const bytes = Uint8Array.from(Buffer.from(wrapped, 'base64url'));
			const signers = rosterOf(team).everMembers;
			expect((await unwrapSecret(joris.keys.sealingSeed, bytes, { ...place, signers })).ok).toBe(true);
		}
	});

	test('get their keys beside one that no member signed', async () => {
		const { core } = await unlock();
		const { publicKey } = await newSealingPair();
		const parts = { centreId, epoch: 2967, sealingPublicKey: publicKey, roster: rosterOf(team) };
		const forged = signEpoch({ ...parts, by: ghost.by });
		const right = due(await core.makeMissingEpochs([])).map(({ statement }) => statement);
		const made = due(await core.makeMissingEpochs([statementToJson(forged), ...right.slice(1)]));
		expect(made.map(({ epoch }) => epoch)).toEqual([2967]);
	});

	test('get none while the served team is older than a key says', async () => {
		const { core } = await unlock();
		const { publicKey } = await newSealingPair();
		const longer = chain(berit, [
			[berit, add(joris)],
			[berit, add(ghost)],
		]);
		const roster = rosterOf(longer);
		const signed = signEpoch({ centreId, epoch: 2967, sealingPublicKey: publicKey, roster, by: berit.by });
		expect(await core.makeMissingEpochs([statementToJson(signed)])).toEqual({
			ok: false,
			error: { kind: 'epochs-broken', problem: 'roster-rolled-back' },
		});
	});

	test('take no first message with a week key that no member handed over', async () => {
		const { core } = await unlock();
		const { seed, publicKey } = await newSealingPair();
		const first = {
			threadKey: newMasterKey(),
			text: 'erfunden',
			writtenOn: '2026-11-20',
			language: 'de',
			forWhom: 'self',
			ageGroup: null,
		} as const;
		const envelope = toB64(due(await sealFirstMessage(publicKey, { centreId, epoch: 2967 }, first)));
		const place = { objectId: objectIds.epoch(centreId, 2967), memberId: 'berit' };
		const handedBy = async (by: Person['by']) => {
			const wrapped = toB64(await wrapSecretFor(berit.publicKeys.sealing, seed, { ...place, by }));
			const row = { hash: 'a', epoch: 2967, envelope, receivedOn: '2026-11-20' };
			const [opened] = await core.openIntake({
				rows: [row],
				keys: [{ epoch: 2967, generation: 0, wrapped }],
			});
			return opened?.result;
		};
		expect(await handedBy(ghost.by)).toEqual({
			ok: false,
			error: { kind: 'week-key-refused', problem: 'signer-unknown' },
		});
		expect((await handedBy(joris.by))?.ok).toBe(true);
	});
});

function broken(problem: string) {
	return { kind: 'roster-broken', problem };
}

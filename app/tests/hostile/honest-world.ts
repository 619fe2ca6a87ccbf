import {
	appendToRoster,
	type ConversationRecord,
	conversationToJson,
	epochAt,
	type Member,
	newMasterKey,
	newPersonalKeys,
	newRecoveryCode,
	newSealingPair,
	newSigningPair,
	objectIds,
	publicKeysOf,
	type RosterChange,
	recoveryKeys,
	type SigningPair,
	type Statement,
	sealFirstMessage,
	sealMessage,
	sealRecord,
	secretToWords,
	signEpoch,
	startRoster,
	statementToJson,
	toB64,
	verifyRoster,
	wrapMasterKey,
	wrapPersonalKeys,
	wrapSecretFor,
} from '@schutznetz/vault';
import { wordLists } from '@schutznetz/vault/words';
import type { WireVault } from '../../src/lib/client/staff/wire.ts';
import { due } from '../world/due.ts';

/** The moment at which everything happens. */
export const nowMs = Date.parse('2026-11-21T10:00:00Z');
const day = '2026-11-21';
const epoch = epochAt(nowMs);

export type HonestWorld = Awaited<ReturnType<typeof honestWorld>>;
/** A version of a conversation as it was stored, with the roster that its writer saw. */
export type StoredRecord = {
	readonly id: string;
	readonly version: number;
	readonly text: string;
	readonly record: string;
	readonly wrapped: string;
	readonly seenEntries: number;
};

async function person(id: string) {
	const keys = newPersonalKeys();
	const publicKeys = await publicKeysOf(keys);
	return { id, keys, publicKeys, by: { memberId: id, signingSeed: keys.signingSeed } };
}
type Person = Awaited<ReturnType<typeof person>>;

const asMember = ({ id, publicKeys }: Person, role: Member['role']): Member => ({ id, role, ...publicKeys });

function startOf(root: SigningPair, centreId: string, first: Person): Statement {
	return startRoster({ rootSeed: root.seed, centreId, member: asMember(first, 'admin'), on: day });
}

/** Two centres and what their people made, and beside it all that a server can make without a key of theirs. */
export async function honestWorld() {
	const root = newSigningPair();
	const [ana, bo, cem, dee, ghost] = await Promise.all(
		['ana', 'bo', 'cem', 'dee', 'ghost'].map((id) => person(id)),
	);
	if (!ana || !bo || !cem || !dee || !ghost) throw new Error('five people are due');
	const first = await team(root, 'zentrum-eins', ana, [
		[ana, { kind: 'add', member: asMember(bo, 'admin') }],
		[bo, { kind: 'add', member: asMember(cem, 'member') }],
		[ana, { kind: 'role', memberId: 'cem', role: 'admin' }],
		[bo, { kind: 'remove', memberId: 'cem' }],
	]);
	const second = await team(root, 'zentrum-zwei', dee, []);
	const ownRoot = newSigningPair();
	const false1 = await team(ownRoot, 'zentrum-eins', ghost, []);
	const records = (
		await Promise.all(
			[ana, bo].map((by, nth) => recordsOf(first, ana, by, `00000000-0000-4000-8000-00000000000${nth + 1}`)),
		)
	).flat();
	// A true admin who lies: the same beginning, told on in another way.
	const forkedAt = first.statements.slice(0, 3);
	const fork = due(
		appendToRoster({
			roster: due(verifyRoster(root.publicKey, 'zentrum-eins', forkedAt)),
			by: bo.by,
			change: { kind: 'add', member: asMember(ghost, 'admin') },
			on: day,
		}),
	);
	const ghostRoster = due(verifyRoster(ownRoot.publicKey, 'zentrum-eins', false1.statements));
	const ghostEpoch = signEpoch({
		centreId: 'zentrum-eins',
		epoch,
		sealingPublicKey: (await newSealingPair()).publicKey,
		roster: ghostRoster,
		by: ghost.by,
	});
	const threadKey = crypto.getRandomValues(new Uint8Array(32));
	return {
		root: toB64(root.publicKey),
		ownRoot: toB64(ownRoot.publicKey),
		centres: [first, second] as const,
		falseTeam: false1,
		/** Beginnings and continuations that the server has at hand. */
		entries: [...first.statements, ...second.statements, ...false1.statements, fork],
		fork: [...forkedAt, fork],
		epochs: [first.epoch, second.epoch, false1.epoch, ghostEpoch],
		records,
		/** Keys for ana that no member signed. */
		ghostKeys: await ghostKeysFor(ana, ghost, records),
		account: await accountOf(ana, root, first.statements),
		firstMessages: [
			...(await messagesTo(first, ['an eins, die erste', 'an eins, die zweite'])),
			...(await messagesTo(second, ['an zwei'])),
		],
		seeds: [
			await seedFor(first, ana, ana),
			await seedFor(second, dee, ana),
			await seedFor(first, ghost, ana),
		],
		threadKey,
		slots: await slotsOf(threadKey),
	};
}

async function team(
	root: SigningPair,
	centreId: string,
	admin: Person,
	changes: readonly [Person, RosterChange][],
) {
	const statements = [startOf(root, centreId, admin)];
	for (const [by, change] of changes) {
		const roster = due(verifyRoster(root.publicKey, centreId, statements));
		statements.push(due(appendToRoster({ roster, by: by.by, change, on: day })));
	}
	const roster = due(verifyRoster(root.publicKey, centreId, statements));
	const pair = await newSealingPair();
	const order = { centreId, epoch, sealingPublicKey: pair.publicKey, roster, by: admin.by };
	return { centreId, root, statements, roster, pair, epoch: signEpoch(order) };
}
type Team = Awaited<ReturnType<typeof team>>;

/** A conversation in four versions, sealed to ana by one of the team. */
async function recordsOf(
	of: Team,
	ana: Person,
	{ by }: Person,
	id: string,
): Promise<readonly StoredRecord[]> {
	const key = crypto.getRandomValues(new Uint8Array(32));
	const objectId = objectIds.conversation(id);
	const wrapped = toB64(await wrapSecretFor(ana.publicKeys.sealing, key, { objectId, memberId: 'ana', by }));
	const stored: StoredRecord[] = [];
	for (let version = 1; version <= 4; version += 1) {
		const seenEntries = Math.min(version + 1, of.statements.length);
		const roster = due(verifyRoster(of.root.publicKey, of.centreId, of.statements.slice(0, seenEntries)));
		const text = `${id}, Fassung ${version}`;
		const record: ConversationRecord = {
			v: 1,
			threadKey: new Uint8Array(32).fill(7),
			language: 'de',
			forWhom: 'self',
			ageGroup: null,
			receivedOn: day,
			first: { text, writtenOn: day },
			state: 'open',
		};
		const place = { objectId, kind: 'conversation', version } as const;
		const seen = { rosterPosition: roster.position, rosterHead: roster.head };
		const sealed = await sealRecord(key, { ...place, ...seen }, conversationToJson(record));
		stored.push({ id, version, text, record: toB64(sealed), wrapped, seenEntries });
	}
	return stored;
}

/** Each opens for ana, and is signed by a ghost in its own name or in a member's. */
async function ghostKeysFor(ana: Person, ghost: Person, records: readonly StoredRecord[]) {
	const ids = [...new Set(records.map(({ id }) => id))];
	return Promise.all(
		ids.flatMap((id) =>
			['ghost', 'ana', 'bo'].map(async (memberId) => {
				const objectId = objectIds.conversation(id);
				const by = { memberId, signingSeed: ghost.keys.signingSeed };
				const key = crypto.getRandomValues(new Uint8Array(32));
				return toB64(await wrapSecretFor(ana.publicKeys.sealing, key, { objectId, memberId: 'ana', by }));
			}),
		),
	);
}

async function accountOf(ana: Person, root: SigningPair, statements: readonly Statement[]) {
	const code = newRecoveryCode();
	const master = newMasterKey();
	const { unlockKey } = await recoveryKeys(code);
	const place = { accountId: 'ana', unlocker: 'recovery' } as const;
	const keys = { ...ana.keys, root: root.publicKey };
	const wire: WireVault = {
		accountId: 'ana',
		name: 'ana.eins',
		organisation: { id: 'zentrum-eins', name: 'Beratungsstelle (erfunden)', isDemo: true, kind: 'centre' },
		hasPublicKeys: true,
		instanceId: 'haus-eins',
		root: toB64(root.publicKey),
		personalKeys: toB64(await wrapPersonalKeys(master, keys, { accountId: 'ana' })),
		unlockers: [{ kind: 'recovery', wrapped: toB64(await wrapMasterKey(unlockKey, master, place)) }],
		roster: statements.map(statementToJson),
	};
	return { wire, words: secretToWords(code, await wordLists.de()).join(' ') };
}

function messagesTo({ centreId, pair }: Team, texts: readonly string[]) {
	return Promise.all(
		texts.map(async (text) => {
			const threadKey = crypto.getRandomValues(new Uint8Array(32));
			const letter = {
				threadKey,
				text,
				writtenOn: day,
				language: 'de',
				forWhom: 'self',
				ageGroup: null,
			} as const;
			const envelope = toB64(due(await sealFirstMessage(pair.publicKey, { centreId, epoch }, letter)));
			return { centreId, epoch, text, envelope };
		}),
	);
}

/** The week's seed of a centre for ana, as somebody hands it to her. */
async function seedFor({ centreId, pair }: Team, by: Person, ana: Person) {
	const objectId = objectIds.epoch(centreId, epoch);
	const place = { objectId, memberId: 'ana', by: by.by };
	return {
		epoch,
		generation: 0,
		wrapped: toB64(await wrapSecretFor(ana.publicKeys.sealing, pair.seed, place)),
	};
}

async function slotsOf(threadKey: Uint8Array) {
	const slots = [];
	for (const direction of ['fromSeeker', 'fromCentre'] as const) {
		for (let index = 0; index < 3; index += 1) {
			const text = `${direction} ${index}`;
			const envelope = due(await sealMessage(threadKey, direction, index, { text, writtenOn: day }));
			slots.push({ direction, index, text, envelope });
		}
	}
	return slots;
}

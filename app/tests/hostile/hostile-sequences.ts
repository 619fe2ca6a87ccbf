import { fromB64, openMessage, type Statement, statementToJson, toB64 } from '@schutznetz/vault';
import fc from 'fast-check';
import { readCentres } from '../../src/lib/client/seeker/core/read-centres.ts';
import { createVaultCore, type VaultCore } from '../../src/lib/client/staff/core/vault-core.ts';
import { due } from '../world/due.ts';
import { type HonestWorld, honestWorld, nowMs, type StoredRecord } from './honest-world.ts';

const pick = fc.nat(1 << 16);
const rosterLies = fc.constantFrom(
	...([
		'honest',
		'honest',
		'honest',
		'dropped',
		'reordered',
		'repeated',
		'inserted',
		'forked',
		'other centre',
		'own root',
	] as const),
);
const recordLies = fc.constantFrom(
	...([
		'honest',
		'honest',
		'replayed',
		'renumbered',
		'swapped',
		'other key',
		'ghost key',
		'flipped',
		'cut',
		'spliced',
	] as const),
);
const intakeLies = fc.constantFrom(
	...(['honest', 'swapped', 'other seed', 'ghost seed', 'flipped', 'cut'] as const),
);
const epochLies = fc.constantFrom(...(['honest', 'other centre', 'ghost key', 'dropped', 'added'] as const));
const slotLies = fc.constantFrom(...(['honest', 'swapped', 'flipped', 'cut'] as const));

const steps = fc.oneof(
	fc.record({ what: fc.constant('unlock' as const), lie: rosterLies, which: pick }),
	fc.record({ what: fc.constant('unlock' as const), lie: rosterLies, which: pick }),
	fc.record({ what: fc.constant('record' as const), lie: recordLies, which: pick, other: pick }),
	fc.record({ what: fc.constant('record' as const), lie: recordLies, which: pick, other: pick }),
	fc.record({ what: fc.constant('intake' as const), lie: intakeLies, which: pick, other: pick }),
	fc.record({ what: fc.constant('centres' as const), roster: rosterLies, lie: epochLies, which: pick }),
	fc.record({ what: fc.constant('slot' as const), lie: slotLies, which: pick, other: pick }),
);
type Step = typeof steps extends fc.Arbitrary<infer T> ? T : never;

/** What a run came to: how often each lie was told, and how each ended. */
export type Outcomes = ReadonlyMap<string, number>;

/** One unlock of a counsellor, with what the model knows of it. */
type Unlocked = {
	readonly core: VaultCore;
	readonly served: readonly Statement[];
	readonly newest: Map<string, number>;
};

const sequencesPerWorld = 100;

/**
 * Draws so many sequences in which a server serves what it likes to a counsellor's worker and a seeker's page, and
 * throws with the shortest one after which a client shows what no honest person wrote, or an older version after a
 * newer one, or writes to a key that no member signed.
 *
 * @param seed - draws the same sequences again; without one each run draws its own
 */
export async function fuzzServer(
	sequences: number,
	{ seed, onProgress }: { readonly seed?: number; readonly onProgress?: (done: number) => void } = {},
): Promise<Outcomes> {
	const outcomes = new Map<string, number>();
	const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
	for (let done = 0; done < sequences; done += sequencesPerWorld) {
		const world = await honestWorld();
		const numRuns = Math.min(sequencesPerWorld, sequences - done);
		await fc.assert(
			fc.asyncProperty(fc.array(steps, { minLength: 3, maxLength: 9 }), async (sequence) => {
				let unlocked = await unlock(world, world.centres[0].statements);
				for (const step of sequence) unlocked = (await take(world, unlocked, step, count)) ?? unlocked;
			}),
			{ numRuns, ...(seed !== undefined && { seed: seed + done }) },
		);
		onProgress?.(done + numRuns);
	}
	return outcomes;
}

async function unlock(
	world: HonestWorld,
	served: readonly Statement[],
	root = world.root,
): Promise<Unlocked | undefined> {
	const core = createVaultCore(() => nowMs);
	due(await core.proveRecoveryCode(world.account.words));
	const roster = served.map(statementToJson);
	const opened = await core.openVault({ ...world.account.wire, root, roster }, 'recovery');
	if (!opened.ok) return undefined;
	must(root === world.root, 'a vault opened under a root that is not its own');
	const isHonest = isBeginningOf(served, world.centres[0].statements);
	must(isHonest || isBeginningOf(served, world.fork), 'a vault opened with a team that no admin signed');
	const hasGhost = opened.value.members.some(({ id }) => id === 'ghost');
	must(!hasGhost || !isHonest, 'a ghost is in an honest team');
	return { core, served, newest: new Map() };
}

async function take(
	world: HonestWorld,
	unlocked: Unlocked | undefined,
	step: Step,
	count: (outcome: string) => void,
): Promise<Unlocked | undefined> {
	switch (step.what) {
		case 'unlock': {
			const { served, root } = rosterOf(world, step.lie, step.which);
			const again = await unlock(world, served, root);
			count(`unlock, ${step.lie}: ${again ? 'opened' : 'refused'}`);
			return again;
		}
		case 'record':
			if (unlocked) count(`record, ${step.lie}: ${await readRecord(world, unlocked, step)}`);
			return undefined;
		case 'intake':
			if (unlocked) count(`intake, ${step.lie}: ${await readIntake(world, unlocked, step)}`);
			return undefined;
		case 'centres':
			count(`centres, ${step.roster}, ${step.lie}: ${await readServedCentres(world, step)}`);
			return undefined;
		case 'slot':
			count(`slot, ${step.lie}: ${await readSlot(world, step)}`);
			return undefined;
	}
}

type Of<What extends Step['what']> = Extract<Step, { what: What }>;

function rosterOf(world: HonestWorld, lie: Of<'unlock'>['lie'], which: number) {
	const honest = world.centres[0].statements;
	const entry = world.entries[which % world.entries.length];
	const at = which % (honest.length + 1);
	const turned = 1 + (which % (honest.length - 1));
	const served: Record<typeof lie, readonly Statement[]> = {
		honest,
		dropped: honest.slice(0, which % honest.length),
		reordered: [...honest.slice(turned), ...honest.slice(0, turned)],
		repeated: honest.toSpliced(at, 0, honest[which % honest.length] ?? (world.fork[0] as Statement)),
		inserted: entry ? honest.toSpliced(at, 0, entry) : honest,
		forked: world.fork.slice(0, 1 + (which % world.fork.length)),
		'other centre': world.centres[1].statements,
		'own root': world.falseTeam.statements,
	};
	return { served: served[lie], root: lie === 'own root' ? world.ownRoot : world.root };
}

async function readRecord(
	world: HonestWorld,
	{ core, served, newest }: Unlocked,
	step: Of<'record'>,
): Promise<string> {
	const { records, ghostKeys } = world;
	const one = records[step.which % records.length];
	const other = records[step.other % records.length];
	if (!one || !other) throw new Error('the world has records');
	const newestOf = ({ id }: StoredRecord) => records.findLast((record) => record.id === id) ?? one;
	const rows: Record<typeof step.lie, Pick<StoredRecord, 'version' | 'record' | 'wrapped'>> = {
		honest: newestOf(one),
		replayed: one,
		renumbered: { ...one, version: other.version },
		swapped: { ...one, record: other.record },
		'other key': { ...one, wrapped: other.wrapped },
		'ghost key': { ...one, wrapped: ghostKeys[step.other % ghostKeys.length] ?? '' },
		flipped: { ...one, record: flipped(one.record, step.other) },
		cut: { ...one, record: cut(one.record, step.other) },
		spliced: {
			...one,
			record:
				one.record.slice(0, step.other % one.record.length) +
				other.record.slice(step.other % one.record.length),
		},
	};
	const [opened] = await core.openConversations([{ id: one.id, ...rows[step.lie] }]);
	if (!opened?.result.ok) return 'refused';
	const { version, first } = opened.result.value;
	const written = records.find((record) => record.id === one.id && record.version === version);
	must(written?.text === first.text, 'a record shows what nobody wrote there');
	must(version >= (newest.get(one.id) ?? 0), 'an older version was shown after a newer one');
	const seen = world.centres[0].statements.slice(0, written?.seenEntries);
	must(isBeginningOf(seen, served), 'a record opened under a roster that its writer did not see');
	newest.set(one.id, version);
	return 'opened';
}

async function readIntake(
	world: HonestWorld,
	{ core, served }: Unlocked,
	step: Of<'intake'>,
): Promise<string> {
	const { firstMessages, seeds } = world;
	const one = firstMessages[step.which % 2];
	const other = firstMessages[step.other % firstMessages.length];
	const [mine, others, ghosts] = seeds;
	if (!one || !other || !mine || !others || !ghosts) throw new Error('the world has first messages');
	const envelopes: Partial<Record<typeof step.lie, string>> = {
		swapped: other.envelope,
		flipped: flipped(one.envelope, step.other),
		cut: cut(one.envelope, step.other),
	};
	const keys: Partial<Record<typeof step.lie, typeof mine>> = { 'other seed': others, 'ghost seed': ghosts };
	const row = {
		hash: 'a',
		epoch: one.epoch,
		envelope: envelopes[step.lie] ?? one.envelope,
		receivedOn: '2026-11-21',
	};
	const [opened] = await core.openIntake({ rows: [row], keys: [keys[step.lie] ?? mine] });
	if (!opened?.result.ok) return 'refused';
	const mayNot = ['other seed', 'ghost seed', 'flipped', 'cut'];
	// Whom a true admin has let in, in a fork that nothing read so far contradicts, is a member like the others.
	const hasGhost = served.at(-1) === world.fork.at(-1);
	const isMembers = step.lie === 'ghost seed' && hasGhost;
	must(isMembers || !mayNot.includes(step.lie), `the intake opened what is ${step.lie}`);
	must(step.lie !== 'swapped' || other.centreId === one.centreId, 'a message to another centre opened');
	return 'opened';
}

async function readServedCentres(world: HonestWorld, step: Of<'centres'>): Promise<string> {
	const [first, second] = world.centres;
	const { served, root } = rosterOf(world, step.roster, step.which);
	const [, , , ghostEpoch] = world.epochs;
	const epochs: Record<typeof step.lie, readonly (Statement | undefined)[]> = {
		honest: [first.epoch],
		'other centre': [second.epoch],
		'ghost key': [ghostEpoch],
		dropped: [],
		added: [first.epoch, ghostEpoch, second.epoch],
	};
	const centre = (id: string, roster: readonly Statement[], keys: readonly (Statement | undefined)[]) => ({
		id,
		name: 'Beratungsstelle (erfunden)',
		isDemo: true,
		profile: null,
		roster: roster.map(statementToJson),
		epochs: keys.flatMap((key) => (key ? [statementToJson(key)] : [])),
	});
	const answer = {
		centres: [
			centre(first.centreId, served, epochs[step.lie]),
			centre(second.centreId, second.statements, [second.epoch]),
		],
	};
	const read = readCentres(due(fromB64(root)), answer, nowMs) ?? [];
	const open = read.flatMap((one) => (one.ok ? [one.value] : []));
	for (const { id, sealing } of open) {
		// A root of its own is the one thing that a seeker cannot notice: she has nothing to compare it with but the fingerprint.
		if (root !== world.root) continue;
		const due = id === first.centreId ? first.pair.publicKey : second.pair.publicKey;
		must(toB64(sealing) === toB64(due), 'a seeker would write to a key that is not the centre’s');
	}
	return open.some(({ id }) => id === first.centreId) ? 'opened' : 'refused';
}

async function readSlot({ slots, threadKey }: HonestWorld, step: Of<'slot'>): Promise<string> {
	const one = slots[step.which % slots.length];
	const other = slots[step.other % slots.length];
	if (!one || !other) throw new Error('the world has slots');
	const envelopes: Record<typeof step.lie, Uint8Array> = {
		honest: one.envelope,
		swapped: other.envelope,
		flipped: one.envelope.map((byte, at) => (at === step.other % one.envelope.length ? byte ^ 1 : byte)),
		cut: one.envelope.slice(0, step.other % one.envelope.length),
	};
	const opened = await openMessage(threadKey, one.direction, one.index, envelopes[step.lie]);
	if (opened.ok) must(opened.value.text === one.text, 'a slot shows what was written in another');
	return opened.ok ? 'opened' : 'refused';
}

function isBeginningOf(some: readonly Statement[], all: readonly Statement[]): boolean {
	return some.every((statement, at) => statement === all[at]);
}

function flipped(b64: string, at: number): string {
	const bytes = due(fromB64(b64));
	bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ 1;
	return toB64(bytes);
}

const cut = (b64: string, at: number): string => {
	const bytes = due(fromB64(b64));
	return toB64(bytes.slice(0, at % bytes.length));
};

function must(holds: boolean, otherwise: string): void {
	if (!holds) throw new Error(otherwise);
}

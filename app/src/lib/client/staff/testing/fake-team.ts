import { err, ok, type Result } from '@schutznetz/kernel';
import {
	appendToRoster,
	type Direction,
	epochAt,
	type FirstMessage,
	type Message,
	newMasterKey,
	newPersonalKeys,
	newRecoveryCode,
	newSealingPair,
	newSigningPair,
	objectIds,
	parseStatement,
	publicKeysOf,
	type Role,
	recoveryKeys,
	sealFirstMessage,
	sealMessage,
	secretToDigits,
	slotAt,
	startRoster,
	statementToJson,
	toB64,
	verifyRoster,
	wrapMasterKey,
	wrapPersonalKeys,
	wrapSecretFor,
} from '@schutznetz/vault';
import { slotAnswer } from '../../testing/slot-answer.ts';
import type { WorkerCaller } from '../../worker/call-worker.ts';
import { WorkerEnded } from '../../worker/call-worker.ts';
import type { Api, ApiProblem } from '../api.ts';
import { createVaultCore, type VaultCore } from '../core/vault-core.ts';
import { nothing, type Read, unread } from '../read-json.ts';
import { Vault } from '../vault.svelte.ts';
import type { WireRecord, WireStatement, WireVault } from '../wire.ts';

const centreId = 'zentrum-eins';
const accountId = 'berit';
const nowMs = Date.parse('2026-11-21T10:00:00Z');
const epoch = epochAt(nowMs);

/** The worker's functions without a worker: ended, they answer no more. */
function coreHere(): WorkerCaller<VaultCore> {
	const core = createVaultCore(() => nowMs);
	let hasEnded = false;
	return {
		call: async (name, ...args) => {
			const call = core[name] as (...given: typeof args) => Promise<never>;
			const answer = await call(...args);
			if (hasEnded) throw new WorkerEnded('ended');
			return answer;
		},
		end: () => {
			hasEnded = true;
		},
		get hasEnded() {
			return hasEnded;
		},
	} as WorkerCaller<VaultCore>;
}

type Row = { id: string; version: number; record: string; keys: { memberId: string; wrapped: string }[] };
type Intake = { hash: string; epoch: number; envelope: string; receivedOn: string };

/** A server with one account, as far as an inbox asks it; `fail` makes it fail before or after it has worked. */
class FakeServer {
	readonly intake = new Map<string, Intake>();
	readonly setAside = new Map<string, Intake>();
	readonly conversations = new Map<string, Row>();
	readonly mediations = new Map<string, Row>();
	readonly slots = new Map<string, string>();
	readonly teamRecords = new Map<string, { version: number; record: string }>();
	teamKey: string | null = null;
	profile: WireStatement | null = null;
	mostPerDay = 200;
	notices: readonly { id: string; text: string; writtenOn: string }[] = [];
	stoppedSince: string | null = null;
	today = '2026-11-21';
	/** The team's entries by now, those that a vault was opened with included. */
	roster: readonly WireStatement[];
	/** What was asked, in order. */
	readonly asked: string[] = [];
	fail: (path: string, body: unknown) => { when: 'before' | 'after'; problem: ApiProblem } | undefined = () =>
		undefined;
	/** Runs before each request is answered, for what happens in that very moment. */
	meanwhile: (path: string) => void | Promise<void> = () => {};
	/** What a server that lies makes of an answer. */
	bend: (path: string, answer: unknown) => unknown = (_, answer) => answer;
	readonly vault: WireVault;
	readonly wrappedSeed: string;

	constructor(vault: WireVault, wrappedSeed: string) {
		this.vault = vault;
		this.roster = vault.roster;
		this.wrappedSeed = wrappedSeed;
	}

	readonly api: Api = {
		get: (path, read) => this.#answer(path, undefined, read),
		send: <T = null>(method: string, path: string, body?: object, read?: Read<T>) =>
			this.#answer(path, { method, ...body }, read ?? (nothing as Read<T>)),
		sendUnnamed: (path, body, read) => this.#answer(path, body, read),
	};

	async #answer<T>(path: string, body: unknown, read: Read<T>): Promise<Result<T, ApiProblem>> {
		this.asked.push(path);
		await this.meanwhile(path);
		const failure = this.fail(path, body);
		if (failure?.when === 'before') return err(failure.problem);
		const answer = this.#work(path, body as never);
		if (failure) return err(failure.problem);
		if (!answer.ok) return answer;
		const value = read(this.bend(path, answer.value));
		return value === unread ? err({ kind: 'not-understood' }) : ok(value);
	}

	#work(path: string, body: never): Result<unknown, ApiProblem> {
		const refuse = (status: number, kind: string) =>
			err({ kind: 'refused', status, answer: { kind } } as const);
		if (path === '/api/vault') return ok(this.vault);
		if (path === '/api/lock' || path === '/api/sign-out') return ok(null);
		if (path === '/api/session') return ok({ state: 'open', name: this.vault.name });
		if (path === '/api/intake/set-aside') {
			const said = body as { hash: string; back?: true } | undefined;
			if (said === undefined) return ok({ rows: [...this.setAside.values()] });
			const [from, to] = said.back ? [this.setAside, this.intake] : [this.intake, this.setAside];
			const row = from.get(said.hash);
			if (!row) return refuse(404, 'not-waiting');
			from.delete(said.hash);
			to.set(said.hash, row);
			return ok({ kind: said.back ? 'taken-back' : 'set-aside' });
		}
		if (path === '/api/intake/setting') {
			if (body) this.mostPerDay = (body as { mostPerDay: number }).mostPerDay;
			return ok({ mostPerDay: this.mostPerDay, today: this.intake.size, stoppedSince: this.stoppedSince });
		}
		if (path.startsWith('/api/intake')) {
			const keys = [{ epoch, generation: 0, wrapped: this.wrappedSeed }];
			return ok({ rows: [...this.intake.values()], keys });
		}
		if (path.startsWith('/api/team-records')) return this.#teamRecords(path, body);
		if (path === '/api/notices') return ok({ notices: this.notices, stoppedSince: this.stoppedSince });
		const away = /^\/api\/notices\/(.+)\/dismiss$/.exec(path)?.[1];
		if (away) {
			this.notices = this.notices.filter(({ id }) => id !== away);
			return ok({ kind: 'put-away' });
		}
		if (path === '/api/profile') {
			if (body === undefined) return ok({ profile: this.profile });
			this.profile = body;
			return ok({ version: 1 });
		}
		if (path.startsWith('/api/roster')) {
			const from = Number(new URL(path, 'http://haus').searchParams.get('from'));
			return ok({ roster: this.roster.slice(from) });
		}
		if (path === '/api/missing-keys') return ok({ keys: [] });
		if (path === '/api/epochs') return err({ kind: 'server-away' });
		if (path === '/x/slots/read') {
			const { ids } = body as { ids: string[] };
			return ok(slotAnswer(ids.map((id) => this.slots.get(id))));
		}
		if (path === '/x/slots/large') {
			const { id } = body as { id: string };
			return ok({ envelope: this.slots.get(id) ?? '' });
		}
		if (path === '/x/forget') {
			const { slots } = body as { slots: { id: string }[] };
			for (const { id } of slots) this.slots.delete(id);
			return ok({ kind: 'done' });
		}
		if (path === '/x/slots/write') {
			const { id, envelope } = body as { id: string; envelope: string };
			const there = this.slots.get(id);
			this.slots.set(id, there ?? envelope);
			return ok({ kind: there === undefined || there === envelope ? 'stored' : 'taken' });
		}
		if (path === '/api/conversations' && body === undefined) return ok({ rows: this.rows() });
		if (path === '/api/conversations') {
			const { intakeHash, id, record, keys } = body as Row & { intakeHash: string };
			if (!this.intake.delete(intakeHash)) return refuse(409, 'already-taken');
			this.conversations.set(id, { id, version: 1, record, keys });
			return ok({ kind: 'stored' });
		}
		if (path === '/api/mediations' && body === undefined) return ok({ rows: rowsOf(this.mediations) });
		if (path === '/api/mediations') {
			const { id, record, keys } = body as Row;
			this.mediations.set(id, { id, version: 1, record, keys });
			return ok({ kind: 'stored' });
		}
		const shelf = path.startsWith('/api/mediations/') ? this.mediations : this.conversations;
		const known = shelf.get(path.split('/').at(-1) ?? '');
		const next = body as { method: string; version: number; record: string };
		if (!known) return refuse(404, 'unknown');
		if (body === undefined) return ok(null);
		if (next.method === 'DELETE') {
			shelf.delete(known.id);
			return ok(null);
		}
		if (next.version !== known.version + 1) return refuse(409, 'changed-meanwhile');
		shelf.set(known.id, { ...known, ...next });
		return ok({ kind: 'stored' });
	}

	#teamRecords(path: string, body: unknown): Result<unknown, ApiProblem> {
		if (body === undefined) {
			const rows = [...this.teamRecords].map(([kind, row]) => ({ kind, ...row }));
			const names = [{ id: accountId, name: this.vault.name }];
			return ok({ today: this.today, wrapped: this.teamKey, rows, names });
		}
		const {
			record,
			keys,
			version = 1,
		} = body as {
			record: string;
			version?: number;
			keys?: readonly { wrapped: string }[];
		};
		const kind = path.split('/')[3] ?? 'answers';
		if (version !== (this.teamRecords.get(kind)?.version ?? 0) + 1) {
			return err({ kind: 'refused', status: 409, answer: { kind: 'changed-meanwhile' } });
		}
		this.teamRecords.set(kind, { version, record });
		if (keys) this.teamKey = keys[0]?.wrapped ?? null;
		return ok({ kind: 'stored' });
	}

	rows(): WireRecord[] {
		return rowsOf(this.conversations);
	}
}

const rowsOf = (shelf: ReadonlyMap<string, Row>): WireRecord[] =>
	[...shelf.values()].map(({ id, version, record, keys }) => {
		const wrapped = keys.find((key) => key.memberId === accountId)?.wrapped ?? '';
		return { id, version, record, wrapped };
	});

function due<T, E extends { readonly kind: string }>(result: Result<T, E>): T {
	if (!result.ok) throw new Error(result.error.kind);
	return result.value;
}

/** A team of one, its server, and somebody who writes to it. */
export async function fakeTeam() {
	const [root, keys, master, code] = [newSigningPair(), newPersonalKeys(), newMasterKey(), newRecoveryCode()];
	const publicKeys = await publicKeysOf(keys);
	const { unlockKey } = await recoveryKeys(code);
	const member = { id: accountId, role: 'admin' as const, ...publicKeys };
	const { seed, publicKey } = await newSealingPair();
	const by = { memberId: accountId, signingSeed: keys.signingSeed };
	const place = { objectId: objectIds.epoch(centreId, epoch), memberId: accountId };
	const unlocker = 'recovery' as const;
	const server = new FakeServer(
		{
			accountId,
			name: 'berit.ahornbruck',
			organisation: { id: centreId, name: 'Beratungsstelle (erfunden)', isDemo: true, kind: 'centre' },
			instanceId: 'haus-eins',
			root: toB64(root.publicKey),
			personalKeys: toB64(await wrapPersonalKeys(master, { ...keys, root: root.publicKey }, { accountId })),
			hasPublicKeys: true,
			unlockers: [
				{ kind: unlocker, wrapped: toB64(await wrapMasterKey(unlockKey, master, { accountId, unlocker })) },
			],
			roster: [startRoster({ rootSeed: root.seed, centreId, member, on: '2026-01-05' })].map(statementToJson),
		},
		toB64(await wrapSecretFor(publicKeys.sealing, seed, { ...place, by })),
	);

	/** A vault of one tab of the one account, open. */
	async function openTab(): Promise<Vault> {
		const vault = new Vault({
			api: server.api,
			startCore: coreHere,
			openTabs: () => ({ say: () => {}, onWord: () => () => {}, isOpenElsewhere: async () => false }),
		});
		await unlock(vault);
		return vault;
	}
	async function unlock(vault: Vault): Promise<void> {
		await vault.core.call('proveRecoveryCode', secretToDigits(code));
		await vault.open('recovery');
		await vault.enter();
	}

	/** Writes first, and gives what writes again and reads the answers. */
	async function person(
		text: string,
		bend = (envelope: Uint8Array) => envelope,
		further: Pick<FirstMessage, 'topic'> = {},
	) {
		const threadKey = crypto.getRandomValues(new Uint8Array(32));
		const written = {
			text,
			writtenOn: '2026-11-21',
			language: 'de',
			forWhom: 'self',
			ageGroup: null,
			...further,
		} as const;
		const sealed = await sealFirstMessage(publicKey, { centreId, epoch }, { threadKey, ...written });
		if (!sealed.ok) throw new Error(sealed.error.kind);
		const hash = toB64(crypto.getRandomValues(new Uint8Array(32)));
		const envelope = toB64(bend(sealed.value));
		server.intake.set(hash, { hash, epoch, envelope, receivedOn: '2026-11-21' });
		const put = async (direction: Direction, index: number, message: Message): Promise<void> => {
			const [slot, sealedText] = [
				await slotAt(threadKey, direction, index),
				await sealMessage(threadKey, direction, index, message),
			];
			if (sealedText.ok) server.slots.set(toB64(slot.id), toB64(sealedText.value));
		};
		return { threadKey, put };
	}
	/** A colleague takes somebody in. */
	async function takeIn(id: string, role: Role): Promise<void> {
		const roster = due(
			verifyRoster(
				root.publicKey,
				centreId,
				server.roster.map((entry) => due(parseStatement(entry))),
			),
		);
		const added = { id, role, ...(await publicKeysOf(newPersonalKeys())) };
		const change = { kind: 'add', member: added } as const;
		const entry = due(appendToRoster({ roster, by, change, on: '2026-11-20' }));
		server.roster = [...server.roster, statementToJson(entry)];
	}
	return { server, openTab, unlock, person, takeIn };
}

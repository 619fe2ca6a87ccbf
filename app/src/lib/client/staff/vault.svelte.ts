import { assertNever, err, ok, type Result } from '@schutznetz/kernel';
import { callWorker, type WorkerCaller, WorkerEnded } from '../worker/call-worker.ts';
import { startWorker } from '../worker/start-worker.ts';
import { type Api, type ApiProblem, createApi } from './api.ts';
import {
	type CaseEntry,
	type ChangedMeanwhile,
	deleteCase,
	listCases,
	readCase,
	type SaveCase,
	saveCase,
} from './cases.ts';
import type { EpochsRefused } from './core/epochs.ts';
import type { Refused } from './core/open-vault.ts';
import type { KeyNotHere, RecordProblem } from './core/records.ts';
import type { RosterRefused } from './core/rosters.ts';
import type { TeamView } from './core/team-view.ts';
import workerUrl from './core/vault.worker.ts?worker&url';
import type { VaultCore } from './core/vault-core.ts';
import { handOverKeys } from './hand-over-keys.ts';
import { SessionLock } from './session-lock.ts';
import { openTabs, type Tabs, type TabWord } from './tabs.ts';
import { topUpEpochs } from './top-up-epochs.ts';
import { Turns } from './turns.ts';
import { Unsaved } from './unsaved.ts';
import { readWireRoster, readWireSession, readWireVault, type UnlockerKind, type WireVault } from './wire.ts';

export type VaultState =
	/** The server has not yet been asked who is signed in. */
	| 'starting'
	| 'signed-out'
	/** Signed in at the server; the keys are not here (a reload, an idle hour, the lock button). */
	| 'locked'
	/** The keys are here, but what the server handed out does not fit together: see `refusal`. */
	| 'refused'
	/** Signed in, to an organisation without a team or whose team this account does not belong to: see `teamless`. */
	| 'teamless'
	| 'open';
/** Why somebody who worked a moment ago sees the form again. */
export type ClosedBy =
	| 'lock-button'
	| 'idle'
	| 'sign-out'
	| 'sign-out-failed'
	| 'session-ended'
	/** The server holds the session locked: another tab did, or it was left alone. */
	| 'session-locked'
	| 'lock-in-other-tab'
	| 'other-tab';
/** Why something that needs the keys was not done. */
export type VaultProblem =
	| ApiProblem
	/** It is there, and its envelope, its key or its version does not fit. */
	| { readonly kind: 'unreadable'; readonly problem: RecordProblem };
/** Why nothing is shown: from the unlock on, or since the roster was read again. */
export type Refusal = Refused | Exclude<RosterRefused, { kind: 'not-in-team' }>;
export type { CaseEntry } from './cases.ts';
/** What "make a case of it" hands from a conversation to the new case, in memory. */
export type CaseDraft = {
	readonly conversationId: string;
	readonly ageGroup: 'under18' | '18to20' | 'adult' | null;
	readonly language: string;
};

type Options = {
	readonly api: Api;
	readonly startCore: () => WorkerCaller<VaultCore>;
	readonly openTabs: () => Tabs;
};

/**
 * The vault as the pages see it: open or not, and whose. The keys are in the worker alone; locking ends the
 * worker, and everybody who keeps something readable is told by `onClose` to forget it.
 */
export class Vault {
	state = $state<VaultState>('starting');
	/** Who is signed in, also while locked. */
	name = $state('');
	me = $state.raw<TeamView>();
	closedBy = $state<ClosedBy>();
	refusal = $state.raw<Refusal>();
	/** Why there is no team to open; the account itself is open then, for a new password. */
	teamless = $state.raw<Refused>();
	/** Who waits for a team, or for the network to begin: what they read aloud, and where. */
	waiting = $state.raw<{
		readonly fingerprint: string;
		readonly organisation: WireVault['organisation'];
	}>();
	/** Cases that are there and cannot be read, since the last `listCases`. */
	unreadableCases = $state.raw<readonly { readonly id: string; readonly kind: string }[]>([]);
	/** The epochs of the weeks to come could not be made; people can still write for as long as some are left. */
	epochProblem = $state.raw<VaultProblem | EpochsRefused>();
	/** How many keys were handed to colleagues who lacked them, in this unlock; and why that ended early. */
	handedOver = $state(0);
	handOverProblem = $state.raw<VaultProblem>();

	readonly api: Api;
	readonly sessionLock: SessionLock;
	readonly #options: Options;
	#core: WorkerCaller<VaultCore> | undefined;
	#tabs: Tabs | undefined;
	#draft: CaseDraft | undefined;
	/** With what this vault was opened last. */
	#unlocker: UnlockerKind | undefined;
	#caseTurns = new Turns();
	#rosterTurns = new Turns();
	readonly #unsaved = new Unsaved();
	readonly #onClose = new Set<() => void>();

	constructor(options: Options) {
		this.#options = options;
		this.api = options.api;
		this.sessionLock = new SessionLock(options.api, () => this.#tabs);
	}

	/** Calls into the worker, which is started when it is first needed. */
	get core(): WorkerCaller<VaultCore> {
		if (!this.#core || this.#core.hasEnded) this.#core = this.#options.startCore();
		return this.#core;
	}

	/** Starts the worker while somebody types; where it does not start, the first step says so. */
	warmUp(): void {
		this.core.call('makeReady').catch(() => {});
	}

	/** Tells the other tabs that something of this kind is newer on the server now. */
	announce(what: 'conversations' | 'cases'): void {
		this.#tabs?.say({ kind: 'changed', what });
	}

	/** Asks the server who is signed in; called once, when the first page of the team's area has loaded. */
	async start(): Promise<void> {
		if (this.#tabs) return;
		this.#tabs = this.#options.openTabs();
		this.#tabs.onWord((word) => this.#hear(word));
		const session = await this.api.get('/api/session', readWireSession);
		if (this.state !== 'starting') return;
		this.name = session.ok ? session.value.name : '';
		const state = session.ok ? session.value.state : 'none';
		this.state = state === 'open' || state === 'locked' ? 'locked' : 'signed-out';
		// A reload has thrown the keys away without a word to the server.
		if (state === 'open') await this.sessionLock.unlessOpenElsewhere();
	}

	/** Fetches what the server keeps for me and opens it with the key that sign-in left in the worker. */
	async open(unlocker: UnlockerKind): Promise<Result<TeamView, ApiProblem | Refused>> {
		this.sessionLock.drop();
		this.#unlocker = unlocker;
		const fetched = await this.api.get('/api/vault', readWireVault);
		if (!fetched.ok) return this.#seen(fetched);
		const opened = await this.core.call('openVault', fetched.value, unlocker);
		this.teamless = undefined;
		this.waiting = undefined;
		if (!opened.ok && isTeamless(opened.error)) {
			this.teamless = opened.error;
			this.name = fetched.value.name;
			const { fingerprint } = await this.core.call('describeMe');
			this.waiting = { fingerprint, organisation: fetched.value.organisation };
			await this.#publishKeys(fetched.value);
			return opened;
		}
		if (!opened.ok) {
			this.#refuse(opened.error);
			return opened;
		}
		this.me = opened.value;
		this.name = opened.value.name;
		await this.#publishKeys(fetched.value);
		return opened;
	}

	/** Makes the network's root in the worker, for the office that has none yet, and opens the vault under it. */
	async foundNetwork(): Promise<Result<null, ApiProblem | Refused>> {
		const unlocker = this.#unlocker;
		if (!unlocker) throw new Error('a root was to be made before the account was open');
		const founded = await this.api.send('POST', '/api/network/root', await this.core.call('makeRoot'));
		if (!founded.ok) return this.#seen(founded);
		const opened = await this.open(unlocker);
		if (!opened.ok) return opened;
		await this.enter();
		return ok(null);
	}

	/** Accounts of before did not say what their public keys are; where it fails, the next unlock does it. */
	async #publishKeys({ hasPublicKeys }: WireVault): Promise<void> {
		if (hasPublicKeys) return;
		const { statement } = await this.core.call('describeMe');
		await this.api.send('POST', '/api/public-keys', { statement });
	}

	/**
	 * Takes over what colleagues have added to the roster since this tab opened: what they save from then on names a
	 * roster that would otherwise look newer than the true one.
	 */
	refreshTeam(): Promise<Result<null, VaultProblem | RosterRefused>> {
		// Two at once would bring the same entries twice, which looks like a roster that was bent.
		return this.#rosterTurns.take(() => this.#refreshTeam());
	}

	async #refreshTeam(): Promise<Result<null, VaultProblem | RosterRefused>> {
		const result = await this.whileOpen(async (core): Promise<Result<null, VaultProblem | RosterRefused>> => {
			const fetched = await this.api.get(`/api/roster?from=${this.me?.entries ?? 0}`, readWireRoster);
			if (!fetched.ok) return fetched;
			if (fetched.value.roster.length === 0) return ok(null);
			const continued = await core.call('continueRoster', fetched.value.roster);
			if (!continued.ok) return continued;
			this.me = continued.value;
			return ok(null);
		});
		if (!result.ok && isBroken(result.error)) this.#refuse(result.error);
		return result;
	}

	/** Makes what the team as it is now still lacks: keys of weeks, and keys for who came. */
	async completeTeam(): Promise<void> {
		const { me } = this;
		if (me?.organisation.kind === 'centre' && me.role !== 'mediator') {
			const topped = await this.whileOpen((core) => topUpEpochs(this.api, core));
			this.epochProblem = topped.ok ? undefined : topped.error;
		}
		const handed = await this.whileOpen((core) =>
			handOverKeys(this.api, core, (count) => {
				this.handedOver = count;
			}),
		);
		this.handOverProblem = handed.ok ? undefined : handed.error;
	}

	/** After `open`, and after a new password where one is due: the pages may be shown. */
	async enter(): Promise<void> {
		this.closedBy = undefined;
		this.refusal = undefined;
		if (this.teamless) {
			this.state = 'teamless';
			return;
		}
		this.state = 'open';
		if (this.me) this.#tabs?.say({ kind: 'opened', accountId: this.me.accountId });
		await this.completeTeam();
	}

	/** The button closes every tab; who was away from this one may be at work in another. */
	lock(by: 'lock-button' | 'idle' = 'lock-button'): void {
		this.#close('locked', by);
		if (by === 'lock-button') this.#lockEverywhere();
		else void this.sessionLock.unlessOpenElsewhere();
	}

	async signOut(): Promise<Result<null, ApiProblem>> {
		const done = await this.api.send('POST', '/api/sign-out');
		// Without a connection the session lives on at the server: the keys go all the same, and the page says so.
		if (!done.ok && done.error.kind !== 'signed-out') {
			this.#close('locked', 'sign-out-failed');
			this.#lockEverywhere();
			return done;
		}
		this.#tabs?.say({ kind: 'signed-out' });
		this.#close('signed-out', 'sign-out');
		return ok(null);
	}

	/** Registers what forgets everything readable when the vault is closed; returns how to leave again. */
	onClose(forget: () => void): () => void {
		this.#onClose.add(forget);
		return () => this.#onClose.delete(forget);
	}

	/** Calls back when another tab has saved something of this kind. */
	onChangeElsewhere(what: 'conversations' | 'cases', changed: () => void): () => void {
		return (
			this.#tabs?.onWord((word) => word.kind === 'changed' && word.what === what && changed()) ?? (() => {})
		);
	}

	/** Runs one piece of work that needs the keys; a lock in between is a value, an ended session closes. */
	async whileOpen<T, E extends { kind: string }>(
		work: (core: WorkerCaller<VaultCore>) => Promise<Result<T, E>>,
	): Promise<Result<T, E | { kind: 'locked' }>> {
		if (this.state !== 'open') return err({ kind: 'locked' });
		const core = this.core;
		try {
			const result = await work(core);
			// An answer to a vault that is gone says nothing about the one that may be open by now.
			return core.hasEnded ? result : this.#seen(result);
		} catch (error) {
			if (error instanceof WorkerEnded || core.hasEnded) return err({ kind: 'locked' });
			throw error;
		}
	}

	async listCases(): Promise<Result<CaseEntry[], VaultProblem>> {
		await this.refreshTeam();
		const listed = await this.#inTurn((core) => listCases(this.api, core));
		if (!listed.ok) return listed;
		this.unreadableCases = listed.value.unreadable;
		return ok(listed.value.entries);
	}

	readCase(id: string): Promise<Result<CaseEntry, VaultProblem>> {
		return this.#inTurn((core) => readCase(this.api, core, id));
	}

	/** `json` must be plain data ($state.snapshot). Nothing is overwritten: see `changed-meanwhile`. */
	async saveCase(
		draft: SaveCase,
	): Promise<Result<{ id: string; version: number }, VaultProblem | ChangedMeanwhile | KeyNotHere>> {
		const saved = await this.#inTurn((core) => saveCase(this.api, core, draft));
		if (saved.ok) this.announce('cases');
		return saved;
	}

	async deleteCase(id: string): Promise<Result<null, VaultProblem>> {
		const deleted = await this.#inTurn(() => deleteCase(this.api, id));
		if (deleted.ok) this.announce('cases');
		return deleted;
	}

	/** Keeps what is begun through a lock, sealed and in this tab alone; `json` must be plain data. */
	async keepUnsaved(place: string, json: unknown): Promise<void> {
		await this.whileOpen(async (core) => ok(await this.#unsaved.keep(core, place, json)));
	}

	/** What was kept for a place before, by this account; it stays until it is dropped. */
	async readUnsaved(place: string): Promise<unknown> {
		const read = await this.whileOpen(async (core) => ok(await this.#unsaved.read(core, place)));
		return read.ok ? read.value : undefined;
	}

	/** It was saved or thrown away. */
	dropUnsaved(place: string): void {
		this.#unsaved.drop(place);
	}

	giveDraft(draft: CaseDraft): void {
		this.#draft = draft;
	}

	/** What a conversation handed over, once. */
	takeDraft(): CaseDraft | undefined {
		const draft = this.#draft;
		this.#draft = undefined;
		return draft;
	}

	#inTurn<T, E extends { kind: string }>(work: (core: WorkerCaller<VaultCore>) => Promise<Result<T, E>>) {
		return this.#caseTurns.take(() => this.whileOpen(work));
	}

	#seen<T, E extends { kind: string }>(result: Result<T, E>): Result<T, E> {
		if (!result.ok && result.error.kind === 'signed-out') this.#close('signed-out', 'session-ended');
		if (!result.ok && result.error.kind === 'locked') this.#close('locked', 'session-locked');
		return result;
	}

	#hear(word: TabWord): void {
		switch (word.kind) {
			case 'signed-out':
				if (this.state !== 'signed-out') this.#close('signed-out', 'other-tab');
				return;
			case 'opened':
				if (this.me && word.accountId !== this.me.accountId) this.#close('signed-out', 'other-tab');
				return;
			case 'locked':
				if (this.me) this.#close('locked', 'lock-in-other-tab');
				return;
			case 'who-is-open':
				if (this.me) this.#tabs?.say({ kind: 'open-here' });
				return;
			case 'open-here':
			case 'changed':
				return;
			default:
				assertNever(word);
		}
	}

	/** What the server hands out does not fit together: nothing of it is shown, and nothing sealed under it. */
	#refuse(why: Refusal): void {
		this.#core?.end();
		this.refusal = why;
		this.state = 'refused';
	}

	#lockEverywhere(): void {
		this.#tabs?.say({ kind: 'locked' });
		void this.sessionLock.now();
	}

	#close(state: 'signed-out' | 'locked', by: ClosedBy): void {
		this.#core?.end();
		this.#core = undefined;
		this.#draft = undefined;
		// Only the same account opens it; who signs out leaves nothing behind all the same.
		if (by === 'sign-out' || by === 'other-tab') this.#unsaved.forget();
		this.#caseTurns = new Turns();
		this.#rosterTurns = new Turns();
		this.me = undefined;
		this.refusal = undefined;
		this.teamless = undefined;
		this.waiting = undefined;
		this.handedOver = 0;
		this.unreadableCases = [];
		for (const forget of this.#onClose) forget();
		this.closedBy = by;
		this.state = state;
	}
}

/** Accounts of the plan monitor alone have no team: nothing is wrong with them. */
const isTeamless = ({ kind }: Refused): boolean =>
	kind === 'no-root' || kind === 'no-team' || kind === 'not-in-team';

const isBroken = (error: {
	readonly kind: string;
}): error is Exclude<RosterRefused, { kind: 'not-in-team' }> =>
	['roster-broken', 'roster-rolled-back', 'roster-forked'].includes(error.kind);

/** The one vault of this tab. */
export const vault = new Vault({
	api: createApi({ fetch: (...args) => fetch(...args), isOnline: () => navigator.onLine }),
	startCore: () => callWorker<VaultCore>(startWorker(workerUrl)),
	openTabs,
});

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
import type { Refused, TeamView } from './core/open-vault.ts';
import type { KeyNotHere, RecordProblem } from './core/records.ts';
import workerUrl from './core/vault.worker.ts?worker&url';
import type { VaultCore } from './core/vault-core.ts';
import { SessionLock } from './session-lock.ts';
import { openTabs, type Tabs, type TabWord } from './tabs.ts';
import { topUpEpochs } from './top-up-epochs.ts';
import { Turns } from './turns.ts';
import { Unsaved } from './unsaved.ts';
import { readWireSession, readWireVault, type UnlockerKind } from './wire.ts';

export type VaultState =
	/** The server has not yet been asked who is signed in. */
	| 'starting'
	| 'signed-out'
	/** Signed in at the server; the keys are not here (a reload, an idle hour, the lock button). */
	| 'locked'
	/** The keys are here, but what the server handed out does not fit together: see `refusal`. */
	| 'refused'
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
	refusal = $state.raw<Refused>();
	/** Cases that are there and cannot be read, since the last `listCases`. */
	unreadableCases = $state.raw<readonly { readonly id: string; readonly kind: string }[]>([]);
	/** The epochs of the weeks to come could not be made; people can still write for as long as some are left. */
	epochProblem = $state.raw<VaultProblem | EpochsRefused>();

	readonly api: Api;
	readonly sessionLock: SessionLock;
	readonly #options: Options;
	#core: WorkerCaller<VaultCore> | undefined;
	#tabs: Tabs | undefined;
	#draft: CaseDraft | undefined;
	#caseTurns = new Turns();
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
		const fetched = await this.api.get('/api/vault', readWireVault);
		if (!fetched.ok) return this.#seen(fetched);
		const opened = await this.core.call('openVault', fetched.value, unlocker);
		if (!opened.ok) {
			this.core.end();
			this.refusal = opened.error;
			this.state = 'refused';
			return opened;
		}
		this.me = opened.value;
		this.name = opened.value.name;
		return opened;
	}

	/** After `open`, and after a new password where one is due: the pages may be shown. */
	async enter(): Promise<void> {
		this.closedBy = undefined;
		this.refusal = undefined;
		this.state = 'open';
		if (this.me) this.#tabs?.say({ kind: 'opened', accountId: this.me.accountId });
		const topped = await this.whileOpen((core) => topUpEpochs(this.api, core));
		this.epochProblem = topped.ok ? undefined : topped.error;
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
		this.me = undefined;
		this.refusal = undefined;
		this.unreadableCases = [];
		for (const forget of this.#onClose) forget();
		this.closedBy = by;
		this.state = state;
	}
}

/** The one vault of this tab. */
export const vault = new Vault({
	api: createApi({ fetch: (...args) => fetch(...args), isOnline: () => navigator.onLine }),
	startCore: () => callWorker<VaultCore>(startWorker(workerUrl)),
	openTabs,
});
